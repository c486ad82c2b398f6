import type { Article, Quotation } from '../articles/article.ts';
import type { Language } from '../text/language.ts';
import { dateInWords, liesAhead } from './calendar-words.ts';
import { clipped } from './clipping.ts';
import { messagesIn } from './messages/languages.ts';
import type { Inline } from './reply.ts';
import { bold } from './reply.ts';

/** In UTF-16 units. */
const LONGEST_SOURCE = 80;
/** A sentence that tells of more days than these is shown with the first ones. */
const MOST_DATES = 3;

/**
 * The line over a quote: when what it tells happened, if that is known, and when and by whom it was reported; each date
 * says which of the two it is. `dates` are TIMEX3 values; `stress` puts the event date in bold, where it is what was
 * asked for.
 */
export function attributionOf(
  article: Article,
  dates: readonly string[],
  language: Language,
  { stress }: { readonly stress: boolean },
): Inline[] {
  const messages = messagesIn(language);
  const known = [...new Set(dates)].filter((date) => dateInWords(date, language) !== '').slice(0, MOST_DATES);
  if (known.length === 0) return reportLineOf(article, language);
  const past = known.filter((date) => !liesAhead(date, article.date));
  const ahead = known.filter((date) => !past.includes(date));
  const inWords = (days: readonly string[]): Inline => {
    const words = days.map((date) => dateInWords(date, language)).join(', ');
    return stress ? bold(words) : words;
  };
  const inPeriod = past.every((date) => /^\d{4}(-\d{2})?$/.test(date));
  const happened = past.length === 0 ? [] : [messages.happened(inPeriod), inWords(past), ' · '];
  const expected = past.length === 0 ? messages.expected : messages.alsoExpected;
  return [
    ...happened,
    ...(ahead.length === 0 ? [] : [expected, inWords(ahead), ' · ']),
    ...reportOf(article, language, known.length === 1 ? known[0] : undefined),
  ];
}

/** When and by whom something was reported, within a line. `told` is the event date just given there, if it is one day. */
export function reportOf(article: Article, language: Language, told?: string): Inline[] {
  const { reported, reportedSameDay } = messagesIn(language);
  const day = told === article.date ? reportedSameDay : reported + dateInWords(article.date, language);
  return [day, ...sourceAfter(', ', article)];
}

/** The same as a line of its own, where nothing is known of when it happened. */
export function reportLineOf(article: Article, language: Language): Inline[] {
  return [
    messagesIn(language).reportedOn + dateInWords(article.date, language),
    ...sourceAfter(', ', article),
  ];
}

/** The source, or else the title or the site, linked to where the article stands; nothing where it has none of them. */
export function sourceAfter(separator: string, { source, title, url }: Article): Inline[] {
  const site = url !== undefined && isLink(url) ? new URL(url).hostname : undefined;
  const name = [source, title, site]
    .map((text) => clipped(text ?? '', LONGEST_SOURCE))
    .find((text) => text !== '');
  if (name === undefined) return [];
  return [separator, url !== undefined && isLink(url) ? { style: 'link', text: name, url } : name];
}

/** Of the articles that report the same as `article`, one for each other source. */
export function otherSources(article: Article, also: readonly Quotation[]): Article[] {
  const others = new Map<string, Article>();
  for (const { article: other } of also) {
    const key = other.source ?? other.id;
    if (key !== article.source && !others.has(key)) others.set(key, other);
  }
  return [...others.values()];
}

function isLink(url: string): boolean {
  return /^https?:\/\//iu.test(url) && URL.canParse(url);
}
