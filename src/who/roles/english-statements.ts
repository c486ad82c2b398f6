import { isRaised } from '../../text/names/words.ts';
import {
  beginOf,
  complementEnd,
  isDash,
  joins,
  LONGEST_PHRASE,
  leadsToMoment,
  roleFrom,
} from './english-phrases.ts';
import {
  isDeterminer,
  isPostnominal,
  isRoleNoun,
  isSecondOffice,
  isTellingMore,
  leadsToComplement,
} from './english-words.ts';
import type { RoleSentence, WordRange } from './statement.ts';

/**
 * What an English sentence says that the one it names is: in front of the name, in an apposition before or behind it, or
 * by a verb. What may be said of someone else is left out.
 */
export function englishRoles(sentence: RoleSentence, name: WordRange): WordRange[] {
  const start = withCourtesies(sentence, name.first);
  const title = adjoiningTitle(sentence, start);
  const ahead = roleAhead(sentence, title?.first ?? start, name.last);
  return [title, ahead, ...rolesBehind(sentence, name), roleSaid(sentence, name)].filter(
    (role) => role !== undefined,
  );
}

/** The index of a name's first word, or of the "Mr" or "Sir" in front of it. */
function withCourtesies({ words, lexicon }: RoleSentence, first: number): number {
  let start = first;
  for (
    let before = words[start - 1];
    before !== undefined && joins(words, start);
    before = words[start - 1]
  ) {
    if (!lexicon.courtesies.has(before)) break;
    start -= 1;
  }
  return start;
}

/** "US Secretary of State | Anthony Blinken". */
function adjoiningTitle(sentence: RoleSentence, name: number): WordRange | undefined {
  return joins(sentence.words, name) ? roleUpTo(sentence, name) : undefined;
}

/** The role whose last word stands right before `end`. */
function roleUpTo(sentence: RoleSentence, end: number): WordRange | undefined {
  const { words, lexicon } = sentence;
  for (let head = end - 1; head >= Math.max(0, end - LONGEST_PHRASE); head -= 1) {
    if (!isRoleNoun(words[head], lexicon)) {
      if (head < end - 1 && !joins(words, head + 1)) return undefined;
      continue;
    }
    if (head === end - 1 || reaches(sentence, head, end)) {
      const first = beginOf(sentence, head);
      const joint = jointHead(sentence, first, head);
      return { first: joint === undefined ? first : beginOf(sentence, joint), last: end };
    }
  }
  return undefined;
}

/** The index of the role to which the one from `first` to `head` is joined: "president | and CEO". */
function jointHead({ words, lexicon }: RoleSentence, first: number, head: number): number | undefined {
  const isJoined = words[first - 1]?.folded === 'and' && joins(words, first) && isSecondOffice(words[head]);
  const joint = isDash(words, first)
    ? first - 1
    : isJoined && joins(words, first - 1)
      ? first - 2
      : undefined;
  return joint !== undefined && isRoleNoun(words[joint], lexicon) ? joint : undefined;
}

/**
 * Whether what the role at `head` is of ends right before `end`; where no comma stands there, with a name or with what
 * ministers are of.
 */
function reaches(sentence: RoleSentence, head: number, end: number): boolean {
  const { words, lexicon } = sentence;
  const last = words[end - 1];
  if (last === undefined || complementEnd(sentence, head + 1, end) !== end) return false;
  return !joins(words, end) || isRaised(last) || lexicon.portfolios.has(last);
}

const COMMA = /^,[\s\u00A0]+$/u;

/**
 * "The foreign secretary, | Jack Straw, said": with a comma or the end behind the name, so that it is no list; or "As
 * foreign secretary, | Jack Straw said".
 */
function roleAhead(sentence: RoleSentence, start: number, end: number): WordRange | undefined {
  const { words, nameAt } = sentence;
  if (!COMMA.test(words[start]?.gap ?? '')) return undefined;
  const role = roleUpTo(sentence, start);
  if (role === undefined) return undefined;
  let first = role.first;
  while (isDeterminer(words[first - 1], sentence.lexicon)) first -= 1;
  const isOpening = first === 1 && words[0]?.folded === 'as';
  if (!isOpening && end < words.length && joins(words, end)) return undefined;
  const belongsBefore = COMMA.test(words[first]?.gap ?? '') && nameAt(first - 1)?.kind === 'person';
  return belongsBefore ? undefined : role;
}

