import type { Grammar } from '../grammar.ts';
import { absolute } from './absolute.ts';
import { durations } from './durations.ts';
import { holidays } from './holidays.ts';
import { lexicon } from './lexicon.ts';
import { relative } from './relative.ts';
import { tenses } from './tenses.ts';
import { times } from './times.ts';
import { weekdays } from './weekdays.ts';
import { years } from './years.ts';

/** How Russian speaks of time. */
export const russian: Grammar = {
  lexicon,
  forms: [...absolute, ...years, ...weekdays, ...relative, ...holidays, ...times, ...durations],
  tenses,
};
