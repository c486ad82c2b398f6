import { stemmer as snowball } from '@orama/stemmers/russian';

/** What a second pass may leave: a shorter stem says too little. */
const SHORTEST_STEM = 4;

/** A past tense or a short adjective that Porter's rules leave behind a consonant: возникл, возможн. */
const BEHIND_CONSONANT = /(?<=.{4}[бвгджзйклмнпрстфхцчшщ])[лн]$/u;
/** The vowel that comes and goes between the last consonants: рынок and рынка, отец and отца. */
const FLEETING_VOWEL = /(?<=.[бвгджзйклмнпрстфхцчшщ])[ое](?=[кцнлр]$)/u;

/**
 * The stem of a folded Russian word: Porter's Russian stemmer as Snowball defines it, applied until it changes nothing.
 * Once is not enough, since what it takes off one form of a word it leaves on another: "проблема" gives "проблем", but
 * "проблем" gives "пробл". Without a dictionary the end of a stem can't be told from an ending; taken off all forms
 * alike it does no harm, for only that they come to the same stem matters.
 */
export function russianStem(folded: string): string {
  let stem = snowball(folded);
  for (;;) {
    const shorter = withoutEnding(stem);
    if (shorter === stem || shorter.length < SHORTEST_STEM) break;
    stem = shorter;
  }
  return stem.replace(FLEETING_VOWEL, '').replace(/нн$/u, 'н');
}

function withoutEnding(stem: string): string {
  const shorter = snowball(stem);
  return shorter === stem ? stem.replace(BEHIND_CONSONANT, '') : shorter;
}