const AGE = /^\p{Nd}{2}$/u;
/** A party and state: D-Mich. */
const SEAT = /^[DRI]-\p{Lu}/u;
const APPOSES = /^(?:\.?,|[\s\u00A0]*\(|[\s\u00A0]+[-–—])[\s\u00A0]*$/u;
const KEPT_ADVERBS: ReadonlySet<string> = new Set(['then', 'once', 'formerly']);
const LEFT_ADVERBS: ReadonlySet<string> = new Set(
  'now currently also still himself herself already'.split(' '),
);

/** "Joe Biden, | the president of the United States, said"; a second role may follow with "and". */
function rolesBehind(sentence: RoleSentence, name: WordRange): WordRange[] {
  const { words } = sentence;
  const first = behindParticulars(sentence, name.last);
  if (!APPOSES.test(words[first]?.gap ?? '')) return [];
  const role = roleWithAdverb(sentence, first);
  if (role === undefined || namesAnother(sentence, role)) return [];
  const second = roleAfterAnd(sentence, role.last);
  if (second !== undefined && isClosed(sentence, second)) return [role, second];
  return isClosed(sentence, role) ? [role] : [];
}

/** "Joe Biden, Secretary of State | Hillary Clinton, and": a title with the name of its bearer. */
function namesAnother({ words, lexicon, nameAt }: RoleSentence, { first, last }: WordRange): boolean {
  for (let index = first + 1; index < last; index += 1) {
    const before = words[index - 1];
    const name = nameAt(index);
    if (before === undefined || name?.kind !== 'person' || !name.begins) continue;
    const leads =
      lexicon.links.has(before) || isDeterminer(before, lexicon) || lexicon.courtesies.has(before);
    if (!leads && !isRoleNoun(before, lexicon)) return true;
  }
  return false;
}

/** The index behind what belongs to a name or tells no role: "QC", an age, a party and state. */
function behindParticulars({ words }: RoleSentence, first: number): number {
  let index = first;
  while (isPostnominal(words[index])) index += 1;
  for (const particular of [AGE, SEAT]) {
    const word = words[index];
    if (word !== undefined && APPOSES.test(word.gap) && particular.test(word.text)) index += 1;
  }
  return index;
}

/** The role that an "and" at `index` leads to; but "Tony Blair, the Queen and the Duke" are three. */
function roleAfterAnd(sentence: RoleSentence, index: number): WordRange | undefined {
  const { words } = sentence;
  if (words[index]?.folded !== 'and' || !joins(words, index)) return undefined;
  return words[index + 1]?.folded === 'the' ? undefined : roleFrom(sentence, index + 1);
}

/** The role at `first`, with the "then" that belongs to it and without the "now" that does not. */
function roleWithAdverb(sentence: RoleSentence, first: number): WordRange | undefined {
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
 * Whether the apposition that `role` ends is closed: by a sign, or by words that tell more of it. What begins another's sentence
 * is none: "in the case of Smith, a spokesman said".
 */
function isClosed(sentence: RoleSentence, { first, last }: WordRange): boolean {
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

const STATES: ReadonlySet<string> = new Set('is was became becomes remains remained'.split(' '));
const NAMES_TO: ReadonlySet<string> = new Set(
  'elected re-elected reelected appointed reappointed named made sworn chosen inaugurated confirmed installed crowned promoted'.split(
    ' ',
  ),
);
const SERVES: ReadonlySet<string> = new Set('serves served works worked acts acted'.split(' '));
const HEADS: ReadonlySet<string> = new Set('heads headed chairs chaired leads runs'.split(' '));
const LEAVES: ReadonlySet<string> = new Set(
  'resigned resigns dismissed sacked removed ousted fired suspended quit quits retired retires stepped'.split(
    ' ',
  ),
);
const DOUBTS: ReadonlySet<string> = new Set(['if', 'whether', 'unless', 'had', 'were']);

/** "Wen | was appointed prime minister", "Mark Lanier | is founder of the firm", "Rau, | who heads the OSCE". */
function roleSaid(sentence: RoleSentence, name: WordRange): WordRange | undefined {
  const { words } = sentence;
  if (DOUBTS.has(words[name.first - 1]?.folded ?? '')) return undefined;
  const behind = behindParticulars(sentence, name.last);
  const isRelative = words[behind]?.folded === 'who' && COMMA.test(words[behind]?.gap ?? '');
  let verb = isRelative ? behind + 1 : name.last;
  if (!joins(words, verb)) return undefined;
  const at = (index: number) => words[index]?.folded ?? '';
  if (HEADS.has(at(verb))) return headed(sentence, verb);
  if (NAMES_TO.has(at(name.first - 1)) && verb === name.last) {
    const given = roleFrom(sentence, at(verb) === 'as' ? verb + 1 : verb);
    if (given !== undefined) return given;
  }
  if (at(verb) === 'was' && LEAVES.has(at(verb + 1))) verb += 1;
  if (SERVES.has(at(verb)) || LEAVES.has(at(verb))) {
    const as = at(verb + 1) === 'down' ? verb + 2 : verb + 1;
    return at(as) === 'as' ? roleFrom(sentence, as + 1) : undefined;
  }
  if (STATES.has(at(verb))) verb += 1;
  else if (/^ha[sd]$/u.test(at(verb)) && at(verb + 1) === 'been') verb += 2;
  else return undefined;
  if (!NAMES_TO.has(at(verb))) return roleWithAdverb(sentence, verb);
  let first = verb + 1;
  while (['in', 'as', 'to'].includes(at(first))) first += 1;
  return roleFrom(sentence, first);
}

/** "heads the OSCE": the verb with what is headed, if that is an organisation. */
function headed(sentence: RoleSentence, verb: number): WordRange | undefined {
  const { words, lexicon, nameAt } = sentence;
  const last = complementEnd(sentence, verb, words.length, true);
  const object = words.slice(verb + 1, last);
  const isBody = object.some(
    (word, index) => lexicon.organisationHeads.has(word) || nameAt(verb + 1 + index)?.kind === 'organisation',
  );
  return isBody && isClosed(sentence, { first: verb, last }) ? { first: verb, last } : undefined;
}
