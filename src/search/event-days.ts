import { daysBetween, type Interval, intervalOf } from '../text/calendar.ts';
import { eventDatesOf } from '../text/event-dates.ts';
import { ANSWER_THRESHOLD, CONFIDENCE_WEIGHTS, confidenceOf, firstOf, RIVALS } from './confidence.ts';
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
const LEAST_CONFIDENCE = Math.max(0.7, ANSWER_THRESHOLD);
/** How much of what is told of the event its sentence must have, by weight. */
const LEAST_COVERAGE = 0.8;
/** An event of more days than these doesn't part the time into before and after. */
const MOST_DAYS = 7;

/**
 * The days of an event, by the best of the passages ranked for the question when it was; `undefined` if it doesn't surely
 * tell of that event, or not of one date. `passages` is how many there are in all.
 */
export function eventDayOf(
  question: Question,
  ranked: readonly Ranked[],
  passages: number,
): EventDay | undefined {
  const different = withoutRepetitions(ranked, RIVALS);
  const first = firstOf(question, different, passages);
  const [best] = different;
  if (first === undefined || best === undefined) return undefined;
  const { passage, sentence, evidence } = best;
  if (confidenceOf(first, CONFIDENCE_WEIGHTS) < LEAST_CONFIDENCE) return undefined;
  if (evidence.sentence < LEAST_COVERAGE) return undefined;
  const [date, ...others] = eventDatesOf(passage.annotation, sentence);
  const days = date === undefined || others.length > 0 ? undefined : intervalOf(date);
  if (days === undefined || daysBetween(days.from, days.to) > MOST_DAYS) return undefined;
  return { days, passage, sentence };
}
