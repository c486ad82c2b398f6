/**
 * Measures Dateline, and MiniSearch alone for comparison, on collections of articles and questions; see README.md.
 *
 *   npm --prefix bench run --silent eval -- DIR … [--part develop|aside] [--removed-gold] [--json]
 */
import { parseArgs } from 'node:util';
import { type Background, readBackground } from '../src/search/background.ts';
import { type Collection, narrowed, PARTS, partOf, readCollection, withHalfOfAnswersRemoved } from './collections.ts';
