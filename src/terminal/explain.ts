import type { Library } from '../library.ts';
import type { AskCall } from './call.ts';
import { type ExplanationRecord, explanationRecord } from './explanation-record.ts';
import { jsonLine, printableLine } from './printable.ts';
import type { Surroundings } from './surroundings.ts';

const MOST_CANDIDATES = 10;

/** Prints how a question is understood and what leads to its answer: as lines to read, or as one record. */
export async function explain(
  { question, limit = MOST_CANDIDATES, asked, json }: AskCall,
  library: Library,
  { output, today }: Surroundings,
): Promise<void> {
  const explanation = await library.explain(question, { asked: asked ?? today });
  const record = explanationRecord(explanation, limit);
  await output.write(json ? jsonLine(record) : explanationText(record));
}

/** An explanation as lines: first the question, then each candidate on lines of its own. No control character gets through. */
export function explanationText(record: ExplanationRecord): string {
  const { question, language, kind, subject, counted, measure, words, candidates } = record;
  const asked = [
    row('question', question),
    row('language', language),
    row(
      'kind',
      [kind, subject && `about "${subject}"`, counted && `of ${counted}`, measure].filter(Boolean).join(', '),
    ),
    ...rows('names', record.names.map(nameLine)),
    row('days', daysLine(record)),
    ...rows('words', words.map(wordLine)),
    row('meaning', record.meaning),
    row('confidence', confidenceLine(record)),
  ];
  const found = candidates.flatMap(({ passage, published, score, evidence, sentence, choice }, index) => [
    '',
    `${String(index + 1).padStart(2)}  ${fixed(score)}  ${passage}, published ${published}`,
    `    ${Object.entries(evidence)
      .map((one) => evidenceTerm(one, record.weights))
      .join('  ')}`,
    `    ${sentence.replace(/\s+/gu, ' ')}`,
    `    chosen by ${termsLine(choice)}`,
  ]);
  return `${[...asked, ...found].map(printableLine).join('\n')}\n`;
}

const LABEL_WIDTH = 12;

function row(label: string, text: string): string {
  return `${label.padEnd(LABEL_WIDTH)}${text}`;
}

/** The label before the first of several lines; one line "none" where there are none. */
function rows(label: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? [row(label, 'none')]
    : lines.map((line, index) => row(index === 0 ? label : '', line));
}

function nameLine({ text, aliases, spellings }: ExplanationRecord['names'][number]): string {
  return [text, ...aliases.map((alias) => `also ${alias}`), ...spellings.map((one) => `perhaps ${one}`)].join(
    ', ',
  );
}

function daysLine({ window, event }: ExplanationRecord): string {
  const days = window === null ? 'none' : `${window.from ?? '…'} to ${window.to ?? '…'}`;
  if (event === null) return days;
  const named = `${event.bound} "${event.text}"`;
  if (event.days === null || event.told === null)
    return `${days}; ${named}, of which no day was surely found`;
  const { from, to } = event.days;
  return `${days}: ${named}, on ${from === to ? from : `${from} to ${to}`} by ${event.told.passage}`;
}

function wordLine({
  word,
  isName,
  weight,
  isKnown,
  meant,
  related,
}: ExplanationRecord['words'][number]): string {
  const meantFor = Object.entries(meant).map(([stem, likeness]) => `${stem} ${fixed(likeness)}`);
  return [
    `${fixed(weight)}  ${word}`,
    ...(isName ? ['a name'] : []),
    ...(isKnown ? [] : ['not in the articles']),
    ...(meantFor.length === 0 ? [] : [`meant for ${meantFor.join(', ')}`]),
    ...(related.length === 0 ? [] : [`like ${related.join(', ')}`]),
  ].join('; ');
}

/** The confidence and, by name, what the logarithm of its odds is the sum of. */
function confidenceLine({ confidence: { value, terms, threshold } }: ExplanationRecord): string {
  const written = termsLine(terms);
  const sum = written === '' ? '' : ` (${written})`;
  return `${fixed(value)}${sum}; ${value >= threshold ? 'an answer' : 'no answer'}, since answers begin at ${fixed(threshold)}`;
}

/** The terms of a sum by name, without those that add nothing. */
function termsLine(terms: Readonly<Record<string, number>>): string {
  return Object.entries(terms)
    .filter(([, term]) => term !== 0)
    .map(([name, term]) => `${name} ${signed(term)}`)
    .join(', ');
}

/** A piece of evidence with its weight: `fit 1.00×1.3`; one without a weight counts only for the confidence. */
function evidenceTerm(
  [name, value]: readonly [string, number],
  weights: ExplanationRecord['weights'],
): string {
  const weight = weights[name];
  return weight === undefined ? `${name} ${fixed(value)}` : `${name} ${fixed(value)}×${fixed(weight)}`;
}

function fixed(value: number): string {
  return value.toFixed(2);
}

function signed(value: number): string {
  return value < 0 ? `−${fixed(-value)}` : `+${fixed(value)}`;
}
