import { isRaised, type Word } from '../../text/names/words.ts';
import { casesOfName } from './russian-names.ts';
import { adjectivesOf, agree, type Case, type Declined, roleNounOf } from './russian-nouns.ts';
import type { RoleSentence, RoleStatement, WordRange } from './statement.ts';

/**
 * What a Russian sentence says that the one it names is: in front of the name ("министра обороны Ивана Петрова"), behind it
 * between commas, or by a verb ("назначен министром"). A noun in front of a name belongs to it only in the same case.
 */
export function russianRoles(sentence: RoleSentence, name: WordRange): RoleStatement[] {
  const cases = casesOfName(sentence.words.slice(name.first, name.last), sentence.lexicon.firstNames);
  return [
    ...rolesBefore(sentence, name.first, cases),
    roleBehind(sentence, name.last, cases),
    roleSaid(sentence, name, cases),
    ...rolesSaidBefore(sentence, name.first),
  ].filter((role) => role !== undefined);
}

/** In words: nothing longer is a role. */
const LONGEST_PHRASE = 12;
const PLAIN_GAP = /^[»”"]?[\s\u00A0]+[«„“"]?$/u;
const CLOSES_QUOTE = /^[»”"]/u;
const OPENS_QUOTE = /[«„“"]$/u;
const INSTRUMENTAL: ReadonlySet<Case> = new Set(['i']);
const GENITIVE: ReadonlySet<Case> = new Set(['g']);

/** Whether the word before an index is an acronym in parentheses of its own: "Договора о безопасности (ОДКБ) | Иван Лосев". */
function isBehindAcronym(words: readonly Word[], index: number): boolean {
  const acronym = words[index - 1];
  if (acronym?.shape !== 'upper' || !/^\s*\($/u.test(acronym.gap)) return false;
  return /^\)\s*$/u.test(words[index]?.gap ?? '');
}

function joins(words: readonly Word[], index: number): boolean {
  if (PLAIN_GAP.test(words[index]?.gap ?? '')) return true;
  return isBehindAcronym(words, index) || isBehindAcronym(words, index + 1);
}

/**
 * The roles that end right before `name`, in their order. A noun in the genitive may depend on another one (заместителя
 * министра), so that all are one role; in other cases each noun begins a role of its own (начальник отдела полковник).
 */
function rolesBefore(sentence: RoleSentence, name: number, cases: ReadonlySet<Case>): RoleStatement[] {
  const { words } = sentence;
  const roles: RoleStatement[] = [];
  /** Whether the word looked at belongs to a name in quotation marks, where anything may stand. */
  let isQuoted = false;
  for (let index = name; index > 0 && name - index < LONGEST_PHRASE; index -= 1) {
    const gap = words[index]?.gap ?? '';
    isQuoted = CLOSES_QUOTE.test(gap) || (isQuoted && !OPENS_QUOTE.test(gap));
    const isDashed = DASH.test(gap) && roles.at(-1)?.first === index;
    if (!(joins(words, index) || isDashed) || !(isQuoted || mayDepend(sentence, index - 1))) break;
    const noun = isQuoted ? undefined : roleNounOf(words[index - 1]?.folded ?? '');
    if (noun === undefined || !agree(noun.cases, cases)) continue;
    const nearer = roles.at(-1);
    const isOne = nearer === undefined || isDashedTo(words, index, nearer) || mayBeGenitive(noun, cases);
    const last = isOne ? (nearer?.last ?? name) : endBefore(words, nearer.first);
    const role = roleAt(sentence, index - 1, last, noun, cases);
    if (isOne && nearer !== undefined) roles.pop();
    const isDouble = isOne && nearer !== undefined && !mayBeGenitive(noun, cases);
    roles.push(isDouble ? withNominatives(role, nearer) : role);
  }
  return roles.reverse();
}

const DASH = /^[\s\u00A0]+[-–—][\s\u00A0]+$/u;

/** Whether a dash stands between the word before `index` and what it is of, and a nearer role: заместитель премьера – министр. */
function isDashedTo(words: readonly Word[], index: number, nearer: RoleStatement): boolean {
  return index <= nearer.first && DASH.test(words[nearer.first]?.gap ?? '');
}

/** Whether a noun that agrees with the name in one of `cases` may do so in the genitive. */
function mayBeGenitive({ cases: own }: Declined, cases: ReadonlySet<Case>): boolean {
  return own.has('g') && cases.has('g');
}

/** Where a role ends before another one that begins at `first`: before the "и" between them. */
function endBefore(words: readonly Word[], first: number): number {
  return words[first - 1]?.folded === 'и' ? first - 1 : first;
}

function withNominatives(role: RoleStatement, { nominatives = new Map() }: RoleStatement): RoleStatement {
  return { ...role, nominatives: new Map([...nominatives, ...(role.nominatives ?? [])]) };
}

/** The role whose noun stands at `head`, with the adjectives in front of it that stand in one of the same cases. */
function roleAt(
  { words }: RoleSentence,
  head: number,
  last: number,
  noun: Declined,
  cases: ReadonlySet<Case>,
): RoleStatement {
  const nominatives = new Map<number, string>([[head, noun.nominative]]);
  const shared = new Set([...noun.cases].filter((one) => cases.has(one)));
  let first = head;
  while (first > 0 && joins(words, first)) {
    const before = words[first - 1]?.folded ?? '';
    const adjective = adjectivesOf(before).find((one) => agree(one.cases, shared));
    if (adjective === undefined) break;
    first -= 1;
    nominatives.set(first, adjective.nominative);
  }
  return { first, last, nominatives };
}

/** Endings of what depends on a noun for a role: genitives, and the adjectives that go with them; in -ла mostly verbs stand. */
const DEPENDENT =
  /(?:ых|их|ого|его|ой|ей|ов|ев|ии|ия|ости|ства|ций|ния|дел|сил|стран|войск|(?<!л)ы|(?<!л)а|я|(?<!л)и|ям|ам|(?:отде|кана|журна|филиа|трибуна|персона|футбо|протоко|шко)л[аы])$/u;
const PREPOSITIONS: ReadonlySet<string> = new Set(['по', 'в', 'при', 'на', 'о', 'во', 'с', 'со', 'и']);
const BOUNDARIES: ReadonlySet<string> = new Set(
  'который которая которые он она они его её ее их это этот эта эти как что когда где если чтобы также только уже не ни но а или после для без до из от об за под над между из-за около была были было сегодня вчера завтра тогда однако среди'.split(
    ' ',
  ),
);

/** Whether a surname in the genitive says whose office is meant: пресс-секретарь Лосева. */
function isOwner(words: readonly Word[], index: number): boolean {
  const [office, surname] = [words[index - 1], words[index]];
  if (office === undefined || surname === undefined || !joins(words, index)) return false;
  const isNominative = roleNounOf(office.folded)?.cases.has('n') === true;
  return isNominative && /(?:[оеё]в|[иы]н)а$|[сц]кого$/u.test(surname.folded);
}

/** Who is sent by a party or a region: депутат от партии «Ак жол». */
const DELEGATE = /^(?:депутат|сенатор|кандидат|делегат|представител|наблюдател)/u;

/** Whether a word may belong to a role whose noun stands before it, or be that noun. */
function mayDepend({ words, lexicon, nameAt }: RoleSentence, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.shape === 'other') return false;
  if (word.folded === 'от') return DELEGATE.test(words[index - 1]?.folded ?? '');
  if (BOUNDARIES.has(word.folded)) return false;
  if (roleNounOf(word.folded) !== undefined) return true;
  if (PREPOSITIONS.has(word.folded)) return word.shape === 'lower';
  if (lexicon.portfolios.has(word)) return true;
  if (nameAt(index)?.kind === 'person') return isOwner(words, index);
  if (isRaised(word)) return !word.opens || word.gap.trim() !== '';
  // "по иностранным делам"
  const next = words[index + 1]?.folded ?? '';
  if (/[ыи]м$/u.test(word.folded) && /[ая]м$/u.test(next)) return true;
  return DEPENDENT.test(word.folded) && !lexicon.speechVerbs.has(word);
}

const APPOSES = /^(?:,[\s\u00A0]+|[\s\u00A0]*\(|[\s\u00A0]+[-–—][\s\u00A0]+)$/u;

function roleBehind(
  sentence: RoleSentence,
  after: number,
  cases: ReadonlySet<Case>,
): RoleStatement | undefined {
  const { words, nameAt } = sentence;
  if (!APPOSES.test(words[after]?.gap ?? '')) return undefined;
  const role = roleFrom(sentence, after, cases);
  if (role === undefined) return undefined;
  const next = words[role.last];
  // What goes on without a sign, or with another's name, may be another's title.
  if (next !== undefined && joins(words, role.last)) return undefined;
  return /^,\s+$/u.test(next?.gap ?? '') && nameAt(role.last)?.kind === 'person' ? undefined : role;
}

/** The role that begins at `first` with its adjectives, in one of `cases`. */
function roleFrom(
  sentence: RoleSentence,
  first: number,
  cases: ReadonlySet<Case>,
): RoleStatement | undefined {
  const { words } = sentence;
  let head = first;
  while (head - first < 4 && roleNounOf(words[head]?.folded ?? '') === undefined) {
    const isAdjective = adjectivesOf(words[head]?.folded ?? '').some((one) => agree(one.cases, cases));
    if (!isAdjective || !joins(words, head + 1)) return undefined;
    head += 1;
  }
  const noun = roleNounOf(words[head]?.folded ?? '');
  if (noun === undefined || !agree(noun.cases, cases)) return undefined;
  let last = head + 1;
  while (
    last < words.length &&
    last - first < LONGEST_PHRASE &&
    joins(words, last) &&
    mayDepend(sentence, last)
  )
    last += 1;
  while (last > head + 1 && PREPOSITIONS.has(words[last - 1]?.folded ?? '')) last -= 1;
  return roleAt(sentence, head, last, noun, cases);
}

const BECOMES =
  /^(?:назначен|избран|переизбран|утвержден|стал|является|был|остается|оставался|служит|служил|работает|работал)(?:а|ась)?$/u;
/** What others do with somebody who is named in the accusative. */
const MAKES = /^(?:назначил|избрал|переизбрал|утвердил|выбрал)[аи]?$/u;
const POSTS: ReadonlySet<string> = new Set(['должность', 'должности', 'пост', 'посту', 'посте']);

/**
 * "Алихан Смаилов назначен премьер-министром", "Смаилова назначили премьер-министром", "занимает пост министра", "который
 * возглавляет фонд".
 */
function roleSaid(
  sentence: RoleSentence,
  name: WordRange,
  cases: ReadonlySet<Case>,
): RoleStatement | undefined {
  const { words } = sentence;
  const gap = words[name.last]?.gap ?? '';
  const isRelative = /^котор(?:ый|ая)$/u.test(words[name.last]?.folded ?? '') && /^,\s+$/u.test(gap);
  let verb = isRelative ? name.last + 1 : name.last;
  if (!joins(words, verb)) return undefined;
  while (
    /^(?:был|была|ранее|сейчас|вновь|официально)$/u.test(words[verb]?.folded ?? '') &&
    BECOMES.test(words[verb + 1]?.folded ?? '')
  )
    verb += 1;
  const said = words[verb]?.folded ?? '';
  const isMade = MAKES.test(said) && cases.has('a') && (said.endsWith('и') || !cases.has('n'));
  if (BECOMES.test(said) || isMade)
    return roleInPost(sentence, verb + 1) ?? roleFrom(sentence, verb + 1, INSTRUMENTAL);
  if (/^занима(?:ет|л|ла)$/u.test(said)) return roleInPost(sentence, verb + 1);
  return /^возглавля(?:ет|л|ла)$/u.test(said) ? headed(sentence, verb) : undefined;
}

/** "возглавляет фонд «Надежда»": the verb with all that stands behind it up to a sign. */
function headed({ words, lexicon }: RoleSentence, verb: number): RoleStatement | undefined {
  let last = verb + 1;
  while (last < words.length && joins(words, last)) last += 1;
  const object = words.slice(verb + 1, last);
  const isShort = object.length > 0 && object.length < LONGEST_PHRASE / 2;
  return isShort && object.some((word) => lexicon.organisationHeads.has(word) || isRaised(word))
    ? { first: verb, last }
    : undefined;
}

/** "(на) пост министра обороны" */
function roleInPost(sentence: RoleSentence, first: number): RoleStatement | undefined {
  const at = (index: number) => sentence.words[index]?.folded ?? '';
  const post = ['на', 'в'].includes(at(first)) ? first + 1 : first;
  return POSTS.has(at(post)) ? roleFrom(sentence, post + 1, GENITIVE) : undefined;
}

/** "Премьер-министром назначен Алихан Смаилов" */
function rolesSaidBefore(sentence: RoleSentence, name: number): RoleStatement[] {
  const { words } = sentence;
  const isSaid = BECOMES.test(words[name - 1]?.folded ?? '') && joins(words, name) && joins(words, name - 1);
  return isSaid ? rolesBefore(sentence, name - 1, INSTRUMENTAL) : [];
}
