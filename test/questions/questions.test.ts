import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openCollection } from '../../src/articles/collection.ts';
import { createLibrary } from '../../src/library.ts';
import type { Answer } from '../../src/search/answer.ts';
import { readBackground } from '../../src/search/background.ts';

/** How many have come out right so far, with an answer in the article and without. These may only rise. */
const ANSWERED = 83;
const ABSTAINED = 43;

/** The day on which all questions are asked, two days after the article appeared. */
const ASKED = '2022-01-12';

interface Expected {
  readonly question: string;
  /** Pieces of the sentences that answer, one of which is enough; empty where the article has no answer. */
  readonly pieces: readonly string[];
}

function questionsIn(file: URL): Expected[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [question = '', answer = ''] = line.split('\t');
    return { question, pieces: answer === '-' ? [] : answer.split('|') };
  });
}

const questions = questionsIn(new URL('./seed.tsv', import.meta.url));
const answerable = questions.filter(({ pieces }) => pieces.length > 0);
const unanswerable = questions.filter(({ pieces }) => pieces.length === 0);

const { articles } = await openCollection(['seeds']);
const library = createLibrary(articles, readBackground());

/** The questions that went wrong, each with what was said instead. */
async function wrong(
  some: readonly Expected[],
  isRight: (answer: Answer, pieces: readonly string[]) => boolean,
) {
  const failed: string[] = [];
  for (const { question, pieces } of some) {
    const answer = await library.ask(question, { asked: ASKED });
    if (isRight(answer, pieces)) continue;
    const said = answer.answered ? 'answered' : 'did not answer';
    failed.push(`${question} (${said}, ${answer.confidence.toFixed(2)}): ${sentenceOf(answer)}`);
  }
  return failed;
}

function sentenceOf({ excerpts: [first] }: Answer): string {
  return first?.text.slice(first.highlight.start, first.highlight.end) ?? '';
}

const unanswered = await wrong(
  answerable,
  (answer, pieces) => answer.answered && pieces.some((piece) => sentenceOf(answer).includes(piece)),
);
const invented = await wrong(unanswerable, ({ answered }) => !answered);
const answered = answerable.length - unanswered.length;
const abstained = unanswerable.length - invented.length;

describe('our questions on the seed article', () => {
  it('are at least eighty, a third of them without an answer in it', () => {
    expect(questions.length).toBeGreaterThanOrEqual(80);
    expect(unanswerable.length * 3).toBeGreaterThanOrEqual(questions.length);
    const told = articles.map(({ text }) => text).join('\n');
    for (const { question, pieces } of answerable) {
      for (const piece of pieces) expect(told, question).toContain(piece);
    }
  });

  it(`get the right sentence first in ${answered} of ${answerable.length} cases that have an answer`, () => {
    expect(answered, unanswered.join('\n')).toBeGreaterThanOrEqual(ANSWERED);
  });

  it(`are told in ${abstained} of ${unanswerable.length} cases without an answer that there is none`, () => {
    expect(abstained, invented.join('\n')).toBeGreaterThanOrEqual(ABSTAINED);
  });
});
