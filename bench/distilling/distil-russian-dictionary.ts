/**
 * Makes `data/russian-dictionary.bin`: whether a Russian word is a common noun, verb, adjective or the like, so that its
 * capital at the start of a sentence says nothing. It is a filter over the stems of all forms of the words in small letters
 * of the spelling dictionary of Alexander Lebedev in `dictionary-ru` (BSD).
 *
 *   npm --prefix bench ci && npm --prefix bench run distil
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { stemmer } from '@orama/stemmers/russian';
import { fold } from '../../src/text/fold.ts';
import { filterOf } from '../../src/text/names/declining/word-filter.ts';
import { formsIn } from './hunspell.ts';

const stems = new Set<string>();
for (const { form, lemma } of formsIn(dirname(createRequire(import.meta.url).resolve('dictionary-ru')))) {
  if (/^[а-яё]+$/u.test(lemma)) stems.add(stemmer(fold(form)));
}
writeFileSync(new URL('../../data/russian-dictionary.bin', import.meta.url), filterOf(stems));
