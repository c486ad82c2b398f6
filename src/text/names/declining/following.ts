import type { NameLexicon } from '../knowledge.ts';
import type { Piece } from '../pieces.ts';
import { isRaised, type Word } from '../words.ts';
import { isAdjective, PAST_TENSE } from './adjectives.ts';
import type { Declining } from './declining.ts';
import { describes, saidByDefinition } from './definitions.ts';
import type { Observe } from './weights.ts';

/** What only places do: расположен в долине, граничит с, вошёл в состав. */
const SITUATED =
  /^(?:расположен[ао]?|расположил(?:ся|ась|ось)|гранич(?:ит|ил|ила|ило)|впада(?:ет|л|ла)|протека(?:ет|л|ла)|простира(?:ется|лся|лась|лось)|омыва(?:ется|лся|лась)|населен[ао]?|заселен[ао]?|присоединен[ао]?)$/u;
/** What places and organisations do rather than people. */
const FOUNDED =
  /^(?:основан[ао]?|наход(?:ится|ился|илась|илось)|вош(?:ел|ла|ло)|вход(?:ит|ил|ила|ило)|переименован[ао]?)$/u;
const COPULA =
  /^(?:явля(?:ется|лся|лась|лось|ются|лись)|ст(?:ал|ала|ало|анет)|был[ао]?|остает(?:ся)|служ(?:ит|ил|ила))$/u;
const ABOUT = /^(?:об?|обо|про)$/u;
/** A surname in the nominative, though it may be a form of a common noun: Путин о ценах, but Гражданин сообщил. */
const SURNAME = /.{2}(?<![аяи]н|господ|блонд|^од)ин$/u;
/** How far behind the verb the noun stands that says what a name is. */
const LONGEST_PREDICATE = 4;
const BLANK = /^[\s\u00A0]+$/u;
const INSTRUMENTAL = /(?:[оеё][мй]|ами|ями|ью)$/u;

/** What a verb, or in Kazakh a head, right behind a name tells. */
export function observeFollowing(
  words: readonly Word[],
  piece: Piece,
  lexicon: NameLexicon,
  declining: Declining,
  observe: Observe,
): void {
  const name = words[piece.first];
  const verb = verbBehind(words, piece.last);
  const after = words[verb];
  if (name === undefined || after?.shape !== 'lower') return;
  const isOne = piece.last - piece.first === 1;
  if (declining.headsFollow && lexicon.placeHeads.has(after)) observe('placeNoun');
  else if (declining.headsFollow && lexicon.organisationHeads.has(after)) observe('organisationNoun');
  else if (SITUATED.test(after.folded) && agree(name, after)) observe('situated');
  else if (FOUNDED.test(after.folded) && agree(name, after)) observe('founded');
  else if (lexicon.speechVerbs.has(after) || ABOUT.test(after.folded)) {
    if (lexicon.speechVerbs.has(after)) observe('speaks');
    if (isOne && name.opens && SURNAME.test(name.folded)) observe('speaker');
  } else if (COPULA.test(after.folded) && observeComplement(words, verb, declining, observe)) return;
  else if (PAST_TENSE.test(after.folded)) observe('acts');
  else if (isOne && isAdjective(name.folded) && !lexicon.firstNames.has(name) && !lexicon.links.has(after))
    observe('adjective');
}

/** Small words that stand between a subject and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(
  'не также тоже уже вновь снова затем потом впервые еще часто лично сам сама тогда сейчас теперь вчера сегодня ранее позже дважды сразу даже лишь только исторически'.split(
    ' ',
  ),
);

/** The index of the word behind a name, past one that only stands before its verb: Токаев также отметил. */
function verbBehind(words: readonly Word[], behind: number): number {
  const verb = words[behind + 1];
  const isBetween = BETWEEN.has(words[behind]?.folded ?? '');
  return isBetween && verb !== undefined && BLANK.test(verb.gap) ? behind + 1 : behind;
}

/** Whether a name may be the subject of a verb by its gender; "Бушара основано" says nothing of Бушар. */
function agree(name: Word, verb: Word): boolean {
  if (/о(?:сь)?$/u.test(verb.folded)) return /[оеиуыюэ]$/u.test(name.folded);
  if (/[лн]а(?:сь)?$/u.test(verb.folded)) return /[аяь]$/u.test(name.folded);
  return /т(?:ся)?$/u.test(verb.folded) || !/[аяы]$/u.test(name.folded);
}

/** "Суонси является важным портом": whether what the verb at `verb` makes of its subject says anything. */
function observeComplement(
  words: readonly Word[],
  verb: number,
  declining: Declining,
  observe: Observe,
): boolean {
  const noun = words.slice(verb + 1, verb + 1 + LONGEST_PREDICATE).find((word) => !describes(word));
  if (noun?.folded === 'частью') {
    observe('founded');
    return true;
  }
  if (noun === undefined || isRaised(noun) || !INSTRUMENTAL.test(noun.folded)) return false;
  const said = saidByDefinition(noun, declining);
  if (said !== undefined) observe(said);
  return said !== undefined;
}
