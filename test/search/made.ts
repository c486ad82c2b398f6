import type { Article } from '../../src/articles/article.ts';
import { createMatcher, type Matcher, soughtWords } from '../../src/search/alignment.ts';
import type { Background } from '../../src/search/background.ts';
import type { Evidence } from '../../src/search/evidence.ts';
import { type Passage, passagesOf } from '../../src/search/passages.ts';
import { type Question, questionOf } from '../../src/search/question.ts';
import { createVocabulary } from '../../src/search/vocabulary.ts';
import { createWordTable } from '../../src/search/words.ts';
import { annotate } from '../../src/text/annotation.ts';
import { tokensOf } from '../../src/text/tokens.ts';

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
  const annotation = annotate(article(text, more));
  return passagesOf(annotation, tokensOf(more.title ?? '', annotation.language), createWordTable());
}

/** The first passage of an article. */
export function passageOf(text: string, more: Partial<Article> = {}): Passage {
  return passagesIn(text, more)[0]!;
}

/** A question put on 12 January 2022 to these passages, with what stands for its words in them. */
export function soughtIn(
  passages: readonly Passage[],
  text: string,
  background = noBackground,
): { readonly question: Question; readonly matcher: Matcher } {
  const vocabulary = createVocabulary(background);
  for (const { sentences } of passages) {
    vocabulary.count(new Set(sentences.flatMap(({ words }) => words.map(({ stem }) => stem))), 1);
  }
  const published = { from: '2022-01-10', to: '2022-01-10' };
  const question = questionOf(text, { asked: '2022-01-12', published });
  return { question, matcher: createMatcher(soughtWords(question.words, vocabulary), background) };
}

/** Nothing speaks for a passage. */
export const noEvidence: Evidence = {
  lexical: 0,
  passage: 0,
  sentence: 0,
  fit: 0,
  window: 0,
  nearness: 0,
  names: 0,
};

/** Everything speaks for a passage. */
export const allEvidence: Evidence = {
  lexical: 1,
  passage: 1,
  sentence: 1,
  fit: 1,
  window: 1,
  nearness: 1,
  names: 1,
};
