import type { Article } from '../../src/articles/article.ts';
import { quote } from '../../src/articles/article.ts';
import type { Library } from '../../src/library.ts';
import type { Answer, Excerpt } from '../../src/search/answer.ts';
import type { Output } from '../../src/terminal/output.ts';
import type { TimelineEntry } from '../../src/timeline/entry.ts';
import type { Entity } from '../../src/who/entity.ts';
import { annotate } from '../annotating.ts';

/** An output that keeps what it is given. */
export interface KeptOutput extends Output {
  readonly results: string[];
  readonly notes: string[];
  readonly steps: string[];
}

export function keptOutput(screen = { width: Number.POSITIVE_INFINITY, styled: false }): KeptOutput {
  const results: string[] = [];
  const notes: string[] = [];
  const steps: string[] = [];
  return {
    results,
    notes,
    steps,
    screen: () => screen,
    write: async (text) => void results.push(text),
    note: (line) => void notes.push(line),
    progress: (text) => void steps.push(text),
  };
}

export const ARTICLE: Article = {
  id: 'one',
  date: '2022-01-10',
  text: 'Rau spoke. The protests began on January 2. They ended.',
  source: 'TASS',
};

export const EXCERPT: Excerpt = {
  ...quote(ARTICLE, 0, 55),
  passage: 'one#1',
  highlight: { start: 11, end: 43 },
  dates: ['2022-01-02'],
  score: 2.34567891,
};

export const ENTRY: TimelineEntry = {
  ...quote(ARTICLE, 11, 43),
  date: '2022-01-02',
  precision: 'day',
  salience: 0.66666,
  inferred: false,
  also: [],
};

export const ENTITY: Entity = {
  name: 'Zbignev Rau',
  kind: 'person',
  roles: [{ title: 'Chairman of the OSCE', dates: ['2022-01-10'] }],
  aliases: ['Rau'],
  mentions: 2,
  first: '2022-01-10',
  last: '2022-01-10',
  excerpts: [quote(ARTICLE, 0, 10)],
  together: [],
  reporting: false,
};

/** A question as put to a library. */
export type Asked = { readonly question: string } & Parameters<Library['ask']>[1];

/** A library that answers every question with its only excerpt, and keeps the questions. */
export function fakeLibrary(parts: Partial<Library> = {}): Library & { readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    ask: async (question, options): Promise<Answer> => {
      asked.push({ question, ...options });
      return {
        question,
        language: 'en',
        kind: 'when',
        subject: undefined,
        answered: true,
        confidence: 0.87654321,
        window: null,
        excerpts: [EXCERPT],
      };
    },
    explain: async () => {
      throw new Error('not asked to explain');
    },
    timeline: async () => [ENTRY],
    who: async () => [ENTITY],
    lookUp: async (name) =>
      name === 'Rau' ? { found: 'one', entity: ENTITY, others: [] } : { found: 'none', candidates: [ENTITY] },
    coverage: async () => ({
      articles: 1,
      published: { from: '2022-01-10', to: '2022-01-10' },
      topics: ['OSCE'],
    }),
    annotations: () => [
      {
        ...annotate(ARTICLE),
        dates: [{ start: 33, end: 42, text: 'January 2', type: 'DATE', value: '2022-01-02' }],
        names: [
          { start: 0, end: 3, text: 'Rau', kind: 'person' },
          { start: 4, end: 9, text: 'Spoke', kind: 'place' },
        ],
      },
    ],
    published: () => ({ from: '2022-01-10', to: '2022-01-10' }),
    tells: () => true,
    unheardNames: async () => [],
    entityOf: (_, { text }) => (text === 'Rau' ? 'Zbignev Rau' : undefined),
    update: () => {},
    ...parts,
  };
}

/** Lines as they would come from standard input. */
export async function* linesOf(...lines: string[]): AsyncGenerator<string> {
  yield* lines;
}
