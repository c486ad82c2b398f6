/** Rows of the English and the Russian keyboard: a finger lands on the key beside the one it meant. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

/** Shorter words are seldom mistyped, and a mistyped one would often be another word. */
const LONG_WORD = /\p{L}{5,}/gu;
/** The share of questions that get a second error, in another word. */
const SECOND_ERROR = 0.3;

/** What a slip makes of the letter at a place; where it changes nothing, another one is drawn. */
type Slip = (letters: readonly string[], at: number, chance: () => number) => readonly string[];

const neighbouringKey: Slip = (letters, at, chance) => {
  const keys = keysBeside(letters[at] ?? '');
  return letters.with(at, keys[Math.floor(chance() * keys.length)] ?? letters[at] ?? '');
};
const doubled: Slip = (letters, at) => letters.toSpliced(at, 0, letters[at] ?? '');
const dropped: Slip = (letters, at) => letters.toSpliced(at, 1);
const swapped: Slip = (letters, at) => letters.toSpliced(at, 2, ...letters.slice(at, at + 2).toReversed());
const SLIPS = [neighbouringKey, doubled, dropped, swapped];

/**
 * A question as someone types it in haste: one or two of its words of five letters or more, names too, have a letter
 * that is a neighbouring key's, doubled, left out or swapped with the next. The first letter of a word is hardly ever
 * wrong (Yannakoudakis & Fawthrop 1983) and stays. A question without a long word stays as it is. `chance` gives
 * numbers from 0 up to but not including 1.
 */
export function withTypingErrors(question: string, chance: () => number): string {
  const words = Array.from(question.matchAll(LONG_WORD), ({ index }) => index);
  const wanted = chance() < SECOND_ERROR ? 2 : 1;
  const wrong = new Set<number>();
  while (wrong.size < Math.min(wanted, words.length)) {
    wrong.add(words[Math.floor(chance() * words.length)] ?? 0);
  }
  return question.replaceAll(LONG_WORD, (word, index: number) =>
    wrong.has(index) ? mistyped(word, chance) : word,
  );
}

function mistyped(word: string, chance: () => number): string {
  const letters = Array.from(word);
  for (;;) {
    const slip = SLIPS[Math.floor(chance() * SLIPS.length)] ?? dropped;
    const at = 1 + Math.floor(chance() * (letters.length - 1));
    const typed = slip(letters, at, chance).join('');
    if (typed !== word) return typed;
  }
}

/** The keys to the left and to the right, in the letter's own case; none for a letter that is on neither keyboard. */
function keysBeside(letter: string): readonly string[] {
  const key = letter.toLowerCase();
  const row = ROWS.find((keys) => keys.includes(key)) ?? '';
  const place = row.indexOf(key);
  const keys = [row[place - 1], row[place + 1]].filter((one) => one !== undefined);
  return key === letter ? keys : keys.map((one) => one.toUpperCase());
}
