import { daysBetween, type Interval, intervalOf } from '../text/calendar.ts';
import { eventDatesOf } from '../text/events.ts';
import {
  ANSWER_THRESHOLD,
  CONFIDENCE_WEIGHTS,
  confidencePartsOf,
  productOf,
  RIVALS,
  shareOfFirst,
} from './confidence.ts';
import type { Passage, PassageSentence } from './passages.ts';
import type { Question } from './question.ts';
import { type Ranked, withoutRepetitions } from './ranking.ts';

/** When something happened that a question names, and the sentence that tells so. */
export interface EventDay {
  readonly days: Interval;
  readonly passage: Passage;
  readonly sentence: PassageSentence;
}

/** The question when that happened which `clause`, understood as a question, tells of. */
export function whenQuestionOf(clause: Question): Question {
  return { ...clause, kind: 'when', subject: undefined, event: undefined };
}

/** A wrong day would lead the whole search astray, while without one it only has more to look at. */
const LEAST_CONFIDENCE = Math.max(0.6, ANSWER_THRESHOLD);
/** How much of what is told of the event its sentence must have, by weight. */
const LEAST_COVERAGE = 0.8;
/** An event of more days than these doesn't part the time into before and after. */
const MOST_DAYS = 7;

/**
 * The days of an event, by the best of the passages ranked for the question when it was; `undefined` if it doesn't surely
 * tell of that event, or not of one date. `passages` is how many there are in all.
 */
export function eventDayOf(
  { kind, words, window }: Question,
  ranked: readonly Ranked[],
  passages: number,
): EventDay | undefined {
  const [first] = ranked;
  if (first === undefined) return undefined;
  const { passage, sentence, evidence } = first;
  const share = shareOfFirst(withoutRepetitions(ranked, RIVALS).map(({ score }) => score));
  const asked = { evidence, share, kind, words: words.length, hasWindow: window !== null, passages };
  const confidence = productOf(confidencePartsOf(asked, CONFIDENCE_WEIGHTS));
  if (confidence < LEAST_CONFIDENCE || evidence.sentence < LEAST_COVERAGE) return undefined;
  const [date, ...others] = eventDatesOf(passage.annotation, sentence);
  const days = date === undefined || others.length > 0 ? undefined : intervalOf(date);
  if (days === undefined || daysBetween(days.from, days.to) > MOST_DAYS) return undefined;
  return { days, passage, sentence };
}
