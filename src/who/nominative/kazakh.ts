import { fold } from '../../text/fold.ts';
import { lexiconOf } from '../../text/names/lexicon/languages.ts';
import type { Appearance } from '../appearing/appearance.ts';

/** Endings of surnames and patronymics behind which a case ending can be told for sure, with those endings. */
const SURE: readonly RegExp[] = [
  // Тоқаевтың, Путинге, Смайыловпен: Russian surnames of men, with hard or soft endings.
  /(?<=.{2}(?:[оеё]в|[иы]н))(?:[тдн][ыі]ң|[қкғг][ае]|[тд][ыі]|[тдн][ае]н|[мбп]ен)$/u,
  /(?<=.{2}[оеё]в)[тд][ае]$/u,
  // Назарбаеваның: of women.
  /(?<=.{2}(?:[оеё]ва|[иы]на))(?:ның|ға|ны|да|дан|мен)$/u,
  // Ермекұлына: patronymics, which are possessed.
  /(?<=(?:[ұу]лы|[қк]ызы))(?:ның|на|н|нда|нан|мен)$/u,
];
/** The genitive, which no name ends as, and the dative behind a consonant that calls for it; Дариға is a nominative. */
const GENITIVE = /(?<=\p{L}{3})(?:[тд][ыі]ң|н[ыі]ң)$/u;
const DATIVE = /(?<=\p{L}{3}[лрйунңмзжбвгд])(?:ға|ге)$|(?<=\p{L}{3}[пткқсшфхцч])(?:қа|ке)$/u;

const BACK = /[аоұыя]/gu;
const FRONT = /[әеөүіэ]/gu;

/** Vowels of an ending go with the last one of the name: Байденге, Тоқаевқа. Loans may take either. */
function isInHarmony(stem: string, ending: string): boolean {
  const last = stem.match(/[аоұыяәеөүіэ]/gu)?.at(-1) ?? '';
  if (last.match(BACK) !== null) return ending.match(FRONT) === null;
  return last.match(FRONT) === null || ending.match(BACK) === null;
}

/** What stands behind an acronym or a quotation: ҰҚШҰ-ның. */
const BEHIND_HYPHEN =
  /(?<=[\p{Lu}\p{N}»”"])[-–](?:[тдн][ыі]ң|[қкғг][ае]|[тдн][ыі]|[тд][ае]|[тдн][ае]н|[мбп]ен|на|не)$/u;

/** Endings of all cases; that of a body is sure where what stands before it is a word for one: министрлігінің. */
const ANY_CASE: readonly RegExp[] = [
  /(?<=[ыі])(?:н[ае]|нд[ае]|н[ае]н|н)$/u,
  /(?:[тдн][ыі]ң|[қкғг][ае]|[тдн][ыі]|[тд][ае]|[тдн][ае]н|[мбп]ен)$/u,
];

function bodyNominative(written: string): string {
  const { organisationHeads } = lexiconOf('kk');
  const isHead = (name: string) => {
    const folded = fold(name.slice(name.lastIndexOf(' ') + 1));
    return organisationHeads.hasBase({ folded, stem: folded });
  };
  return isHead(written)
    ? written
    : (ANY_CASE.map((one) => written.replace(one, '')).find(isHead) ?? written);
}

/**
 * The nominative of a name in a Kazakh text, where its last word, which alone declines, ends as no nominative does
 * (Kessikbayeva & Cicekli 2014, "Rule based morphological analyzer of Kazakh language"); otherwise the name as written.
 */
export function kazakhNominative(written: string, kind: Appearance['kind']): string {
  const behindHyphen = written.replace(BEHIND_HYPHEN, '');
  if (behindHyphen !== written) return behindHyphen;
  if (kind === 'organisation') return bodyNominative(written);
  for (const ending of [...SURE, GENITIVE, DATIVE]) {
    const at = written.search(ending);
    if (at < 0) continue;
    const stem = written.slice(0, at);
    return SURE.includes(ending) || isInHarmony(stem, written.slice(at)) ? stem : written;
  }
  return written;
}
