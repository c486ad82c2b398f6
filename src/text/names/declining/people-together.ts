import { genderOf } from '../../genders.ts';
import type { NameLexicon } from '../knowledge.ts';
import { isRaised, type Word } from '../words.ts';

/** A surname, in any case of Russian or Kazakh, behind which a first name begins somebody else's name. */
const SURNAME =
  /.{2}(?:[оеё]в|[иы]н)(?:а|у|ым|ой|е|а?(?:[тдн][ыі]ң|[қкғг][ае]|[тдн][ыі]|[тдн][ае]н|[мбп]ен))?$/u;

/**
 * Where somebody else's name begins behind a full one (Қасым-Жомарт Тоқаев Әлихан Смайыловты), or behind a body that the
 * first one's office is in (Генеральной прокуратуры Данияр Ахметжанов).
 */
export function anotherPerson(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: NameLexicon,
): number | undefined {
  const { firstNames, organisationHeads } = lexicon;
  if (isRelative(words, first, last, lexicon) || isChief(words, first, last, lexicon)) return first + 1;
  const full = endOfFullName(words, first, last, lexicon);
  if (full !== undefined) return full;
  for (let index = first + 1; index < last - 1; index += 1) {
    const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
    if (before === undefined || word?.shape !== 'capital' || next?.shape !== 'capital') continue;
    const isAlone = before.shape === 'upper' && index === last - 2;
    if (!firstNames.has(word) && !isAlone) continue;
    if (index > first + 1 && before.shape === 'capital' && SURNAME.test(before.folded)) return index;
    const isBody = words.slice(first, index).some((one) => organisationHeads.has(one));
    if (isBody && before.shape === 'lower' && firstNames.hasBase(word)) return index;
    if (isBody && isAlone && before.text.length > 1) return index;
  }
  return undefined;
}

/** Who somebody is to another one, who is named in the genitive first: жена Жамалова Динара. */
const RELATIVE =
  /^(?:жен[аыеу]|жен[оё]й|доч(?:ь|ери|ерью)|сын(?:а|у|ом)?|муж(?:а|у|ем)?|мат(?:ь|ери|ерью)|отец|отц[ау]|отцом|брат(?:а|у|ом)?|сестр[аыеу]|сестрой|внук(?:а|у|ом)?|внучк[аиу]|супруг(?:|а|и|е|у|ом|ой)|вдов[аыеу]|зят(?:ь|я|ем)|племянник(?:а|у|ом)?|племянниц[аыеу])$/u;

/** Whether a man's first name stands behind somebody's surname in the genitive: пресс-секретарь Лосева Иван Орлов. */
function isChief(words: readonly Word[], first: number, last: number, { firstNames }: NameLexicon): boolean {
  const [surname, name] = [words[first], words[first + 1]];
  if (surname === undefined || name?.shape !== 'capital' || last - first < 3) return false;
  if (!/.{2}(?:[оеё]в|[иы]н)а$/u.test(surname.folded) || firstNames.has(surname)) return false;
  return (
    firstNames.hasBase(name) && genderOf(`${name.text} `) === 'man' && /[^аеёиоуыэюя]$/u.test(name.folded)
  );
}

const OBLIQUE = /.{2}(?:[оеё]в|[иы]н)(?:а|у|ым|ой)$|[сц]к(?:ого|ому|им|ой)$/u;
const PATRONYMIC = /(?:вич|вн|ичн)\p{L}{0,2}$|(?:[ұу]лы|[қк]ызы|оглы)/u;
/** In Kazakh the last word of a name alone takes a case: Жарлығымен, Нұртілеумен. */
const ENDED = /.{3}(?:мен|бен|пен)$/u;

/**
 * Where a full name ends behind which a run goes on: with a surname in another case than the nominative (Валерием
 * Лосевым Орлов), in Kazakh with any surname or a case ending.
 */
function endOfFullName(
  words: readonly Word[],
  first: number,
  last: number,
  { firstNames, declining, organisationHeads }: NameLexicon,
): number | undefined {
  const [name, surname, next] = words.slice(first, Math.min(last, first + 3));
  if (name === undefined || surname === undefined) return undefined;
  const isKazakh = declining?.headsFollow === true;
  if (isKazakh && ENDED.test(name.folded) && !firstNames.has(name) && isRaised(surname)) return first + 1;
  if (next?.shape !== 'capital' || PATRONYMIC.test(next.folded)) return undefined;
  if (name.shape !== 'capital' || surname.shape !== 'capital' || organisationHeads.has(name))
    return undefined;
  if (isKazakh && SURNAME.test(next.folded)) return undefined;
  if (isKazakh) return SURNAME.test(surname.folded) || firstNames.has(name) ? first + 2 : undefined;
  const isOblique = firstNames.has(name) && !firstNames.hasBase(name);
  return isOblique && OBLIQUE.test(surname.folded) && !OBLIQUE.test(next.folded) ? first + 2 : undefined;
}

const GENITIVE_SURNAME = /.{2}(?:[оеё]в|[иы]н)(?:а|ой)$|[сц]кой$|.{2}[оеё]го$/u;

/** Whether a surname in the genitive says whose relative the one named behind it is. */
function isRelative(
  words: readonly Word[],
  first: number,
  last: number,
  { firstNames }: NameLexicon,
): boolean {
  const [relative, surname, name] = [words[first - 1], words[first], words[first + 1]];
  if (relative === undefined || surname === undefined || name === undefined || last - first < 2) return false;
  if (!RELATIVE.test(relative.folded) || !GENITIVE_SURNAME.test(surname.folded)) return false;
  return name.shape === 'capital' && firstNames.has(name) && !firstNames.has(surname);
}
