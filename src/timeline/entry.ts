import type { Quotation } from '../articles/article.ts';
import type { Precision } from '../text/calendar.ts';

/** One sentence that tells what happened on a day (or in a week, month or year). */
export interface TimelineEntry extends Quotation {
  /** The event date: an ISO 8601 value of the given precision, such as `2022-01-02`, `2022-W01`, `2022-01`, `2022`. */
  readonly date: string;
  /** The last day of a range, where the sentence tells of one. */
  readonly until?: string;
  readonly precision: Precision;
  /** 0 to 1: how much the articles are about this day. */
  readonly salience: number;
  /** True when the sentence names no date and is told as news of the day of publication. */
  readonly inferred: boolean;
  /** Where other articles report the same of the same date. */
  readonly also: readonly Quotation[];
}

export interface TimelineQuery {
  /** Words or a name the timeline is narrowed to. */
  readonly topic?: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** At most this many days; the most salient are kept, and told in order. */
  readonly limit?: number;
  /** At most this many sentences for each date, 2 if not given; a further one must be worth it. */
  readonly sentences?: number;
}
