import type { Grammar } from '../grammar.ts';
import { absolute } from './absolute.ts';
import { discourse } from './discourse.ts';
import { durations } from './durations.ts';
import { holidays } from './holidays.ts';
import { lexicon } from './lexicon.ts';
import { quarters } from './quarters.ts';
import { references } from './references.ts';
import { relative } from './relative.ts';
import { sets } from './sets.ts';
import { tenses } from './tenses.ts';
import { times } from './times.ts';
import { weekdays } from './weekdays.ts';
import { years } from './years.ts';

/** How English speaks of time. */
export const english: Grammar = {
  lexicon,
  forms: [
    ...absolute,
    ...holidays,
    ...quarters,
    ...years,
    ...weekdays,
    ...discourse,
    ...relative,
    ...references,
    ...durations,
    ...sets,
    ...times,
  ],
  tenses,
};
