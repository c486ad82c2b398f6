import type { Article, Quotation } from '../articles/article.ts';
import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';
import type { TimelineEntry, TimelineQuery } from '../timeline/entry.ts';
import { otherSources, reportOf, sourceAfter } from './attribution.ts';
import { dateInWords, liesAhead, rangeInWords, weekdayInWords } from './calendar-words.ts';
import { clipped } from './clipping.ts';
import { coverageIn } from './coverage.ts';
import { messagesIn } from './messages/languages.ts';
import { buttonAbout } from './naming.ts';
import { paged, pagerOf, placeOf, positionOf } from './paging.ts';
import { pictureOf } from './picture.ts';
import { LONGEST_SENTENCE, quoteOf } from './quoting.ts';
import type { Block, Button, Inline, Reply } from './reply.ts';
import { bold, plain, replyOf, textOf } from './reply.ts';
import type { AboutRequest } from './request.ts';
import type { TimelineRequest } from './timeline-query.ts';
import { coveredBy, timelineRequestOf } from './timeline-query.ts';

/** As many days as a reader may turn pages through; the articles' most important ones are kept. */
const MOST_DAYS = 60;
/** In UTF-16 units: a topic as typed, and a page. */
const LONGEST_TOPIC = 80;
const PAGE_ROOM = 1000;
/** A reader sees from so many other sources whether to believe a report; the rest is counted. */
const OTHERS_NAMED = 2;

/** What happened day by day, oldest first, on the topic and in the days that the reader named. */
export async function timelineIn(
  library: Library,
  { about, page, language }: AboutRequest,
  today: string,
): Promise<Reply> {
  const messages = messagesIn(language);
  const request = timelineRequestOf(about, coveredBy(library), today);
  const entries = await library.timeline(queryOf(request, MOST_DAYS));
  const events = entries.filter(({ text }) => text.trim() !== '');
  const { topic, ...range } = request;
  const narrowed = {
    topic: topic === '' ? '' : messages.quoted(clipped(topic, LONGEST_TOPIC)),
    days: rangeInWords(range, language),
  };
  const asked = [narrowed.topic, narrowed.days].filter((part) => part !== '');
  const pages = paged(events, PAGE_ROOM, (event) => sizeOf(event, language));
  if (pages.length === 0) {
    const coverage = coverageIn(await library.coverage(), language);
    if (asked.length === 0) return replyOf([coverage]);
    const verdict = plain(bold(messages.nothingOn(asked)));
    return replyOf([verdict, coverage], topic === '' ? [] : await cardButton(library, topic));
  }
  const place = placeOf(page, pages.length);
  const heading = plain(
    bold(messages.timeline),
    asked.map((part) => ` · ${part}`).join(''),
    positionOf(place),
  );
  const reply = replyOf(
    [heading, ...told(pages[place.number] ?? [], language)],
    pagerOf(place, 'timeline', language),
  );
  const picture = place.number === 0 ? pictureOf(events, narrowed, language) : undefined;
  return picture === undefined ? reply : { ...reply, picture };
}

/** To the card of whom a topic names: articles may say something of someone without saying when it happened. */
async function cardButton(library: Library, topic: string): Promise<Button[]> {
  const lookup = await library.lookUp(topic);
  return lookup.found === 'one' ? buttonAbout(lookup.entity, 'who') : [];
}

/**
 * Those of `buttons`, each of which opens a timeline, that lead to an event; one that does not say what it is about is
 * about `about`.
 */
export async function leadingToEvents(
  library: Library,
  buttons: readonly Button[],
  about: string,
  today: string,
): Promise<Button[]> {
  const events = await Promise.all(
    buttons.map(({ action }) => {
      const request = timelineRequestOf(action.about ?? about, coveredBy(library), today);
      return library.timeline(queryOf(request, 1));
    }),
  );
  return buttons.filter((_, index) => events[index]?.length !== 0);
}

function queryOf({ topic, ...range }: TimelineRequest, limit: number): TimelineQuery {
  return { ...range, ...(topic === '' ? {} : { topic }), limit };
}

function sizeOf(event: TimelineEntry, language: Language): number {
  return told([event], language).reduce((size, { content }) => size + textOf(content).length, 0);
}

/** Quotes in order, each under its date and source unless they are those of the quote before. */
function told(events: readonly TimelineEntry[], language: Language): Block[] {
  return events.flatMap((event, index) => {
    const quote = quoteOf(event, { longest: LONGEST_SENTENCE });
    const before = events[index - 1];
    const isIntroduced =
      before !== undefined &&
      before.article === event.article &&
      before.date === event.date &&
      before.until === event.until &&
      before.inferred === event.inferred &&
      before.also.length + event.also.length === 0;
    return isIntroduced ? quote : [plain(...dated(event, language)), ...quote];
  });
}

/** The date of the event and the source; where the date is only that of the report, it says so. */
function dated({ article, date, until, inferred, also }: TimelineEntry, language: Language): Inline[] {
  const messages = messagesIn(language);
  const words = dateInWords(date, language, until);
  const weekday = until === undefined ? weekdayInWords(date, language) : '';
  const day: Inline[] = [bold(words), weekday === '' ? '' : `, ${weekday}`];
  const more = othersInWords(article, also, language);
  if (inferred) return [messages.reportedOn, ...day, ...sourceAfter(' · ', article), ...more];
  const told = until === undefined ? date : undefined;
  return [
    liesAhead(date, article.date) ? messages.expected : '',
    ...day,
    ' · ',
    ...reportOf(article, language, told),
    ...more,
  ];
}

/** Who else reports the same: two others by name, and how many more there are. */
function othersInWords(article: Article, also: readonly Quotation[], language: Language): Inline[] {
  const others = otherSources(article, also);
  const named = others
    .map((other) => sourceAfter(', ', other))
    .filter((source) => source.length > 0)
    .slice(0, OTHERS_NAMED);
  const rest = others.length - named.length;
  return [...named.flat(), ...(rest === 0 ? [] : [messagesIn(language).andMore(rest)])];
}
