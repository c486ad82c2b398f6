import { describe, expect, it } from 'vitest';
import { answerFiguresOf, type Outcome, rankingFiguresOf } from '../../../bench/questions/figures.ts';
import type { Answer } from '../../../src/search/answer.ts';

const text = 'The strike began on Monday. “Squid Game” returned.';
const highlights = { first: { start: 0, end: 27 }, second: { start: 28, end: 50 } };

interface Case {
  readonly right?: readonly string[];
  readonly articles?: readonly string[];
  readonly answers?: readonly string[];
  readonly milliseconds?: number;
  readonly confidence?: number;
  readonly answered?: boolean;
  readonly highlight?: { readonly start: number; readonly end: number };
}

/** One question; right is `a`, and found is `a`, unless said otherwise. */
function outcome({
  right = ['a'],
  articles = ['a'],
  answers = [],
  milliseconds = 1,
  confidence = 0.5,
  answered = true,
  highlight = highlights.first,
}: Case): Outcome {
  const answer: Answer = {
    question: '',
    language: 'en',
    kind: 'what',
    subject: undefined,
    answered,
    confidence,
    window: null,
    excerpts: articles.map((id) => ({
      article: { id, date: '2022-01-01', text },
      start: 0,
      end: text.length,
      text,
      passage: `${id}#1`,
      highlight,
      dates: [],
      score: 1,
    })),
  };
  return {
    question: { id: '', text: '', asked: undefined, answers, right: new Set(right) },
    found: { articles, milliseconds, answer },
  };
}

describe('rankingFiguresOf', () => {
  it('judges rankings by the questions that have an answer, and time by all', () => {
    const figures = rankingFiguresOf([
      outcome({ articles: ['a', 'b'], milliseconds: 1 }),
      outcome({ articles: ['b', 'a'], milliseconds: 2 }),
      outcome({ right: [], milliseconds: 9 }),
    ]);
    expect(figures).toMatchObject({ questions: 2, hit10: 1, mrr10: 0.75, p50: 2, p99: 9 });
    expect(figures.hit1).toEqual({ mean: 0.5, low: 0, high: 1 });
    // 1 and 1 / log2(3).
    expect(figures.ndcg10?.mean).toBeCloseTo((1 + 0.63093) / 2, 4);
  });

  it('has no figures without a question that has an answer', () => {
    expect(rankingFiguresOf([outcome({ right: [] })])).toMatchObject({ questions: 0, hit1: undefined });
  });
});

describe('answerFiguresOf', () => {
  it('counts as marked what holds the answer as whole words, whatever the case and the quotation marks', () => {
    const { marked } = answerFiguresOf([
      outcome({ answers: ['"squid game"'], highlight: highlights.second }),
      outcome({ answers: ['Squid Game'], highlight: highlights.first }),
      outcome({ answers: ['Tuesday', 'MONDAY'], highlight: highlights.first }),
      // Not to be counted: in no excerpt, in part of a word only, of no letters, and of a wrong article.
      outcome({ answers: ['Tuesday'] }),
      outcome({ answers: ['strik'] }),
      outcome({ answers: ['“”'] }),
      outcome({ answers: ['Monday'], right: ['b'] }),
    ]);
    expect(marked).toBe(2 / 3);
  });

  it('judges confidence by whether the first excerpt is of a right article', () => {
    const figures = answerFiguresOf([
      outcome({ confidence: 0.9, answered: true }),
      outcome({ confidence: 0.6, answered: true }),
      outcome({ confidence: 0.2, answered: false }),
      outcome({ confidence: 0.7, answered: true, right: ['b'] }),
      outcome({ confidence: 0.1, answered: false, right: [] }),
    ]);
    // 0.9 beats both wrong ones, 0.6 and 0.2 only the last.
    expect(figures.auc).toBeCloseTo(4 / 6);
    expect(figures.precision).toBeCloseTo(2 / 3);
    expect(figures.recall).toBeCloseTo(2 / 3);
    expect(figures).toMatchObject({ withoutAnswer: 1, abstained: 1 });
  });

  it('takes nothing found as not right', () => {
    const { recall, precision } = answerFiguresOf([outcome({ articles: [], answered: false })]);
    expect([recall, precision]).toEqual([undefined, undefined]);
  });
});
