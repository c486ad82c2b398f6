/** What is known where an expression stands. */
export interface Context {
  /** The day of writing, `YYYY-MM-DD`. */
  readonly reference: string;
  /** The value of the date last spoken of, a TIMEX3 DATE with days in it; at the beginning the day of writing. */
  readonly focus: string;
  /** The day or month that the sentence has last told with its year, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly told?: string | undefined;
  /** To which side of the day of writing the sentence's verb points. */
  readonly tense: 'past' | 'future' | undefined;
}
