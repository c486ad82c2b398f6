import type { Language } from '../text/language.ts';
import type { TimelineEntry } from '../timeline/entry.ts';
import { messagesIn } from './messages/languages.ts';
import type { Picture } from './reply.ts';

/** A timeline of so many dates is read at a glance; a longer one is worth a picture. */
const MOST_WITHOUT = 5;

/** The picture of a timeline of more than five dates. `asked` is what narrows it, in words: a topic, the days. */
export function pictureOf(
  events: readonly TimelineEntry[],
  asked: readonly string[],
  language: Language,
): Picture | undefined {
  const dates = new Set(events.map(({ date, until }) => `${date}/${until ?? date}`));
  return dates.size > MOST_WITHOUT ? pictureWith(events, asked, language) : undefined;
}

/** As `pictureOf`, of however few dates. */
export function pictureWith(
  events: readonly TimelineEntry[],
  asked: readonly string[],
  language: Language,
): Picture {
  const { timeline, pictureLegend, pictureInWords } = messagesIn(language);
  const heading = [timeline, ...asked].join(' · ');
  return { heading, caption: `${heading}\n${pictureLegend}. ${pictureInWords}`, events, language };
}
