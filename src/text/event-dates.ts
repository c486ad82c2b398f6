import type { Article } from '../articles/article.ts';
import type { Annotation } from './annotation.ts';
import { daysBetween, precisionOf } from './calendar.ts';
import { MOVED, withRangesJoined } from './dates/ranges.ts';
import type { Language } from './language.ts';
import type { DateMention } from './mentions.ts';
import type { Span } from './span.ts';
import { within } from './span.ts';

/** A date on which something happened, as a TIMEX3 value without the time of day, and that time. */
export interface Moment {
  readonly value: string;
  readonly time: string | undefined;
}

/**
 * When what `sentence` tells happened, in order, each date once. A dateline such as "Tue May 12, 2009 8:56 am EDT", up to the
 * `lead`, tells when the article appeared and nothing else, as does "This article was published on 2 May"; the date of a document
 * tells which one is meant, and a day until which something goes on is no event.
 */
export function momentsIn(annotation: Annotation, sentence: Span, lead: Span | undefined): Moment[] {
  const times = new Map<string, string | undefined>();
  for (const mention of datesOf(annotation, sentence)) {
    if (isDateline(annotation, mention, lead) || isElsewhere(annotation.article.text, mention)) continue;
    const date = dateOnly(mention.value);
    times.set(date, times.get(date) ?? timeOf(mention.value));
  }
  return [...times].map(([value, time]) => ({ value, time }));
}

/** The TIMEX3 values of the dates on which what `sentence` tells happened, in order, each once. */
export function eventDatesOf(annotation: Annotation, sentence: Span): string[] {
  return [...new Set(datesOf(annotation, sentence).map(({ value }) => dateOnly(value)))];
}

/** How a sentence begins that tells only when and where the article itself appeared. */
const APPEARED =
  /^[^\p{L}\p{N}]*(?:(?:this (?:article|story)|a version(?: of this (?:article|story))?) (?:was (?:first |originally |last )?(?:published|updated|amended|modified)|(?:first |originally )?appeared)|(?:page )?last (?:updated|modified)|(?:материал|статья) (?:был[ао]? )?(?:опубликован|обновлен)[ао]?)(?!\p{L})/iu;

/** Whether a sentence tells nothing but when and where its article appeared. */
export function tellsAppearance({ text }: Article, { start, end }: Span): boolean {
  return APPEARED.test(text.slice(start, end));
}

function datesOf(annotation: Annotation, sentence: Span): DateMention[] {
  if (tellsAppearance(annotation.article, sentence)) return [];
  const mentions = within(annotation.dates, sentence);
  const { text, date } = annotation.article;
  const telling = withRangesJoined(text, mentions, date).filter((mention) => tellsWhen(annotation, mention));
  return telling.filter(
    (mention) => !isPlaced(text, mention, telling) && !isOfReport(text, mention, telling),
  );
}

/** How much of the text before and after a date can tell whether it dates what happened, in UTF-16 units. */
const CONTEXT = 24;
/** The same where some words may stand between. */
const LONG_CONTEXT = 48;
/** Words after which a date bounds what happened instead of dating it. */
const BOUNDS = /(?<!\p{L})(?:before|after|until|till|by|since|до|после|к|с)\s+$/iu;
/** A year that belongs to a thing: "the law of 1995", "the 1995 law", "Конституция 1995 года", "1995 жылғы Конституция". */
const BELONGING: Readonly<Record<Language, (before: string, year: string, after: string) => boolean>> = {
  en: (before, year, after) =>
    /(?<!\p{L})of\s+(?:the\s+year\s+)?$/iu.test(before) ||
    (/^(?:the )?\d{4}$/i.test(year) &&
      (NOUN_FOLLOWS.test(after) || (ARTICLE.test(before) && NAME_FOLLOWS.test(after)))),
  ru: (_, year) => /^\d{4} г(?:ода)?$/u.test(year),
  kk: (_, year) => /(?:жылғы|жылдың)$/u.test(year),
};
/** "A 2024 White House bid": after an article a name is a noun as any other. */
const ARTICLE = /(?<!\p{L})(?:an?|the|its|his|her|their|our)\s+$/iu;
const NAME_FOLLOWS = /^\s+\p{Lu}/u;
const NOUN_FOLLOWS =
  /^\s+(?!(?:and|or|to|when|as|after|before|with|for|in|on|at|by|from|but|the|an?|that|which|who|because|while|during|until|was|were|is|are|has|have|had|did|said)\b)\p{Ll}/u;

/**
 * Whether a date only tells which thing is meant: a year of its own ("a 2024 bid", "закон 1995 года"), or a holiday by its
 * name before a noun ("Christmas trees"); not a year that bounds, as in "до 2022 года".
 */
export function namesThing(
  text: string,
  { start, end, text: said, value }: DateMention,
  language: Language,
): boolean {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  if (/^\d{4}$/.test(value)) return !BOUNDS.test(before) && BELONGING[language](before, said, after);
  return language === 'en' && HOLIDAY.test(said) && NOUN_FOLLOWS.test(after);
}

/** The holidays of one word that are no name of a weekday or a month. */
const HOLIDAY = /^(?:christmas|easter|thanksgiving|halloween)$/iu;

/** Whether a mention dates what its sentence tells, and does not merely stand in it. */
function tellsWhen(
  { article, language }: Annotation,
  { start, end, text, type, value }: DateMention,
): boolean {
  const precision = type === 'DATE' || type === 'TIME' ? precisionOf(value) : undefined;
  const isVast = /^\d{2,3}$/.test(value);
  if (precision === undefined || isVast) return false;
  const before = article.text.slice(Math.max(0, start - CONTEXT), start);
  if (MOVED.test(before)) return false;
  if (precision === 'day' || precision === 'week') return true;
  if (BOUNDS.test(before)) return false;
  return precision === 'month' || !BELONGING[language](before, text, article.text.slice(end, end + CONTEXT));
}

