import type { QuestionName } from '../search/question.ts';
import type { Explanation } from '../search/search.ts';
import { worthTermsOf } from '../search/sentence-choice.ts';
import { FIRST_DAY, LAST_DAY } from '../text/date-bounds.ts';
import { rounded } from './json.ts';

/**
 * What leads to an answer as `ask --explain --json` prints it: the question as understood, the first `limit` candidates
 * with all that counted and why its sentence was chosen, and the confidence, each with what it is the sum of. Every key is always there, with `null`
 * for what is not known; an open end of `window` is `null` too. Evidence whose weight is 0 led to nothing and is left out.
 */
export function explanationRecord(explanation: Explanation, limit: number) {
  const { question, words, ranked, weights, confidence } = explanation;
  return {
    question: question.text,
    language: question.language,
    kind: question.kind,
    subject: question.subject ?? null,
    counted: question.counted ?? null,
    measure: question.measure ?? null,
    names: question.names.map((name) => nameRecord(name, explanation)),
    window: question.window === null ? null : openEnded(question.window),
    event: eventRecord(explanation),
    words: words.map(({ folded, stem, name, weight, isKnown, neighbours, related }) => ({
      word: folded,
      stem,
      isName: name !== undefined,
      weight: rounded(weight),
      isKnown,
      meant: roundedRecord(Object.fromEntries(neighbours)),
      related,
    })),
    meaning: explanation.hasMeaning ? 'compared' : 'not compared',
    weights: roundedRecord(counting(weights, weights)),
    candidates: ranked.slice(0, limit).map(({ passage, sentence, choice, score, evidence }) => {
      const { article } = passage.annotation;
      return {
        passage: passage.id,
        published: article.date,
        score: rounded(score),
        evidence: roundedRecord(counting({ ...evidence }, weights)),
        sentence: article.text.slice(sentence.start, sentence.end),
        choice: roundedRecord({ ...worthTermsOf(choice) }),
      };
    }),
    confidence: {
      value: rounded(confidence.value),
      terms: roundedRecord({ ...confidence.terms }),
      threshold: confidence.threshold,
    },
  };
}

export type ExplanationRecord = ReturnType<typeof explanationRecord>;

/** A name with what else the articles call it, and with the spellings in them that it may be meant for. */
function nameRecord({ text, stems, aliases }: QuestionName, { words }: Explanation) {
  const spellings = words
    .filter(({ stem }) => stems.includes(stem))
    .flatMap(({ neighbours, aliases: short = [] }) =>
      [...neighbours.keys()].filter((one) => !short.includes(one)),
    );
  return { text, aliases, spellings };
}

function eventRecord({ question, event }: Explanation) {
  if (question.event === undefined) return null;
  const { bound, clause } = question.event;
  const told = event && {
    passage: event.passage.id,
    sentence: event.passage.annotation.article.text.slice(event.sentence.start, event.sentence.end),
  };
  return {
    bound,
    text: question.text.slice(clause.start, clause.end).trim(),
    days: event === undefined ? null : event.days,
    told: told ?? null,
  };
}

function openEnded({ from, to }: { readonly from: string; readonly to: string }) {
  return { from: from === FIRST_DAY ? null : from, to: to === LAST_DAY ? null : to };
}

/** Those of `values` whose weight is not 0, among them what has no weight. */
function counting(
  values: Readonly<Record<string, number>>,
  weights: Explanation['weights'],
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => weights[name] !== 0));
}

function roundedRecord(record: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, rounded(value)]));
}
