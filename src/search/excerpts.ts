import { quote } from '../articles/article.ts';
import { eventDatesOf } from '../text/event-dates.ts';
import { firstNeeded } from '../text/leaning.ts';
import { contains, type Span } from '../text/span.ts';
import type { Excerpt } from './answer.ts';
import type { Passage, PassageSentence } from './passages.ts';

/** In UTF-16 units: a phone shows about so much without scrolling, with the line of dates above it and the buttons below. */
export const LONGEST_EXCERPT = 600;

/**
 * What a reader is shown of a passage: the answering sentence with what it leans on, and around that as many whole
 * sentences as fit. A passage that begins with "He" or "The decision" gets the sentence before it, of which it speaks.
 */
export function excerptOf(passage: Passage, answering: PassageSentence, score: number): Excerpt {
  const { article } = passage.annotation;
  const { start, end } = shownOf(passage, answering, [...passage.annotation.sentences]);
  return {
    ...quote(article, start, end),
    passage: passage.id,
    highlight: { start: answering.start - start, end: answering.end - start },
    dates: eventDatesOf(passage.annotation, answering),
    score,
  };
}

/** The sentences shown, from the first to the last. */
function shownOf(passage: Passage, answering: PassageSentence, sentences: readonly Span[]): Span {
  const { text } = passage.annotation.article;
  const index = sentences.findIndex(({ start }) => start === answering.start);
  const from = sentences.findIndex((sentence) => contains(passage, sentence));
  const first = sentences[firstNeeded(text, sentences, from)] ?? passage;
  const whole = { start: Math.min(first.start, passage.start), end: passage.end };
  if (index === -1 || whole.end - whole.start <= LONGEST_EXCERPT) return whole;
  const needed = sentences[firstNeeded(text, sentences, index)] ?? answering;
  const around = { start: needed.start, end: answering.end };
  const least =
    around.end - around.start <= LONGEST_EXCERPT ? around : { start: answering.start, end: answering.end };
  return grown(
    least,
    sentences.filter((one) => contains(whole, one)),
  );
}

/** `least` with the sentences beside it that fit, in turn one behind and one in front. */
function grown(least: Span, sentences: readonly Span[]): Span {
  const behind = sentences.filter(({ start }) => start >= least.end);
  const before = sentences.filter(({ end }) => end <= least.start).reverse();
  let shown = least;
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    for (const side of [behind, before]) {
      const next = side[0];
      if (next === undefined) continue;
      const longer = { start: Math.min(shown.start, next.start), end: Math.max(shown.end, next.end) };
      if (longer.end - longer.start > LONGEST_EXCERPT) continue;
      shown = longer;
      side.shift();
      isGrowing = true;
    }
  }
  return shown;
}
