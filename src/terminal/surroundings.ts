import type { Language } from '../text/language.ts';
import type { Output } from './output.ts';

/** What a command needs besides its call and the library. */
export interface Surroundings {
  readonly output: Output;
  /** The lines of standard input. */
  readonly lines: AsyncIterable<string>;
  /** The present day, `YYYY-MM-DD`. */
  readonly today: string;
  /** The reader's own language, for what has no words of its own. */
  readonly preferred: Language;
}
