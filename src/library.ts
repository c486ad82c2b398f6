import type { Article, ArticleChange, Problem } from './articles/article.ts';
import type { Correction } from './articles/correction.ts';
import type { Reading } from './readings/reading.ts';
import type { Answer } from './search/answer.ts';
import type { Background } from './search/background.ts';
import { inEnglish } from './search/concepts.ts';
import { createSearch, type Explanation, type SearchMeans } from './search/search.ts';
import type { Annotation } from './text/annotation.ts';
import type { Interval } from './text/calendar.ts';
import { fold } from './text/fold.ts';
import { languageOf } from './text/language.ts';
import type { NameMention } from './text/mentions.ts';
import { stemOf } from './text/stems.ts';
import type { TimelineEntry, TimelineQuery } from './timeline/entry.ts';
import { createTimeline } from './timeline/timeline.ts';
import type { Entity, Lookup } from './who/entity.ts';
import { createWho } from './who/who.ts';

/** What the articles cover as a whole. */
export interface Coverage {
  readonly articles: number;
  /** The first and the last day of publication; `null` without articles. */
  readonly published: Interval | null;
  /** The names the articles are most about. */
  readonly topics: readonly string[];
}

/** All that is known of the articles, behind one interface. */
export interface Library {
  /** Answers a question put on the day `asked` (`YYYY-MM-DD`); at most `limit` excerpts. */
  ask(question: string, options: { readonly asked: string; readonly limit?: number }): Promise<Answer>;
  /** What leads to the answer to a question put on the day `asked` (`YYYY-MM-DD`). */
  explain(question: string, options: { readonly asked: string }): Promise<Explanation>;
  /** The events, oldest first. */
  timeline(query: TimelineQuery): Promise<readonly TimelineEntry[]>;
  /** Everyone the articles name, the most prominent first. */
  who(): Promise<readonly Entity[]>;
  /** Whom `name` refers to, also misspelled or in another script. */
  lookUp(name: string): Promise<Lookup>;
  coverage(): Promise<Coverage>;
  /** The first and the last day of publication; `null` without articles. */
  published(): Interval | null;
  /** Whether some article tells of a day in `window`, or appeared on it; a whole month or year tells of none. */
  tells(window: Interval): boolean;
  /** Every article with what was found in its text, in the order in which they were taken up. */
  annotations(): Iterable<Annotation>;
  /** The name under which `who` lists what a mention in an article refers to; `undefined` for places. */
  entityOf(articleId: string, mention: NameMention): string | undefined;
  /** The names that the operator corrects though no article has them. */
  unheardNames(): Promise<readonly Problem[]>;
  /** Takes up a change. Readers see either the state before or the state after it. */
  update(change: ArticleChange): void;
}

const DEFAULT_EXCERPTS = 10;
/** How many names tell what the articles are about. */
const TOPICS = 5;

/** What helps a library beside its articles. */
export interface Means extends Pick<SearchMeans, 'meanings'> {
  /** What the operator knows better of who is who. */
  readonly corrections?: readonly Correction[];
  /** Reads an article, if it isn't known from an earlier start: `readerWith`. */
  readonly read: (article: Article) => Reading;
}

/** A library of the given articles, kept in this process's memory. */
export function createLibrary(
  articles: readonly Article[],
  background: Background,
  { read, corrections = [], ...means }: Means,
): Library {
  const annotations = new Map<string, Annotation>();
  const search = createSearch({ background, ...means });
  const timeline = createTimeline(background.probabilityOf);
  const who = createWho();

  function update({ removed, added, corrections: corrected }: ArticleChange): void {
    // All that can fail comes first, so that a failure leaves the state before.
    const readings = added.map(read);
    for (const id of removed) {
      annotations.delete(id);
      search.remove(id);
      timeline.remove(id);
      who.remove(id);
    }
    search.add(readings.map(({ annotation }) => annotation));
    for (const { annotation, appearances } of readings) {
      annotations.set(annotation.article.id, annotation);
      timeline.add(annotation);
      who.add(annotation, appearances);
    }
    if (corrected !== undefined) who.correct(corrected);
  }

  update({ removed: [], added: articles, corrections });
  const published = () => periodOf(annotations.values());
  return {
    ask: (question, { asked, limit = DEFAULT_EXCERPTS }) => search.ask(question, { asked, limit, published }),
    explain: (question, { asked }) => search.explain(question, { asked, published }),
    timeline: async ({ topic = '', ...query }) => {
      const words = search.topicOf(topic);
      return timeline.entries(query, words.length === 0 ? undefined : words);
    },
    who: who.list,
    lookUp: async (name) => {
      const found = await who.lookUp(name);
      if (found.found !== 'none') return found;
      // "ОБСЕ" is the OSCE: the same name, abbreviated in another language.
      const words = inEnglish(stemOf(fold(name.trim()), languageOf(name)));
      const others = await Promise.all(words.map(who.lookUp));
      return others.find((other) => other.found === 'one') ?? found;
    },
    coverage: async () => {
      const covered = { articles: annotations.size, published: published() };
      const entities = await who.list();
      return { ...covered, topics: entities.slice(0, TOPICS).map(({ name }) => name) };
    },
    published,
    tells: search.tells,
    annotations: () => annotations.values(),
    unheardNames: async () =>
      Promise.all(
        who.unheard().map(async ({ name, file, line }) => {
          const lookup = await who.lookUp(name);
          const near = lookup.found === 'one' ? [lookup.entity] : lookup.candidates;
          const hint = near.length === 0 ? '' : `; the nearest: ${near.map((one) => one.name).join(', ')}`;
          return { file, line, reason: `no article names ${JSON.stringify(name)}${hint}` };
        }),
      ),
    entityOf: (articleId, mention) => who.entityOf(articleId, mention),
    update,
  };
}

function periodOf(annotations: Iterable<Annotation>): Interval | null {
  let from: string | undefined;
  let to: string | undefined;
  for (const { article } of annotations) {
    if (from === undefined || article.date < from) from = article.date;
    if (to === undefined || article.date > to) to = article.date;
  }
  return from === undefined || to === undefined ? null : { from, to };
}
