import type { Annotation } from './annotation.ts';
import type { Precision } from './calendar.ts';
import { intervalOf, precisionOf, weekOf } from './calendar.ts';
import { type Moment, momentsIn, tellsAppearance } from './event-dates.ts';
import { leansBack } from './leaning.ts';
import type { Span } from './span.ts';
import { firstFrom, within } from './span.ts';

/** A sentence with the date on which what it tells happened. */
export interface Event {
  /** The sentence, or several where the first has the date and the others go on from it, in UTF-16 units of the article's text. */
  readonly sentence: Span;
  /** An ISO 8601 value of the given precision. */
  readonly date: string;
  /** The last day (week, month, year) of a range. */
  readonly until?: string;
  readonly precision: Precision;
  /** The time of day, where the sentence gives one: `HH:MM`, or the middle of a part of the day. */
  readonly time?: string;
  /** True when the sentence names no date and is told as news of the day of publication. */
  readonly inferred: boolean;
  /** Whether the sentence is the lead of its article. */
  readonly isLead: boolean;
  /** Whether it is several sentences: one with the date, and what goes on from it with "He" or "The decision". */
  readonly isContinued: boolean;
}

/** Shorter first "sentences" are a place line or a heading, not the news. */
const SHORTEST_LEAD = 6;
/** How many sentences from the beginning may be passed over in search of the lead. */
const LEAD_REACH = 3;

/**
 * The events an article tells, in the order of the text: each sentence once for each date on which something it tells
 * happened, and the lead, dated by the day of publication if it names no date of its own. A dateline such as "Tue May 12,
 * 2009 8:56 am EDT" tells when the article appeared and nothing else, and a day until which something goes on is no event.
 */
export function eventsOf(annotation: Annotation): Event[] {
  const lead = leadOf(annotation);
  const events = datedSentences(annotation).flatMap((sentence) => {
    const isLead = sentence.start === lead?.start;
    return momentsIn(annotation, sentence, lead).flatMap(
      (moment) => eventOn(moment, { sentence, isLead, isContinued: false }) ?? [],
    );
  });
  const first = events[0];
  const told = [...events, ...continued(annotation, events)].sort(
    (a, b) => a.sentence.start - b.sentence.start || a.sentence.end - b.sentence.end,
  );
  if (!lead || (first && first.sentence.start <= lead.start)) return told;
  const { date } = annotation.article;
  const news: Event = {
    sentence: lead,
    date,
    precision: 'day',
    inferred: true,
    isLead: true,
    isContinued: false,
  };
  return [news, ...told];
}

/** How many sentences may go on from one with a date. */
const MOST_CONTINUED = 2;

/** Events of one day each, with the sentences behind that go on from them without a date of their own. */
function continued({ article, sentences, dates }: Annotation, events: readonly Event[]): Event[] {
  const counts = new Map<Span, number>();
  for (const { sentence } of events) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return events
    .filter(({ sentence, until }) => until === undefined && counts.get(sentence) === 1)
    .flatMap((event) => {
      const longer: Event[] = [];
      let { end } = event.sentence;
      for (let index = firstFrom(sentences, end); longer.length < MOST_CONTINUED; index += 1) {
        const next = sentences.at(index);
        if (next === undefined || article.text.slice(end, next.start).includes('\n')) break;
        if (!leansBack(article.text.slice(next.start, next.end)) || within(dates, next).length > 0) break;
        end = next.end;
        longer.push({ ...event, sentence: { start: event.sentence.start, end }, isContinued: true });
      }
      return longer;
    });
}

/** The sentences with a date in them; most have none. */
function datedSentences({ sentences, dates }: Annotation): Span[] {
  const dated: Span[] = [];
  const starts = dates.map(({ start }) => start);
  let next = 0;
  for (const sentence of sentences) {
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < sentence.start) next += 1;
    if ((starts[next] ?? Number.POSITIVE_INFINITY) < sentence.end) dated.push(sentence);
  }
  return dated;
}

function leadOf({ article, sentences, tokens }: Annotation): Span | undefined {
  for (let index = 0; index < LEAD_REACH; index += 1) {
    const sentence = sentences.at(index);
    const isLong = sentence && tokens.forms(sentence).length >= SHORTEST_LEAD;
    if (isLong && !tellsAppearance(article, sentence)) return sentence;
  }
  return undefined;
}

function eventOn(
  { value, time }: Moment,
  where: Pick<Event, 'sentence' | 'isLead' | 'isContinued'>,
): Event | undefined {
  const days = intervalOf(value);
  const precision = precisionOf(value);
  if (!days || !precision) return undefined;
  const [date, until] = [atPrecision(days.from, precision), atPrecision(days.to, precision)];
  return {
    ...where,
    date,
    ...(until === date ? {} : { until }),
    precision,
    ...(time === undefined ? {} : { time }),
    inferred: false,
  };
}

/** The day (week, month, year) that `day` is in. */
function atPrecision(day: string, precision: Precision): string {
  switch (precision) {
    case 'day':
      return day;
    case 'week':
      return weekOf(day);
    case 'month':
      return day.slice(0, 7);
    case 'year':
      return day.slice(0, 4);
  }
}
