import type { Language } from '../text/language.ts';
import type { TimelineEntry } from '../timeline/entry.ts';
import { messagesIn } from './messages/languages.ts';
import type { Picture } from './reply.ts';

/** A timeline of so many dates is read at a glance; a longer one is worth a picture. */
const MOST_WITHOUT = 5;

/** What narrows a timeline, in words; empty where nothing does. */
export interface Narrowed {
  readonly topic: string;
  readonly days: string;
}

/** The picture of a timeline of more than five dates. */
export function pictureOf(
  events: readonly TimelineEntry[],
  asked: Narrowed,
  language: Language,
): Picture | undefined {
  const dates = new Set(events.map(({ date, until }) => `${date}/${until ?? date}`));
  return dates.size > MOST_WITHOUT ? pictureWith(events, asked, language) : undefined;
}

/** As `pictureOf`, of however few dates. */
export function pictureWith(
  events: readonly TimelineEntry[],
  { topic, days }: Narrowed,
  language: Language,
): Picture {
  const { timeline, pictureLegend, pictureInWords } = messagesIn(language);
  const heading = [timeline, topic, days].filter((part) => part !== '').join(' · ');
  const caption = `${heading}\n${pictureLegend}. ${pictureInWords}`;
  return { heading, namesDays: days !== '', caption, events, language };
}