/** Words of saying, with what may stand between them and the day: "said late on". */
const SAID =
  /(?<!\p{L})(?:said|says|announced|reported|added|confirmed|told (?:reporters|journalists)|(?:сообщ|заяв|сказа|рассказа)\p{L}*)(?: (?:in an? \p{L}+|он|она|они|в \p{L}{4,}))?(?: (?:late|early|on|в|во))*\s+$/u;

/** Whether a day is that on which somebody told what happened on a day before it that the sentence names as well. */
function isOfReport(text: string, { start, value }: DateMention, all: readonly DateMention[]): boolean {
  if (!SAID.test(text.slice(Math.max(0, start - LONG_CONTEXT), start))) return false;
  return (
    precisionOf(value) === 'day' && all.some((one) => precisionOf(one.value) === 'day' && one.value < value)
  );
}

/** Before a date written in full these say that it belongs to a sentence. */
const PREPOSITION = /(?<!\p{L})(?:on|of|by|since|from|after|с|к|от|на|по)\s+$/iu;
/** A date with its year. */
const IN_FULL = /(?<!\d)\d{4}(?!\d)/u;
/** How far behind the date over a report its time of day is given, in UTF-16 units. */
const TIME_REACH = 3;

/** Whether a mention is the date of publication as it stands over a report, in full, or the time of day behind it. */
function isDateline({ article, dates }: Annotation, mention: DateMention, lead: Span | undefined): boolean {
  if (lead === undefined || mention.start >= lead.end) return false;
  const isFullDate = ({ start, text, value }: DateMention): boolean =>
    dateOnly(value) === article.date &&
    IN_FULL.test(text) &&
    !PREPOSITION.test(article.text.slice(Math.max(0, start - CONTEXT), start));
  if (isFullDate(mention)) return true;
  if (mention.type !== 'TIME') return false;
  return within(dates, { start: lead.start, end: mention.start }).some(
    (before) => mention.start - before.end <= TIME_REACH && isFullDate(before),
  );
}

/** A line that has begun with a place, or two, and a comma: "MERROWBY, November 30 (Northline) -", "УРАЛЬСК, 8 апреля –". */
const PLACED = /(?:^|\n)\s*\p{Lu}[\p{L}.'’-]*(?:[ ,]{1,2}\p{Lu}[\p{L}.'’-]*){0,3},\s+$/u;
/** What ends a dateline: an agency, a dash or both. */
const DATELINE_ENDS = /^\.?\s*(?:\([\p{L} .]+\)|\/[\p{L} .]+\/|(?:--|[-–—])\s)/u;
/** A dateline is no longer up to its date. */
const DATELINE_REACH = 60;

/** News is of the last days; what is longer ago is what it is set in. */
const NEWS_DAYS = 3;

/** Whether a day stands over a report that tells by itself of which of the last days its news is. */
function isPlaced(text: string, { start, end, value }: DateMention, all: readonly DateMention[]): boolean {
  const isOver =
    PLACED.test(text.slice(Math.max(0, start - DATELINE_REACH), start)) &&
    DATELINE_ENDS.test(text.slice(end, end + CONTEXT));
  return isOver && all.some((one) => one.start > end && isLately(dateOnly(one.value), dateOnly(value)));
}

function isLately(day: string, last: string): boolean {
  if (precisionOf(day) !== 'day' || precisionOf(last) !== 'day') return false;
  return day <= last && daysBetween(day, last) <= NEWS_DAYS;
}

/** Words that make a date the end of what goes on, before it and in Kazakh behind it. */
const UNTIL = /(?<!\p{L})(?:until|till|before|ahead of|до)\s+$/iu;
const UNTIL_BEHIND = /^\p{L}*\s+дейін(?!\p{L})/iu;

/** What stands before the date of a document: "a letter dated", "the decree of", "указ № 725 от". */
const DOCUMENT =
  /(?<!\p{L})(?:(?:backdated|dated)(?: to)?|(?:letter|memo|memorandum|decree|order|directive|resolution|ruling|law|act|treaty|accord|agreement|contract) of|датированн\p{L}+|(?:письм|указ|приказ|распоряжени|постановлени|решени|закон|договор|соглашени|протокол|контракт|документ)\p{L}*(?: (?:№|N)\s?[\p{L}\p{N}/-]+)? от)\s+$/iu;

/** Whether a mention ends what goes on or tells which document is meant. */
function isElsewhere(text: string, { start, end }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - LONG_CONTEXT), start);
  return UNTIL.test(before) || UNTIL_BEHIND.test(text.slice(end, end + CONTEXT)) || DOCUMENT.test(before);
}

/** The middle of each part of the day that TIMEX3 names. */
const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['MO', '09:00'],
  ['MI', '12:00'],
  ['AF', '15:00'],
  ['EV', '19:00'],
  ['NI', '22:00'],
]);

/** The time of day in a value, `HH:MM`. */
function timeOf(value: string): string | undefined {
  const [, clock, part = ''] = /T(?:(\d\d(?::\d\d)?)|([A-Z]{2}))/u.exec(value) ?? [];
  return clock === undefined ? PARTS_OF_DAY.get(part) : clock.padEnd(5, ':00');
}

/** A value without its time of day. */
function dateOnly(value: string): string {
  return value.replace(/T.*$/, '');
}
