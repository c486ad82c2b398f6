import type { Meaning } from './meaning.ts';

/**
 * Gives meanings to words that are counted off: groups parted by `;`, of words that mean the same. The first group's
 * number is 1.
 */
export function wordsOf(groups: string, meaning: (number: number) => Meaning): [string, Meaning][] {
  return groups
    .split(';')
    .flatMap((group, index) => group.split(' ').map((word): [string, Meaning] => [word, meaning(index + 1)]));
}

/** Every stem of the groups with every ending, and without: groups parted by `;`, stems and endings by blanks. */
export function inflected(groups: string, endings: string): string {
  const all = ['', ...endings.split(' ')];
  return groups
    .split(';')
    .map((group) =>
      group
        .split(' ')
        .flatMap((stem) => all.map((ending) => stem + ending))
        .join(' '),
    )
    .join(';');
}

/** Gives one meaning to several words, parted by blanks. */
export function sameMeaning(words: string, meaning: Meaning): [string, Meaning][] {
  return words.split(' ').map((word) => [word, meaning]);
}
