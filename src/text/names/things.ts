import { hasHead } from './descriptions.ts';
import type { NameLexicon } from './knowledge.ts';
import type { Range } from './known-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Word } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What bears a name behind it that is otherwise a person's or a place's: Hurricane Alex, Storm Arwen, Operation Desert Fox. */
const FIRST: ReadonlySet<string> = setOf('hurricane typhoon cyclone storm operation');
const STORMS: ReadonlySet<string> = setOf('storm cyclone depression');

/** H5N1, CO2, a member's party and state (D-Mass.), but not BBC2, MI5 or G4S. */
const CODE = /^(?:\p{Lu}+\p{N}+\p{Lu}+\p{N}+|(?:CO|NO|SO|H)\p{N}\p{Lu}?|[DRI]-\p{Lu}\p{L}+)$/u;
/** CEOs, GPs: there are many of them. */
const PLURAL_ACRONYM = /^\p{Lu}{2,}s$/u;
/** Thatcherism, Thatcherite, Churchillian: told by the surname before the ending. */
const DERIVED = /^(\p{L}{4,}?)(?:ism|ite|ites|esque|ian|ians)$/u;
/** From here on what stands before such an ending is taken for a surname. */
const SURNAME = 0.4;
/** Beyond this the word with its ending is itself a name: Christian, Vivian. */
const OWN_NAME = 0.2;

/** Whether the words of an English name show that it is no person, organisation or place. */
export function namesThing(name: readonly Word[], lexicon: NameLexicon): boolean {
  const [first, second] = name;
  if (first === undefined) return false;
  if (second !== undefined) return isStormOrCampaign(name, lexicon);
  return CODE.test(first.text) || PLURAL_ACRONYM.test(first.text) || isDerived(first, lexicon);
}

/** Whether a name is that of a storm or a campaign. */
export function isStormOrCampaign(name: readonly Word[], { organisationHeads }: NameLexicon): boolean {
  const [first, second] = [name[0]?.folded ?? '', name[1]?.folded ?? ''];
  const last = name.at(-1);
  if (last === undefined || name.length < 2 || organisationHeads.has(last)) return false;
  return FIRST.has(first) || (first === 'tropical' && STORMS.has(second) && name.length > 2);
}

function isDerived({ folded }: Word, { usesOf }: NameLexicon): boolean {
  const base = DERIVED.exec(folded)?.[1];
  if (base === undefined) return false;
  const { first, surname, place, organisation } = usesOf(folded);
  if (Math.max(first, surname, place, organisation) > OWN_NAME) return false;
  return [base, `${base}e`].some((one) => usesOf(one).surname >= SURNAME);
}

/** Nouns before a name that make it one of a ship, a remedy, a work or the like: "the tanker X". */
const THINGS: ReadonlySet<string> = setOf(`
  ship tanker supertanker ferry vessel rig drillship yacht boat trawler freighter liner warship frigate destroyer
  submarine helicopter spacecraft shuttle satellite probe rocket missile drone telescope rover
  drug drugs medicine medicines antiviral antivirals vaccine antibiotic painkiller virus strain dispersant
  film movie novel album song opera musical sitcom storm hurricane typhoon cyclone software
`);
/** "Doses of X". */
const PORTIONS: ReadonlySet<string> = setOf(
  'dose doses course courses tablets capsules pills stockpile stockpiles treatment',
);
const ABOARD: ReadonlySet<string> = setOf('aboard onboard');

/** Whether the words beside the name from `first` to `last` say that it is a thing's. */
export function isCalledThing(words: readonly Word[], { first, last }: Range, lexicon: NameLexicon): boolean {
  // "The rig BP leased": an acronym is mostly that of an owner.
  if (last - first === 1 && words[first]?.shape === 'upper') return false;
  const start = words[first - 1]?.folded === 'the' ? first - 1 : first;
  const [before, beyond] = [words[start - 1], words[start - 2]];
  if (before === undefined || before.shape !== 'lower') return false;
  if (!/^\s+[“"‘']?$/u.test(words[first]?.gap ?? '')) return false;
  if (ABOARD.has(before.folded)) return endsPhrase(words, last, lexicon);
  if (before.folded === 'of') return beyond !== undefined && PORTIONS.has(beyond.folded);
  return start === first && THINGS.has(before.folded);
}

/** What may stand between a name and such a noun: "the X oil rig". */
const KINDS: ReadonlySet<string> = setOf(
  'oil gas drilling offshore space cruise cargo container passenger car fishing',
);

/** Whether a name of several words, with its article, stands before a noun for a thing, which may be its owner's: "the X rig". */
export function isBeforeThing(words: readonly Word[], { first, last }: Range, lexicon: NameLexicon): boolean {
  if (last - first < 2 || words[first - 1]?.folded !== 'the') return false;
  const behind = KINDS.has(words[last]?.folded ?? '') ? last + 1 : last;
  const isPlain = words.slice(last, behind + 1).every(({ gap }) => gap === ' ');
  return isPlain && THINGS.has(words[behind]?.folded ?? '') && !hasHead(words.slice(first, last), lexicon);
}

/** Whether a name of several words has an article and nothing that the article could belong to instead: "the X sank". */
export function hasOwnArticle(words: readonly Word[], { first, last }: Range, lexicon: NameLexicon): boolean {
  if (last - first < 2 || words[first - 1]?.folded !== 'the') return false;
  return VERBS.has(words[last]?.folded ?? '') || endsPhrase(words, last, lexicon);
}

/** Whether the word at an index says, as the head of what a name is said to be, that it is a thing's: "X, an antiviral drug". */
export function isThingNoun(words: readonly Word[], index: number, lexicon: NameLexicon): boolean {
  return THINGS.has(words[index]?.folded ?? '') && endsPhrase(words, index + 1, lexicon);
}

/** Whether no further noun follows that the words before `index` would belong to: "the rig | operator", "Acme | -owned". */
function endsPhrase(words: readonly Word[], index: number, { links, placePrepositions }: Lexicon): boolean {
  const next = words[index];
  if (next === undefined || /^[,.;:!?)”"]/u.test(next.gap)) return true;
  return next.gap === ' ' && (links.has(next) || placePrepositions.has(next) || BEHIND.has(next.folded));
}

const BEHIND: ReadonlySet<string> = setOf('that which who when after before as by off with made owned used');
/** Verbs that tell what became of a thing. */
const VERBS: ReadonlySet<string> = setOf('was is has had were would sank exploded burned caught');
