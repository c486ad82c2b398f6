import type { Lexicon } from '../lexicon/lexicon.ts';
import { places } from '../lexicon/places.ts';
import { isRaised, type Word } from '../words.ts';
import { isAdjective } from './adjectives.ts';

const GENITIVE = /(?:ых|их|ого|его|ой|ей|ов|ев|ии|ости|ства|ций|ния)$/u;
/** What the name of a committee goes on with behind "по": по правам, по борьбе. */
const DATIVE = /(?:[ая]м|[ыи]м|[ое]му|ой|ей|[бвдзклмнпрстц]е|[иь]ю|ии|[бвдзклмнпрст]у)$/u;
/** Bodies that bear the name of their task. */
const TASKED =
  /^(?:комитет|комисси|агентств|управлени|служб|организаци|совет|фонд|центр|институт|министерств|департамент|палат|бюро|ведомств|инспекци|федераци|союз|ассоциаци|групп)/u;
/** A noun in the genitive, Институт физики, that is no verb in the past. */
const NOUN = /.{3}(?<!л)[аиы]$|.{3}(?<!с)я$/u;
/** Nouns that tell whose the body is that the article has named, and words that are no nouns. */
const OWNERS =
  /^(?:страны|города|района|области|региона|края|штата|республики|села|столицы|государства|сегодня|вчера|завтра|когда|тогда|всегда|иногда|никогда|или|ли|они|для|сама|сами|эти|почти|года|месяца|недели|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|ни|при|из-за|пока|также)$/u;

/** What stands behind a run: small words if any, the first of which is `link`, and at `next` the word behind them. */
interface Reach {
  readonly link: string;
  readonly isLinked: boolean;
  readonly next: number;
}

/**
 * Where the run of an organisation goes on behind its last word, if it does: with genitives and adjectives (Институт химии
 * растительных веществ), its task (Комитет по правам человека) or whom it honours (КазНУ имени Аль-Фараби).
 */
export function reachOfBody(
  words: readonly Word[],
  run: readonly Word[],
  { link, isLinked, next }: Reach,
  lexicon: Lexicon,
): number | undefined {
  const word = words[next];
  const head = run.find((one) => lexicon.organisationHeads.has(one));
  const before = run.at(-1);
  if (word === undefined || before === undefined) return undefined;
  const follower = words[next + 1];
  const isHonoured = word.folded === 'имени' && follower !== undefined && isRaised(follower);
  if (isHonoured && (head !== undefined || isAcronym(before))) return next + 2;
  if (head === undefined) return undefined;
  if (lexicon.titles.has(word) || lexicon.speechVerbs.has(word)) return undefined;
  // At the start of a sentence "Центр города" and "Группа людей" are no names.
  if (head.opens && lexicon.declining?.institutions.has(head) !== true) return undefined;
  if (isLinked && isRaised(word) && places.has([before, ...words.slice(next - 1, next + 1)])) return next + 1;
  if (isLinked && link !== 'по' && run.every(isRaised)) return undefined;
  if (isRaised(word)) return undefined;
  if (isClosed(before, run)) return undefined;
  if (isLinked && !joinsSmall(link, before)) return undefined;
  if (lexicon.portfolios.has(word) || GENITIVE.test(word.folded)) return next + 1;
  const isTask = link === 'по' ? TASKED.test(head.folded) : isAfterLink(run);
  if (isTask && DATIVE.test(word.folded)) return next + 1;
  return !isLinked && mayOwn(run, head) && isGenitiveNoun(word) ? next + 1 : undefined;
}

/** КазНУ, МГУ */
function isAcronym({ text }: Word): boolean {
  return /^\p{Lu}.*\p{Lu}$/u.test(text);
}

/** Whether a body goes on with a noun in the genitive: right behind its head or its task, or behind one such noun. */
function mayOwn(run: readonly Word[], head: Word): boolean {
  const [farther, before] = [run.at(-2), run.at(-1)];
  if (before === undefined || run[0] === undefined) return false;
  if (farther?.folded === 'по' || run.at(-3)?.folded === 'по') return true;
  if (run.length > 1 && before.shape === 'lower' && isAdjective(before.folded)) return true;
  if (run[0] !== head && run[0].opens) return false;
  return before === head || (farther === head && isGenitiveNoun(before));
}

function isGenitiveNoun({ folded, shape }: Word): boolean {
  return shape === 'lower' && NOUN.test(folded) && !OWNERS.test(folded);
}

/** Whether a country or an acronym ends the name, behind which small words tell something else: сборная США на этих играх. */
function isClosed(before: Word, run: readonly Word[]): boolean {
  return run.length > 1 && (before.shape === 'upper' || places.has([before]));
}

/** Whether a link may join words in small letters to an organisation: по правам, и спорта, борьбе с коррупцией. */
function joinsSmall(link: string, before: Word): boolean {
  return link === 'по' || link === 'и' || (/^со?$/u.test(link) && before.folded === 'борьбе');
}

/** Whether the last words of a run stand behind "по", perhaps behind an adjective. */
function isAfterLink(run: readonly Word[]): boolean {
  const [farther, before] = [run.at(-2), run.at(-1)];
  return farther?.folded === 'по' && before !== undefined && isAdjective(before.folded);
}
