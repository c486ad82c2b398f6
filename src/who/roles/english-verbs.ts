import { behindParticulars, COMMA, isClosed, roleWithAdverb } from './english-appositions.ts';
import { complementEnd, joins, roleFrom } from './english-phrases.ts';
import type { RoleSentence, WordRange } from './statement.ts';

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
export function roleSaid(sentence: RoleSentence, name: WordRange): WordRange | undefined {
  const { words } = sentence;
  if (DOUBTS.has(words[name.first - 1]?.folded ?? '')) return undefined;
  const behind = behindParticulars(sentence, name.last);
  const isRelative = words[behind]?.folded === 'who' && COMMA.test(words[behind]?.gap ?? '');
  const verb = isRelative ? behind + 1 : name.last;
  if (!joins(words, verb)) return undefined;
  return (
    (isRelative ? undefined : roleGiven(sentence, name)) ??
    roleLeft(sentence, verb) ??
    roleHeld(sentence, verb) ??
    headed(sentence, verb)
  );
}

function at({ words }: RoleSentence, index: number): string {
  return words[index]?.folded ?? '';
}

/** "They appointed Wen | (as) prime minister" */
function roleGiven(sentence: RoleSentence, { first, last }: WordRange): WordRange | undefined {
  if (!NAMES_TO.has(at(sentence, first - 1))) return undefined;
  return roleFrom(sentence, at(sentence, last) === 'as' ? last + 1 : last);
}

/** "serves as prime minister", "was dismissed as prime minister", "stepped down as prime minister" */
function roleLeft(sentence: RoleSentence, first: number): WordRange | undefined {
  const verb = at(sentence, first) === 'was' ? first + 1 : first;
  if (!SERVES.has(at(sentence, verb)) && !LEAVES.has(at(sentence, verb))) return undefined;
  const as = at(sentence, verb + 1) === 'down' ? verb + 2 : verb + 1;
  return at(sentence, as) === 'as' ? roleFrom(sentence, as + 1) : undefined;
}

/** "is prime minister", "has been the prime minister", "was sworn in as prime minister" */
function roleHeld(sentence: RoleSentence, first: number): WordRange | undefined {
  const hasBeen = /^ha[sd]$/u.test(at(sentence, first)) && at(sentence, first + 1) === 'been';
  if (!hasBeen && !STATES.has(at(sentence, first))) return undefined;
  const verb = hasBeen ? first + 2 : first + 1;
  if (!NAMES_TO.has(at(sentence, verb))) return roleWithAdverb(sentence, verb);
  let role = verb + 1;
  while (['in', 'as', 'to'].includes(at(sentence, role))) role += 1;
  return roleFrom(sentence, role);
}

/** "heads the OSCE": the verb with what is headed, if that is an organisation. */
function headed(sentence: RoleSentence, verb: number): WordRange | undefined {
  if (!HEADS.has(at(sentence, verb))) return undefined;
  const { words, lexicon, nameAt } = sentence;
  const last = complementEnd(sentence, verb, words.length, true);
  const object = words.slice(verb + 1, last);
  const isBody = object.some(
    (word, index) => lexicon.organisationHeads.has(word) || nameAt(verb + 1 + index)?.kind === 'organisation',
  );
  return isBody && isClosed(sentence, { first: verb, last }) ? { first: verb, last } : undefined;
}
