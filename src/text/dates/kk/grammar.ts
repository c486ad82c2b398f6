import type { Grammar } from '../grammar.ts';
import { absolute } from './absolute.ts';
import { durations } from './durations.ts';
import { lexicon } from './lexicon.ts';
import { relative } from './relative.ts';
import { tenses } from './tenses.ts';
import { times } from './times.ts';
import { weekdays } from './weekdays.ts';
import { years } from './years.ts';

/** How Kazakh speaks of time. */
export const kazakh: Grammar = {
  lexicon,
  forms: [...absolute, ...years, ...weekdays, ...relative, ...durations, ...times],
  tenses,
};
