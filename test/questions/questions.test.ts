import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openCollection } from '../../src/articles/collection.ts';
import { createLibrary } from '../../src/library.ts';
import type { Answer } from '../../src/search/answer.ts';
import { readBackground } from '../../src/search/background.ts';

/** The numbers reached so far, of our questions on the seed article. They may only rise. */
const ANSWERED = 81;
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

describe('our questions on the seed article', () => {
  it('are at least eighty, a third of them without an answer in it', () => {
    expect(questions.length).toBeGreaterThanOrEqual(80);
    expect(unanswerable.length * 3).toBeGreaterThanOrEqual(questions.length);
    const file = articles.map(({ text }) => text).join('\n');
    for (const { question, pieces } of answerable) {
      for (const piece of pieces) expect(file, question).toContain(piece);
    }
  });

  it(`${ANSWERED} of ${answerable.length} with an answer get the right sentence first`, async () => {
    const failed = await wrong(
      answerable,
      (answer, pieces) => answer.answered && pieces.some((piece) => sentenceOf(answer).includes(piece)),
    );
    expect(answerable.length - failed.length, failed.join('\n')).toBeGreaterThanOrEqual(ANSWERED);
  });

  it(`${ABSTAINED} of ${unanswerable.length} without an answer are told so`, async () => {
    const failed = await wrong(unanswerable, ({ answered }) => !answered);
    expect(unanswerable.length - failed.length, failed.join('\n')).toBeGreaterThanOrEqual(ABSTAINED);
  });
});
