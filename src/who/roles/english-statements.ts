import { APPOSES, behindParticulars, COMMA, isClosed, roleWithAdverb } from './english-appositions.ts';
import { roleUpTo } from './english-beginnings.ts';
import { joins, roleFrom } from './english-phrases.ts';
import { roleSaid } from './english-verbs.ts';
import { isDeterminer, isRoleNoun } from './english-words.ts';
import type { RoleSentence, WordRange } from './statement.ts';

/**
 * What an English sentence says that the one it names is: in front of the name, in an apposition before or behind it, or
 * by a verb. What may be said of someone else is left out.
 */
export function englishRoles(sentence: RoleSentence, name: WordRange): WordRange[] {
  const start = withCourtesies(sentence, name.first);
  const title = adjoiningTitle(sentence, start);
  const ahead = roleAhead(sentence, title?.first ?? start, name.last);
  const said = roleSaid(sentence, name);
  const roles = [title, ahead, ...rolesBehind(sentence, name)].filter((role) => role !== undefined);
  return said === undefined ? roles : [...roles, said, ...secondRole(sentence, said)];
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

/** "Joe Biden, | the president of the United States, said"; a second role may follow with "and". */
function rolesBehind(sentence: RoleSentence, name: WordRange): WordRange[] {
  const { words } = sentence;
  const first = behindParticulars(sentence, name.last);
  if (!APPOSES.test(words[first]?.gap ?? '')) return [];
  const role = roleWithAdverb(sentence, first);
  if (role === undefined || namesAnother(sentence, role)) return [];
  const second = secondRole(sentence, role);
  return second.length > 0 || isClosed(sentence, role) ? [role, ...second] : [];
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

/** The role that follows one with "and"; but "Tony Blair, the Queen and the Duke" are three. */
function secondRole(sentence: RoleSentence, { last }: WordRange): WordRange[] {
  const { words } = sentence;
  if (words[last]?.folded !== 'and' || !joins(words, last) || words[last + 1]?.folded === 'the') return [];
  const second = roleFrom(sentence, last + 1);
  return second !== undefined && isClosed(sentence, second) ? [second] : [];
}
