import type { Article } from '../../src/articles/article.ts';
import { createMatcher, soughtWords } from '../../src/search/alignment.ts';
import type { Background } from '../../src/search/background.ts';
import type { Evidence, Sought } from '../../src/search/evidence.ts';
import { createLexicalIndex } from '../../src/search/lexical-index.ts';
import { cutIntoPassages, type Passage, passageAt } from '../../src/search/passages.ts';
import { questionOf } from '../../src/search/question.ts';
import type { SearchMeans } from '../../src/search/search.ts';
import type { SentenceFeatures } from '../../src/search/sentence-choice.ts';
import type { Asking, MeantPassage, Similarities } from '../../src/search/vectors/semantic-index.ts';
import { createVocabulary, type Vocabulary } from '../../src/search/vocabulary.ts';
import { createWordTable } from '../../src/search/words.ts';
import { numberOfForm, stemNumberAt } from '../../src/text/forms.ts';
import { annotate } from '../annotating.ts';

/** A background that knows nothing of any word. */
export const noBackground: Background = { probabilityOf: () => undefined, similarity: () => undefined };

/** A background with some cosines (`a b` in either order); each of the words is as frequent as "government". */
export function backgroundOf(cosines: Readonly<Record<string, number>>): Background {
  const words = new Set(Object.keys(cosines).flatMap((pair) => pair.split(' ')));
  return {
    probabilityOf: (word) => (words.has(word) ? 0.03 : undefined),
    similarity: (one, other) => cosines[`${one} ${other}`] ?? cosines[`${other} ${one}`],
  };
}

/** An article of Monday, 10 January 2022 unless another day is given. */
export function article(text: string, more: Partial<Article> = {}): Article {
  return { id: 'a', date: '2022-01-10', text, ...more };
}

/** The passages of one article. */
export function passagesIn(text: string, more: Partial<Article> = {}): Passage[] {
  const words = createWordTable();
  const cuts = cutIntoPassages(annotate(article(text, more)), words);
  return cuts.firsts.map((_, index) => passageAt(cuts, index, words));
}

/** The first passage of an article. */
export function passageOf(text: string, more: Partial<Article> = {}): Passage {
  return passagesIn(text, more)[0]!;
}

/** A vocabulary, and the passages it counts, each given by its stems. */
export interface CountedWords {
  readonly vocabulary: Vocabulary;
  /** Takes up a passage; answers with what to call it when it goes. */
  add(stems: readonly string[]): number;
  remove(passage: number, stems: readonly string[]): void;
}

/** The number of a stem, which some form has from now on. */
export function numberOf(stem: string): number {
  return stemNumberAt(numberOfForm({ folded: stem, stem }));
}

/** A vocabulary of passages that come and go. */
export function countedWords(background: Background): CountedWords {
  const index = createLexicalIndex({
    onMet: (stem) => vocabulary.meet(stem),
    onGone: (stem) => vocabulary.forget(stem),
  });
  const vocabulary: Vocabulary = createVocabulary(background, index);
  return {
    vocabulary,
    add: (stems) => index.add([stems.map(numberOf)]),
    remove: (passage, stems) => index.remove(passage, [stems.map(numberOf)]),
  };
}

/**
 * How near a question is to passages, by their ids, and these to one another (`a b`, the nearer one to the question
 * first); to all others they have no nearness.
 */
export function similaritiesOf(
  cosines: Readonly<Record<string, number>>,
  between: Readonly<Record<string, number>> = {},
): Similarities {
  const nearestFirst = Object.entries(cosines).sort(([, one], [, other]) => other - one);
  return {
    of: (id) => cosines[id],
    from: (one) => ({ of: (other) => between[`${one} ${other}`] }),
    nearest: (limit) => nearestFirst.slice(0, limit).map(([id, similarity]) => ({ id, similarity })),
  };
}

/** Tells how near every question is to passages, by their ids, and keeps what it is told and asked. */
export class FakeMeanings implements NonNullable<SearchMeans['meanings']> {
  readonly passages = new Map<string, MeantPassage>();
  readonly asked: Asking[] = [];
  /** What an answer waits for. */
  before: Promise<unknown> = Promise.resolve();
  readonly #cosines: Readonly<Record<string, number>> | undefined;

  /** Without `cosines` meanings can't be compared. */
  constructor(cosines?: Readonly<Record<string, number>>) {
    this.#cosines = cosines;
  }

  add(passages: readonly MeantPassage[]): void {
    for (const passage of passages) this.passages.set(passage.id, passage);
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.passages.delete(id);
  }

  async similarities({ text, language }: Asking): Promise<Similarities | undefined> {
    this.asked.push({ text, language });
    await this.before;
    return this.#cosines && similaritiesOf(this.#cosines);
  }
}

/** The day on which questions are put unless another is given. */
export const ASKED = '2022-01-12';

/** A question put on 12 January 2022 to these passages, with what stands for its words in them. */
export function soughtIn(passages: readonly Passage[], text: string, background = noBackground): Sought {
  const { vocabulary, add } = countedWords(background);
  for (const { sentences } of passages) add(sentences.flatMap(({ words }) => words.map(({ stem }) => stem)));
  const published = { from: '2022-01-10', to: '2022-01-10' };
  const question = questionOf(text, { asked: ASKED, published });
  return {
    question,
    asked: ASKED,
    matcher: createMatcher(soughtWords(question.words, vocabulary), background),
  };
}

/** Nothing speaks for a passage. */
export const noEvidence: Evidence = {
  lexical: 0,
  article: 0,
  title: 0,
  passage: 0,
  sentence: 0,
  association: 0,
  density: 0,
  rarest: 0,
  fit: 0,
  window: 0,
  nearness: 0,
  length: 0,
  recency: 0,
  meaning: 0,
  crowding: 0,
  names: 0,
};

/** Everything speaks for a passage; how long it is and how crowded its place do not. */
export const allEvidence: Evidence = {
  lexical: 1,
  article: 1,
  title: 1,
  passage: 1,
  sentence: 1,
  association: 1,
  density: 1,
  rarest: 1,
  fit: 1,
  window: 1,
  nearness: 1,
  length: 0,
  recency: 1,
  meaning: 1,
  crowding: 0,
  names: 1,
};

/** Nothing speaks for a sentence. */
export const noChoice: SentenceFeatures = {
  coverage: 0,
  common: 0,
  beside: 0,
  fit: 0,
  date: 0,
  window: 0,
  end: 0,
};
