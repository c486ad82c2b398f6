import type { Background } from '../../src/search/background.ts';
import type { Annotation } from '../../src/text/annotation.ts';
import { type Interval, intervalOf } from '../../src/text/calendar.ts';
import type { TimelineEntry } from '../../src/timeline/entry.ts';
import { createTimeline } from '../../src/timeline/timeline.ts';
import type { Told } from './timeline-sets.ts';

/** How long a timeline is to be, and which days it may tell of. */
export interface Length {
  readonly window: Interval;
  readonly days: number;
  /** Sentences a day. */
  readonly sentences: number;
}

/** Something that makes a timeline out of articles. */
export interface TimelineSystem {
  readonly name: string;
  tell(length: Length): Told;
}

/** Length and window of a reference: its days, its sentences a day on average, rounded, and its first to last day. */
export function lengthOf(reference: Told): Length {
  const dates = [...reference.keys()].sort();
  const sentences = [...reference.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    window: { from: dates[0] ?? '', to: dates.at(-1) ?? '' },
    days: dates.length,
    sentences: Math.max(1, Math.round(sentences / Math.max(1, dates.length))),
  };
}

/** Dateline's timeline: of its dates those that are single days, the most salient first. */
export function createDatelineTimeline(
  annotations: readonly Annotation[],
  { probabilityOf }: Pick<Background, 'probabilityOf'>,
): TimelineSystem {
  const timeline = createTimeline(probabilityOf);
  for (const annotation of annotations) timeline.add(annotation);
  return {
    name: 'Dateline',
    tell({ window, days, sentences }) {
      const told = new Map<string, TimelineEntry[]>();
      for (const entry of timeline.entries({ ...window, sentences })) {
        if (entry.precision !== 'day' || entry.until !== undefined) continue;
        told.set(entry.date, [...(told.get(entry.date) ?? []), entry]);
      }
      const salienceOf = ([entry]: readonly TimelineEntry[]): number => entry?.salience ?? 0;
      const chosen = [...told].sort(([, a], [, b]) => salienceOf(b) - salienceOf(a)).slice(0, days);
      return new Map(chosen.map(([date, entries]) => [date, entries.map(({ text }) => text)]));
    },
  };
}

/** The days that are named most often, each told by the first sentences that name it. */
export function mostMentioned(annotations: readonly Annotation[]): TimelineSystem {
  const counted = annotations.flatMap((annotation) =>
    [...annotation.dates].flatMap(({ start, type, value }) => {
      const days = type === 'DATE' || type === 'TIME' ? intervalOf(value) : undefined;
      return days === undefined || days.from !== days.to ? [] : [{ date: days.from, annotation, start }];
    }),
  );
  const sentenceAt = ({ annotation, start }: (typeof counted)[number]): string => {
    const sentence = [...annotation.sentences].find((one) => one.start <= start && start < one.end);
    return sentence === undefined ? '' : annotation.article.text.slice(sentence.start, sentence.end);
  };
  return byCount('days with most mentions', groupedBy(counted), sentenceAt);
}

/** The days on which most articles appeared, each told by the first sentences of these. */
export function mostPublished(annotations: readonly Annotation[]): TimelineSystem {
  const published = annotations.map((annotation) => ({ date: annotation.article.date, annotation }));
  return byCount('days with most articles', groupedBy(published), ({ annotation }) => {
    const lead = annotation.sentences.at(0);
    return lead === undefined ? '' : annotation.article.text.slice(lead.start, lead.end);
  });
}

function groupedBy<T extends { readonly date: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.date);
    if (group) group.push(item);
    else groups.set(item.date, [item]);
  }
  return groups;
}

/** The days with most items; of those with as many the earlier ones. */
function byCount<T>(
  name: string,
  groups: ReadonlyMap<string, readonly T[]>,
  sentenceOf: (item: T) => string,
): TimelineSystem {
  return {
    name,
    tell({ window, days, sentences }) {
      const chosen = [...groups]
        .filter(([date]) => window.from <= date && date <= window.to)
        .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
        .slice(0, days);
      return new Map(
        chosen.map(([date, items]) => [date, [...new Set(items.map(sentenceOf))].slice(0, sentences)]),
      );
    },
  };
}
