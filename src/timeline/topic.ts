import type { Annotation } from '../text/annotation.ts';
import { formsWithStem } from '../text/forms.ts';
import type { Telling } from './telling.ts';

/**
 * The content words of a topic: for each, the stems any of which stands for it (its own, a synonym's, the same word's in
 * another language).
 */
export type Topic = readonly ReadonlySet<string>[];

/** The share of a topic's words that a sentence must hold. */
const TOPIC_SHARE = 0.5;

/**
 * Whether a telling is about `topic`: its article holds all of the topic's words and its sentence at least half of them.
 * Everything is about a topic without words. Each article is looked through once, however many tellings it has.
 */
export function aboutTopic(topic: Topic): (telling: Telling) => boolean {
  if (topic.length === 0) return () => true;
  const words = topic.map(formsWithStem);
  const articles = new Map<Annotation, boolean>();
  return ({ annotation, event }) => {
    let isAbout = articles.get(annotation);
    if (isAbout === undefined) {
      isAbout = words.every((word) => holds(annotation.tokens.forms(), word));
      articles.set(annotation, isAbout);
    }
    if (!isAbout) return false;
    const sentence = annotation.tokens.forms(event.sentence);
    return words.filter((word) => holds(sentence, word)).length >= words.length * TOPIC_SHARE;
  };
}

function holds(forms: Uint32Array, word: ReadonlySet<number>): boolean {
  return forms.some((form) => word.has(form));
}
