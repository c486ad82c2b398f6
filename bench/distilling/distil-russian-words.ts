/**
 * Makes `data/russian-words.txt`: common Russian words, the most frequent first. Byte pair encoding (Sennrich, Haddow &
 * Birch 2016) learns frequent words first, so the rank of a whole word among the pieces of a tokenizer stands for its
 * frequency. The ranks are those of o200k_base in the package `gpt-tokenizer` (MIT). Which pieces are words is told by the
 * spelling dictionary of Alexander Lebedev in `dictionary-ru` (BSD), of which nothing else is taken.
 *
 *   npm --prefix bench ci && npm --prefix bench run distil
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fold } from '../../src/text/fold.ts';
import { formsIn } from './hunspell.ts';

const { resolve } = createRequire(import.meta.url);
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trim().split('\n');

/** For each folded form the words of the dictionary that it is a form of. */
const lemmasOf = new Map<string, Set<string>>();
for (const { form, lemma } of formsIn(dirname(resolve('dictionary-ru')))) {
  const folded = fold(form);
  lemmasOf.set(folded, (lemmasOf.get(folded) ?? new Set()).add(fold(lemma)));
}

const pieces = linesOf(resolve('gpt-tokenizer/data/o200k_base.tiktoken'))
  .map((line) => Buffer.from(line.split(' ', 1)[0] ?? '', 'base64').toString('utf8'))
  .filter((piece) => /^ [А-Яа-яЁё]+$/u.test(piece));
const forms = [...new Set(pieces.map((piece) => fold(piece.trim())))].filter((form) => lemmasOf.has(form));
const formsOf = new Map<string, string[]>();
for (const form of forms) {
  for (const lemma of lemmasOf.get(form) ?? []) formsOf.set(lemma, [...(formsOf.get(lemma) ?? []), form]);
}

/** As long as this a piece is seldom the mere beginning of other words. */
const LONG = 5;

/**
 * A piece that begins many words ("прав") happens to be a form without an ending as well. It is taken for a word when it
 * is no mere beginning of the dictionary's word and, if short, a longer form of that word is a piece too.
 */
function isWord(form: string): boolean {
  return [...(lemmasOf.get(form) ?? [])].some(
    (lemma) =>
      (form === lemma || !lemma.startsWith(form)) &&
      (form.length >= LONG || formsOf.get(lemma)?.some((other) => other.length > form.length)),
  );
}

writeFileSync(
  new URL('../../data/russian-words.txt', import.meta.url),
  `${forms.filter(isWord).join('\n')}\n`,
);
