/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ё', 'е'],
]);
const UNDECOMPOSED = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');
const SIMPLE = /^[a-z0-9]*$/;
/** Without the control characters, which no word has. */
const ASCII = /^[ -~]*$/;

/** Stress marks of Russian dictionaries and textbooks: no Russian or Kazakh letter is made with them. */
const STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;
/** What is written inside a word and does not tell it from another; some compatibility forms even hold blanks. */
const INSIDE = /[.'’ʼ\-‐‑\u00AD\s]/gu;

/**
 * `text` in lower case, with compatibility forms unified and Latin letters without diacritics (`Erdoğan` → `erdogan`).
 * Cyrillic `й` keeps its breve, since it is a letter of its own, and `ё` is written `е`, as Russian print mostly does.
 */
export function withoutDiacritics(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return (
    text
      .normalize('NFKD')
      // Only here, since mathematical and modifier letters have no lower case before they are decomposed.
      .toLowerCase()
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC')
      .replace(STRESS, '')
      .replace(UNDECOMPOSED, (letter) => LETTERS.get(letter) ?? letter)
  );
}

/**
 * The form in which words are compared: without diacritics, and without apostrophes or full stops inside (`U.S.` →
 * `us`). Folding a folded word changes nothing.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return SIMPLE.test(lower) ? lower : withoutDiacritics(word.normalize('NFKD').replace(INSIDE, ''));
}
