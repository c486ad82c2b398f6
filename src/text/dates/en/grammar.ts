import type { Grammar } from '../grammar.ts';
import { absolute } from './absolute.ts';
import { durations } from './durations.ts';
import { lexicon } from './lexicon.ts';
import { quarters } from './quarters.ts';
import { relative } from './relative.ts';
import { sets } from './sets.ts';
import { tenses } from './tenses.ts';
import { times } from './times.ts';
import { weekdays } from './weekdays.ts';
import { years } from './years.ts';

/** How English speaks of time. */
export const english: Grammar = {
  lexicon,
  forms: [...absolute, ...quarters, ...years, ...weekdays, ...relative, ...durations, ...sets, ...times],
  tenses,
};
