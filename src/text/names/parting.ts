/** Where a run of capitalised words holds two names. */
export interface Parting {
  /** Where the first name ends and the second begins. */
  readonly end: number;
  readonly next: number;
  /** Whether the second is a person's for sure. */
  readonly titled: boolean;
  /** Whether the first part is no name at all. */
  readonly drop: boolean;
}
