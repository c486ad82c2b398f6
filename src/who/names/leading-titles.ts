import { fold } from '../../text/fold.ts';
import { lexiconOf } from '../../text/names/lexicon/languages.ts';
import type { Lexicon } from '../../text/names/lexicon/lexicon.ts';
import { ROYAL } from './styles.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The words of a person's name without titles before them: "Acting Foreign Minister Tleuberdi" is Tleuberdi. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  const lexicon = lexiconOf(CYRILLIC.test(words[0] ?? '') ? 'ru' : 'en');
  let kept = 0;
  for (const [index, word] of words.slice(0, -1).entries()) {
    const form = formOf(word);
    if (ROYAL.test(form.folded)) break;
    if (isTitle(form, lexicon)) kept = index + 1;
    else if (!qualifiesTitle(form, lexicon)) break;
  }
  // "Dean Smith" is called Dean.
  const first = words[kept - 1];
  return kept === 1 && first !== undefined && lexicon.firstNames.has(formOf(first))
    ? words
    : words.slice(kept);
}

type Form = Parameters<Lexicon['titles']['has']>[0];

function formOf(word: string): Form {
  const folded = fold(word.replace(/[^\p{L}-]/gu, ''));
  return { folded, stem: folded };
}

function isTitle(form: Form, { titles, courtesies }: Lexicon): boolean {
  return titles.has(form) || courtesies.has(form);
}

function qualifiesTitle(form: Form, { titleModifiers, portfolios, nationalities, links }: Lexicon): boolean {
  const isCountry = /^(?:us|usa|uk|eu|un)$/u.test(form.folded);
  return isCountry || [titleModifiers, portfolios, nationalities, links].some((words) => words.has(form));
}
