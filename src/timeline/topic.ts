import type { Annotation } from '../text/annotation.ts';
import { formsWithStem } from '../text/forms.ts';
import type { Telling } from './telling.ts';

/**
 * The content words of a topic: for each, the stems any of which stands for it (its own, a synonym's, the same word's in
 * another language).
 */
export type Topic = readonly ReadonlySet<string>[];

/** What a timeline is narrowed to. */
export interface TopicFilter {
  isAbout(annotation: Annotation): boolean;
  tells(telling: Telling): boolean;
}

/** The share of a topic's words that a sentence must hold. */
const TOPIC_SHARE = 0.5;

/**
 * What is about `topic`: an article that holds all of the topic's words and, out of such an article, a sentence that holds at
 * least half of them. Everything is about a topic without words. Each article is looked through once.
 */
export function aboutTopic(topic: Topic): TopicFilter {
  if (topic.length === 0) return { isAbout: () => true, tells: () => true };
  const words = topic.map(formsWithStem);
  const articles = new Map<Annotation, boolean>();
  function isAbout(annotation: Annotation): boolean {
    let known = articles.get(annotation);
    if (known === undefined) {
      known = words.every((word) => holds(annotation.tokens.forms(), word));
      articles.set(annotation, known);
    }
    return known;
  }
  return {
    isAbout,
    tells({ annotation, event }) {
      if (!isAbout(annotation)) return false;
      const sentence = annotation.tokens.forms(event.sentence);
      return words.filter((word) => holds(sentence, word)).length >= words.length * TOPIC_SHARE;
    },
  };
}

function holds(forms: Uint32Array, word: ReadonlySet<number>): boolean {
  return forms.some((form) => word.has(form));
}
