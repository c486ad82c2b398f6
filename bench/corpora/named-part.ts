import type { Span } from '../../src/text/span.ts';
import type { KnownMention } from '../merging/merging-sets.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words that begin a phrase, or are all of it, and belong to no name. */
const NO_NAMES = words(
  `the a an this that these those his her its their our my your another other some all both each every
  i me we us you he him she they them it who whom whose which what one himself herself itself themselves
  hers ours yours theirs mine there here`,
);
/** What persons are called before their names; alone they name nobody. */
const TITLES = words(
  `mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess duke duchess pope cardinal
  archbishop bishop rev reverend father sister president vice-president vice prime minister premier chancellor secretary
  deputy chief executive officer chairman chairwoman chair ceo cfo coo co-founder founder director director-general
  judge justice presiding attorney senator sen rep representative congressman congresswoman gov governor mayor
  ambassador general major colonel captain lieutenant sergeant admiral commander sheriff spokesman
  spokeswoman spokesperson undersecretary coach manager leader editor actor actress singer former acting then`,
);
/** Small words within names. */
const SMALL: Readonly<Record<KnownMention['kind'], ReadonlySet<string>>> = {
  person: words("de la le du del della di da dos van der den von und y al el bin ibn ben - – ’ '"),
  organisation: words("of and for the in on at to de la le du del della di et y al & - – ’ ' 's ’s"),
};
/** What follows a person's name to tell where they belong. */
const BELONGING = words('of at from for in to on');

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const INNER_CAPITAL = /^\p{Ll}{1,2}\p{Lu}/u;
const SEPARATOR = /^[()[\],;:"“”«»]$/u;
const WORD = /[^\s()[\],;:"“”«»]+|[()[\],;:"“”«»]/gu;

/** A word of a phrase, also in lower case and without the full stop of an abbreviation. */
interface PhraseWord extends Span {
  readonly text: string;
  readonly lower: string;
}

/**
 * The part of a phrase that is a name: without the article and titles before it, without what is added in parentheses or behind
 * a comma, and of a person without those to whom they belong ("FTU's Alice Mak", "Eddie Chu of the FTU"). `undefined` where
 * nothing is left, or words without capitals that names don't have, or, of a person, a title alone.
 */
export function namedPart(text: string, phrase: Span, kind: KnownMention['kind']): Span | undefined {
  const all = wordsOf(text, phrase);
  const begin = all.findIndex(({ lower }) => !NO_NAMES.has(lower));
  if (begin < 0) return undefined;
  const stop = all.findIndex((word, index) => index > begin && SEPARATOR.test(word.text));
  const core = all.slice(begin, stop < 0 ? undefined : stop);
  while (/^(?:['’]s?|\p{P})$/iu.test(core.at(-1)?.text ?? '')) core.pop();
  const named = kind === 'person' ? personIn(core) : core;
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (!isCapital(first) || !isCapital(last) || !named.some((word) => /\p{Lu}/u.test(word.text)))
    return undefined;
  if (!named.every((word) => isCapital(word) || SMALL[kind].has(word.lower))) return undefined;
  return { start: first.start, end: last.end - (/['’]s?$/u.exec(last.text)?.[0].length ?? 0) };
}

function wordsOf(text: string, { start, end }: Span): PhraseWord[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    text: word,
    lower: word.toLowerCase().replace(/(?<=.)\.$/u, ''),
  }));
}

/** The words behind the last title and the last possessive, up to those that tell where the person belongs. */
function personIn(core: readonly PhraseWord[]): readonly PhraseWord[] {
  const belonging = core.findIndex(({ lower }, index) => index > 0 && BELONGING.has(lower));
  const own = core.slice(0, belonging < 0 ? undefined : belonging);
  const ahead = own.findLastIndex(
    ({ text, lower }, index) => TITLES.has(lower) || (index < own.length - 1 && /['’]s$/u.test(text)),
  );
  return own.slice(ahead + 1);
}

function isCapital({ text }: PhraseWord): boolean {
  return CAPITAL.test(text) || INNER_CAPITAL.test(text);
}

/**
 * Of phrases that mean persons or organisations, those that name them, in order, each as the part that is the name. Left out
 * are those that hold another name of the same entity or two others, what then lies within another name, and words that the
 * text also writes small.
 */
export function namedMentions(text: string, phrases: readonly KnownMention[]): KnownMention[] {
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}-]*/gu));
  const byPlace = new Map<string, KnownMention>();
  // Of phrases that come to the same name the shortest is nearest to it: "A and B" may mean both.
  const shortestFirst = phrases.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  for (const { kind, entity, ...phrase } of shortestFirst) {
    const part = namedPart(text, phrase, kind);
    if (part === undefined || small.has(text.slice(part.start, part.end).toLowerCase())) continue;
    const place = `${part.start}-${part.end}`;
    if (!byPlace.has(place)) byPlace.set(place, { ...part, kind, entity });
  }
  const named = [...byPlace.values()];
  const holds = (outer: Span, inner: Span) =>
    outer !== inner && outer.start <= inner.start && inner.end <= outer.end;
  const whole = named.filter((one) => {
    const inside = named.filter((other) => holds(one, other));
    return inside.length < 2 && !inside.some(({ entity }) => entity === one.entity);
  });
  return whole.filter((one) => !whole.some((other) => holds(other, one))).sort((a, b) => a.start - b.start);
}
