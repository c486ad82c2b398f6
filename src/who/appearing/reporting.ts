import type { Span } from '../../text/span.ts';

/** How much of the text on either side of a name can show that it only reports. */
const REACH = 40;
const BEFORE =
  /(?:\b(?:according to|reports?|reported by|reported to|told|tells|quoted by|cited by|citing|via|source:|(?:obtained|seen|reviewed|contacted|interviewed) by|(?:views|opinions|those) of)|(?<!\p{L})(?:сообща(?:ет|ют|л)|переда(?:ет|ёт|ют|л)|пишет|пишут|по данным|по информации|со ссылкой на|сообщили|рассказали|заявили|цитирует|источник:))\s+(?:the\s+|an?\s+|в\s+)?["“«]?$/iu;
const AFTER =
  /^["”»]?\s*(?:reports?|reported|has reported|(?:has |have )?learne?[dt]|contributed to this report|writes|quotes|quoted|сообща(?:ет|ют)|переда(?:ет|ёт|ют)|пишет|хабарлай?ды|хабарлады|жазады)(?![\p{L}])/iu;
/** Those who work for one: "Associated Press writers", "the BBC's North America editor". */
const STAFF_BEHIND =
  /^(?:\s?['’]s?)?\s+(?:(?!and\b)[\p{L}-]+\s+){0,3}?(?:writer|reporter|correspondent|photographer|journalist|editor|columnist)s?(?!\p{L})/iu;
/** "ASTANA (Reuters) -"; some write brackets as the Penn Treebank does. */
const BRACKETS = { before: /(?:\(|-LRB-\s)$/u, after: /^(?:\)|\s-RRB-)\s*(?:--?|[–—])/u };
/** "Photograph: Jane Hill/AP", "(Reporting by Jane Hill; editing by John Hill)", "Фото: ТАСС", and a line that begins with "By". */
const CREDIT_BEFORE =
  /(?:(?<!\p{L})(?:photo(?:graph|s)?|picture|image|illustration|video|reporting|editing|writing|фото|видео|сурет)(?:\s+(?:by|courtesy of))?\s*[:/]|(?:reporting|editing|writing|photos?|photographs?) by)\s*(?:[\p{L}.' -]+\/)?$|(?:^|\n)\s*by\s+$/iu;
/** One of these is in every such credit, and before hardly any other name. */
const CREDIT_SIGN = /[:/]|by\s/iu;
const AGENCY_BEHIND = /^\s?\/\s?(?:AP|AFP|PA|EPA|Reuters|REUTERS|Getty|Corbis|Rex|TASS|ТАСС|РИА)(?!\p{L})/u;

/** Whether the organisation at `mention` stands there only as the one that reports: "reports TASS", "according to Reuters". */
export function isReporter(text: string, mention: Span): boolean {
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
  const after = text.slice(mention.end, mention.end + REACH);
  const inBrackets = BRACKETS.before.test(before) && BRACKETS.after.test(after);
  const isTheirs = AFTER.test(after) || STAFF_BEHIND.test(after);
  return BEFORE.test(before) || isTheirs || inBrackets || isCredited(text, mention);
}

/** Whether someone is named only as the author of a report or picture. */
export function isCredited(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return (
    (CREDIT_SIGN.test(before) && CREDIT_BEFORE.test(before)) ||
    AGENCY_BEHIND.test(text.slice(end, end + REACH))
  );
}
