import type { NameLexicon } from '../knowledge.ts';
import { isRaised, type Word } from '../words.ts';
import { isAdjective } from './adjectives.ts';
import type { Declining } from './declining.ts';
import type { Observation, Observe } from './weights.ts';

/** How far behind a name "— a town in the north" may begin, past its stress marks and dates. */
const LONGEST_ASIDE = 14;
const LONGEST_DEFINITION = 4;
/** How far before a name the noun may stand of which it is said. */
const LONGEST_SUBJECT = 8;
const BRACKET = /^["»”]?\s*\(\s*$/u;
const DASH = /\s[-–—]\s*$/u;

/** The nouns that define what stands before or behind them. */
const DEFINING = [
  ['place', 'placeNoun'],
  ['person', 'personNoun'],
  ['organisation', 'organisationNoun'],
  ['work', 'otherNoun'],
  ['other', 'otherNoun'],
] as const;

/** What a noun says of the name that it defines, if it says anything. */
export function saidByDefinition(noun: Word, { nouns }: Declining): Observation | undefined {
  // A centre that bears a name is often a body, but what is a centre is a place.
  if (noun.stem === 'центр') return 'placeNoun';
  return DEFINING.find(([list]) => nouns[list].has(noun))?.[1];
}

/** "Найс (…) — город в Польше", "Мэрвилл (город)": the noun behind a dash or bracket says what the name before it is. */
export function observeDefinition(
  words: readonly Word[],
  from: number,
  declining: Declining,
  observe: Observe,
): void {
  if (BRACKET.test(words[from]?.gap ?? '') && words[from]?.shape === 'lower') {
    observeDefiner(words, from, declining, observe);
    return;
  }
  let dash = from;
  while (dash < words.length && dash - from < LONGEST_ASIDE && !DASH.test(words[dash]?.gap ?? '')) dash += 1;
  const aside = words[from]?.gap ?? '';
  if (dash >= words.length || dash - from === LONGEST_ASIDE) return;
  if (dash > from && !/^["»”\s]*\(/u.test(aside)) return;
  observeDefiner(words, dash, declining, observe);
}

/** What the first noun from `from` on says. */
function observeDefiner(words: readonly Word[], from: number, declining: Declining, observe: Observe): void {
  const noun = words.slice(from, from + LONGEST_DEFINITION).find((word) => !describes(word));
  const said = noun && saidByDefinition(noun, declining);
  if (said !== undefined) observe(said);
}

/** Verbs behind which stands what something is or holds: центрами являются, реки включают. */
const MAKES = /^(?:явля[ею]тся|являл(?:ся|ась|ось|ись)|стал[аои]?|включа[ею]т|называ[ею]тся)$/u;
const CASED = /(?:[оеё][мй]|ами|ями|ью)$/u;

/**
 * "Главный приток — Шолаксай", "Городами области являются Коржово и Туренск": what a clause that ends in a dash or such a
 * verb speaks of, the name behind is.
 */
export function observePredicate(
  words: readonly Word[],
  name: number,
  lexicon: NameLexicon,
  declining: Declining,
  observe: Observe,
): void {
  const gap = words[name]?.gap ?? '';
  const verb = words[name - 1];
  const isVerb = verb !== undefined && MAKES.test(verb.folded) && /^\s*:?\s*$/u.test(gap);
  if (!isVerb && !DASH.test(gap)) return;
  const end = isVerb ? name - 1 : name;
  const start = startOfClause(words, end);
  if (start === undefined) return;
  const subject = words.slice(start, end).find((word) => !describes(word));
  if (subject === undefined || (isRaised(subject) && !subject.opens)) return;
  if (isVerb && verb.folded !== 'включают' && verb.folded !== 'включает' && !CASED.test(subject.folded))
    return;
  const said = lexicon.titles.has(subject) ? 'personNoun' : saidByDefinition(subject, declining);
  if (said !== undefined) observe(said);
}

/** Where the clause begins that ends before `end`, if that is near. */
function startOfClause(words: readonly Word[], end: number): number | undefined {
  for (let start = end - 1; start >= Math.max(0, end - LONGEST_SUBJECT); start -= 1) {
    const gap = words[start]?.gap ?? '';
    if (start === 0 || /[,;:(«"]/u.test(gap) || DASH.test(gap)) return start;
  }
  return undefined;
}

/** Whether a word only stands before the noun of a definition: один из старейших. */
export function describes(word: Word): boolean {
  return (
    isAdjective(word.folded) || /^(?:один|одна|одно|одним|одной|из|бывшая|его|ее|их)$/u.test(word.folded)
  );
}
