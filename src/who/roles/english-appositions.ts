import { joins, leadsToMoment, roleFrom } from './english-phrases.ts';
import { isDeterminer, isPostnominal, isTellingMore, leadsToComplement } from './english-words.ts';
import type { RoleSentence, WordRange } from './statement.ts';

/** A comma between words. */
export const COMMA = /^,[\s\u00A0]+$/u;
/** What stands before an apposition: a comma, a parenthesis, a dash. */
export const APPOSES = /^(?:\.?,|[\s\u00A0]*\(|[\s\u00A0]+[-–—])[\s\u00A0]*$/u;

const AGE = /^\p{Nd}{2}$/u;
/** A party and state: D-Mich. */
const SEAT = /^[DRI]-\p{Lu}/u;

/** The index behind what belongs to a name or tells no role: "QC", an age, a party and state. */
export function behindParticulars({ words }: RoleSentence, first: number): number {
  let index = first;
  while (isPostnominal(words[index])) index += 1;
  for (const particular of [AGE, SEAT]) {
    const word = words[index];
    if (word !== undefined && APPOSES.test(word.gap) && particular.test(word.text)) index += 1;
  }
  return index;
}

const KEPT_ADVERBS: ReadonlySet<string> = new Set(['then', 'once', 'formerly']);
const LEFT_ADVERBS: ReadonlySet<string> = new Set(
  'now currently also still himself herself already'.split(' '),
);

/** The role at `first`, with the "then" that belongs to it and without the "now" that does not. */
export function roleWithAdverb(sentence: RoleSentence, first: number): WordRange | undefined {
  const adverb = sentence.words[first]?.folded ?? '';
  if (LEFT_ADVERBS.has(adverb)) return roleFrom(sentence, first + 1);
  if (!KEPT_ADVERBS.has(adverb)) return roleFrom(sentence, first);
  const role = roleFrom(sentence, first + 1);
  return role && { first, last: role.last };
}

const RELATIVES: ReadonlySet<string> = new Set(
  'who which that whose where when since until from between during also nicknamed'.split(' '),
);

/**
 * Whether an apposition is closed where its role ends: by a sign, or by words that tell more of it. What begins another's
 * sentence is none: "in the case of Smith, a spokesman said".
 */
export function isClosed(sentence: RoleSentence, { first, last }: WordRange): boolean {
  const { words, lexicon } = sentence;
  const next = words[last];
  if (next === undefined) return true;
  if (!joins(words, last)) return !(COMMA.test(next.gap) && isFullName(sentence, last));
  if (RELATIVES.has(next.folded) || isTellingMore(next, words[last + 1])) return true;
  if (leadsToMoment(sentence, last)) return true;
  if (DAYS.has(next.folded)) return words[last + 1] === undefined || !joins(words, last + 1);
  const article = words[first - 1];
  const isIndefinite = article !== undefined && /^an?$/u.test(article.folded);
  const isLong = words.slice(first, last).some((_, index) => leadsToComplement(words, first + index));
  if (next.folded === 'and') return (isIndefinite || isLong) && words[last + 1]?.shape === 'lower';
  return isLong && !isDeterminer(article, lexicon) && lexicon.speechVerbs.has(next);
}

/** Whether a person's name of several words begins at an index; "Ala." and the like are taken for one word names. */
function isFullName({ nameAt }: RoleSentence, index: number): boolean {
  return nameAt(index)?.kind === 'person' && nameAt(index + 1)?.begins === false;
}

const DAYS: ReadonlySet<string> = new Set(['yesterday', 'today', 'tonight']);
