import type { Library } from '../../src/library.ts';

/** A library of which nothing is known; `ask` is called for each question and may take its time. */
export function libraryOf(ask: (question: string) => Promise<void> = async () => {}): Library {
  return {
    ask: async (question) => {
      await ask(question);
      return {
        question,
        language: 'en',
        kind: 'topic',
        subject: undefined,
        answered: false,
        confidence: 0,
        window: null,
        excerpts: [],
      };
    },
    explain: async () => {
      throw new Error('a bot explains no answer');
    },
    timeline: async () => [],
    who: async () => [],
    lookUp: async () => ({ found: 'none', candidates: [] }),
    tells: () => true,
    published: () => ({ from: '2022-01-10', to: '2022-01-10' }),
    entityOf: () => undefined,
    unheardNames: async () => [],
    coverage: async () => ({ articles: 1, published: { from: '2022-01-10', to: '2022-01-10' }, topics: [] }),
    annotations: () => [],
    update: () => {},
  };
}
