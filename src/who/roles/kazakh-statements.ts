import { isTitle } from '../../text/names/titles.ts';
import { isRaised, type Word } from '../../text/names/words.ts';
import type { RoleSentence, RoleStatement, WordRange } from './statement.ts';

/**
 * What a Kazakh sentence says that the one it names is: before the name, with all that it is of ("Жазушылар одағының
 * төрағасы Асан Бекұлы"), behind it between commas, or by a verb ("әкімі болып тағайындалды").
 */
export function kazakhRoles(sentence: RoleSentence, { first, last }: WordRange): RoleStatement[] {
  const roles = [roleBefore(sentence, first), roleBehind(sentence, last), roleGiven(sentence, last)];
  return roles.filter((role) => role !== undefined);
}

/** In words: nothing longer is a role. */
const LONGEST_PHRASE = 12;
const JOINS = /^[»”"]?[\s\u00A0]+[«„“"]?$/u;
/** The end of what has an owner, in the nominative or genitive: басшысы, министрлігінің. */
const POSSESSED = /[ыі](?:н[ыі]ң)?$/u;
const GENITIVE = /[тдн][ыі]ң$/u;
const DATIVE = /(?:ға|қа|ге|ке)$/u;
/** Endings that the first part of a compound hasn't: those of other cases and of verbs. */
const NOT_BARE = /(?:ға|қа|ге|ке|[тд][ае]|(?<!с)[тдн][ае]н|[мбп]ен|[тдн][ыі]|[ыі]п|(?:ғ|қ)ан|(?:г|к)ен)$/u;

function joins(words: readonly Word[], index: number): boolean {
  return JOINS.test(words[index]?.gap ?? '');
}

function roleBefore(sentence: RoleSentence, name: number): RoleStatement | undefined {
  return joins(sentence.words, name) ? roleEndingAt(sentence, name) : undefined;
}

/** The role whose noun is the last word before `last`, with what it is of. */
function roleEndingAt(sentence: RoleSentence, last: number): RoleStatement | undefined {
  const { words, lexicon } = sentence;
  const title = words[last - 1];
  if (title === undefined || !isTitle(title, lexicon)) return undefined;
  let first = last - 1;
  while (first > 0 && last - first < LONGEST_PHRASE && joins(words, first) && belongs(sentence, first - 1))
    first -= 1;
  return shown({ words, lexicon }, { first, last });
}

/** Whether the word at an index is part of the role that goes on behind it. */
function belongs({ words, lexicon, nameAt }: RoleSentence, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || word.shape === 'other') return false;
  const name = nameAt(index);
  if (name !== undefined) return name.kind !== 'person' && !DATIVE.test(word.folded);
  const { titleModifiers, portfolios, nationalities, organisationHeads, placeHeads } = lexicon;
  const isNoun = isTitle(word, lexicon) || organisationHeads.has(word) || placeHeads.has(word);
  if (GENITIVE.test(word.folded)) return isNoun || isRaised(word);
  const describes = [titleModifiers, portfolios, nationalities];
  if (describes.some((list) => list.hasBase(word))) return true;
  if (NOT_BARE.test(word.folded)) return false;
  if (isNoun || describes.some((list) => list.has(word))) return true;
  // Мемлекет басшысы: what has an owner follows it.
  const isOwned = isTitle(next, lexicon) || organisationHeads.has(next) || placeHeads.has(next);
  return (isOwned && POSSESSED.test(next.folded)) || (isRaised(word) && !word.opens);
}

/** A title that is nobody's stands without the ending of what has an owner: төрағасы alone is a төраға. */
function shown({ words, lexicon }: Pick<RoleSentence, 'words' | 'lexicon'>, role: WordRange): RoleStatement {
  const title = words[role.last - 1];
  if (role.last - role.first > 1 || title === undefined) return role;
  const plain = title.folded.replace(/(?:(?<=[аәеоөыі])с)?[ыі]$/u, '');
  const isPlain = plain !== title.folded && lexicon.titles.hasBase({ folded: plain, stem: plain });
  return isPlain ? { ...role, nominatives: new Map([[role.first, plain]]) } : role;
}

const APPOSES = /^(?:,[\s\u00A0]+|[\s\u00A0]*\(|[\s\u00A0]+[-–—][\s\u00A0]+)$/u;

/** "Асан Бекұлы, облыс әкімі, …": a stretch between signs whose last word is a title. */
function roleBehind(sentence: RoleSentence, after: number): RoleStatement | undefined {
  const { words } = sentence;
  if (!APPOSES.test(words[after]?.gap ?? '')) return undefined;
  let last = after + 1;
  while (last < words.length && joins(words, last)) last += 1;
  if (last === words.length || last - after > LONGEST_PHRASE) return undefined;
  const role = roleEndingAt(sentence, last);
  return role?.first === after ? role : undefined;
}

const APPOINTED = /^(?:тағайында|сайла)(?:ды|лды|нды|нған|лған|ған)/u;
const POST = /^(?:қызметіне|лауазымына)$/u;

/** "Асан Бекұлы облыс әкімі болып тағайындалды", "Асан Бекұлын әкім қызметіне тағайындады" */
function roleGiven(sentence: RoleSentence, after: number): RoleStatement | undefined {
  const { words } = sentence;
  if (!joins(words, after)) return undefined;
  for (let verb = after + 2; verb < words.length && verb - after <= LONGEST_PHRASE; verb += 1) {
    if (!joins(words, verb)) return undefined;
    if (!APPOINTED.test(words[verb]?.folded ?? '')) continue;
    const link = words[verb - 1]?.folded ?? '';
    const role = link === 'болып' || POST.test(link) ? roleEndingAt(sentence, verb - 1) : undefined;
    return role?.first === after ? role : undefined;
  }
  return undefined;
}
