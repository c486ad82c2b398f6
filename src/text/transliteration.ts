import { withoutDiacritics } from './fold.ts';

/**
 * Latin spellings of Cyrillic letters, near the BGN/PCGN system that English-language news follows; Kazakh letters get
 * the Latin letter of their nearest Russian neighbour, as news in English writes them (Қазақстан → kazakstan).
 */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      а: 'a',
      б: 'b',
      в: 'v',
      г: 'g',
      д: 'd',
      е: 'e',
      ё: 'e',
      ж: 'zh',
      з: 'z',
      и: 'i',
      й: 'y',
      к: 'k',
      л: 'l',
    },
    ...{
      м: 'm',
      н: 'n',
      о: 'o',
      п: 'p',
      р: 'r',
      с: 's',
      т: 't',
      у: 'u',
      ф: 'f',
      х: 'kh',
      ц: 'ts',
      ч: 'ch',
      ш: 'sh',
    },
    ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
    ...{ ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i' },
    ...{ є: 'ye', ї: 'yi', ґ: 'g', ў: 'u' },
  }),
);
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** `text` in lower-case Latin letters without diacritics, for comparing; other scripts than Latin and Cyrillic stay. */
export function romanised(text: string): string {
  let latin = '';
  for (const letter of withoutDiacritics(text)) latin += LATIN.get(letter) ?? letter;
  return latin;
}

/**
 * What one sound is written as in different romanisations, applied in this order to a romanised word. Capitals stand for
 * sounds that take several letters: S (sh), C (ch), J (zh, j).
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}\p{N}]/gu, ''],
  [/(?<=[aeiou])h(?=[^aeiouy]|$)/gu, ''],
  [/shch|sch/gu, 'S'],
  [/ch(?=[rl])/gu, 'k'],
  [/tch|ch/gu, 'C'],
  [/sh/gu, 'S'],
  [/dzh|dj|zh|j/gu, 'J'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ck|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/tz/gu, 'ts'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/(?<=[aeiou]|^)ye/gu, 'e'],
  [/(?<=[^aeiouy])yo/gu, 'e'],
  [/oo|ou/gu, 'u'],
  [/ee/gu, 'i'],
  [/y/gu, 'i'],
  // Blair and Блэр; Kairat and Кайрат change alike.
  [/ai(?=[^aeiou])/gu, 'e'],
  // Wagner and Вагнер; inside a name it is as often mute: Lowe is no Love.
  [/^w/gu, 'v'],
  [/(.)\1+/gu, '$1'],
];

/**
 * A key under which the spellings of one name fall together across scripts and romanisations: Tokayev, Tokaev, Токаев
 * and Тоқаев share one, as do Zhomart, Jomart and Жомарт. A name of several words gives one key without blanks.
 */
export function soundKey(word: string): string {
  return SPELLINGS.reduce((key, [spelling, sound]) => key.replace(spelling, sound), romanised(word));
}

/** The keys of one name, computed once where it is compared with many others. */
export interface SoundKeys {
  readonly whole: string;
  /** The key without what may be a Russian case ending. */
  readonly stem: string;
  readonly cyrillic: boolean;
}

/**
 * Endings of Russian names in the cases of the singular, longest first; adjectival surnames (Зеленский) decline too. Of the
 * Kazakh ones those that no Russian name ends in.
 */
const CASE_ENDING =
  /(?:[дтн][ыі]ң|[ғқ]а|[дтн]і|ого|ему|ому|ыми|ими|ым|им|ом|ем|ой|ей|ою|ий|ый|ая|ую|ии|ию|ия|ью|а|я|у|ю|е|ы|и|о|ь|й)$/u;
const VOWEL_ENDING = /(?:i|e|a|o|u|ia|ii)$/u;
/** A stem shorter than this says too little. */
const SHORTEST_STEM = 3;

export function soundKeysOf(name: string): SoundKeys {
  const whole = soundKey(name);
  const cyrillic = CYRILLIC.test(name);
  const stem = cyrillic ? soundKey(withoutCaseEnding(name)) : whole.replace(VOWEL_ENDING, '');
  return { whole, stem: stem.length >= SHORTEST_STEM ? stem : whole, cyrillic };
}

/** A Russian name in lower case without what may be its case ending: Токаева and Токаевым give токаев. */
export function withoutCaseEnding(name: string): string {
  return name.toLowerCase().replace(CASE_ENDING, '');
}

/** What a match on stems alone is worth: below an equal name, above one wrong letter in a name of ordinary length. */
const STEMS_MATCH = 0.95;
/** Names that differ in more than this share of their letters are not similar at all. */
export const WIDEST_DIFFERENCE = 0.4;

/**
 * How alike two names sound, 0 (not at all) to 1 (the same key). Where one of them is Cyrillic a Russian case ending is
 * forgiven (Блинкена, Blinken).
 */
export function similarityOfKeys(a: SoundKeys, b: SoundKeys): number {
  const whole = similarity(a.whole, b.whole);
  if (whole === 1 || !(a.cyrillic || b.cyrillic)) return whole;
  const stems = Math.max(
    similarity(a.stem, b.stem),
    similarity(a.whole, b.stem),
    similarity(a.stem, b.whole),
  );
  return Math.max(whole, STEMS_MATCH * stems);
}

function similarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const longest = Math.max(a.length, b.length);
  const limit = Math.floor(longest * WIDEST_DIFFERENCE);
  const distance = editDistance(a, b, limit);
  return distance > limit ? 0 : 1 - distance / longest;
}

/** Rows of a table that are filled anew in each comparison: making them would take longer than the comparison. */
let rows: [Int32Array, Int32Array, Int32Array] = rowsOf(32);

function rowsOf(length: number): [Int32Array, Int32Array, Int32Array] {
  return [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
}

/**
 * The least number of letters inserted, dropped, replaced or exchanged with a neighbour that turn `a` into `b` (optimal
 * string alignment, Damerau 1964), or `limit + 1` where it takes more. Only the band of cells within `limit` of the
 * diagonal is computed (Ukkonen 1985).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const beyond = limit + 1;
  // One more on the right, since a row reads what is beside the band of the one before.
  if (b.length + 2 > rows[0].length) rows = rowsOf(2 * b.length + 2);
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= b.length; column += 1) last[column] = Math.min(column, beyond);
  let leastBefore = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    current[from - 1] = from === 1 ? Math.min(row, beyond) : beyond;
    current[to + 1] = beyond;
    let least = current[from - 1] ?? beyond;
    for (let column = from; column <= to; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column - 1] ?? beyond) + (same ? 0 : 1),
        (last[column] ?? beyond) + 1,
        (current[column - 1] ?? beyond) + 1,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? beyond) + 1);
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    // A later row can come back under the limit only through this one or, by an exchange, the one before it.
    if (least > limit && leastBefore > limit) return beyond;
    leastBefore = least;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] ?? beyond, beyond);
}
