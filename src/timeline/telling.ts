import type { Annotation } from '../text/annotation.ts';
import type { Event } from '../text/events.ts';
import type { Span } from '../text/span.ts';
import { contains, within } from '../text/span.ts';

/** A sentence that tells what happened on a date. */
export interface Telling {
  readonly annotation: Annotation;
  readonly event: Event;
}

/** The same, measured against the others of its date: only for dates that are shown. */
interface Measured extends Telling {
  /** The stems of the words that say what happened: of longer words, outside of dates; each once. */
  readonly content: ReadonlySet<string>;
  /** How well it stands alone, 0 to 1. */
  readonly completeness: number;
}

/** Words with which a sentence leans on the one before it. */
const LEANING = new Set(
  (
    'he she it they this that these those his her their its him them there such also however but and ' +
    'он она оно они это этот эта эти его ее их там также однако но и ' +
    'ол олар бұл осы сол оның олардың мұнда бірақ және'
  ).split(' '),
);

/** Lengths in words between which a sentence says enough and not too much. */
const SHORT = 8;
const LONG = 45;

/** Shorter words are mostly grammar. */
const SHORTEST_CONTENT = 4;

/** What a sentence that names no date loses against one that does: it may only comment on what happened. */
const INFERRED_COST = 0.2;
/** Weight of being central among all that is told of the day, against standing alone. */
const CENTRALITY = 0.5;
/** Two sentences with this share of their words in common say the same. */
const SAME_SHARE = 0.5;
/** A second sentence must be nearly as good as the first to be worth a reader's time. */
const SECOND_SHARE = 0.6;

function measured({ annotation, event }: Telling): Measured {
  const words = within(annotation.tokens, event.sentence);
  const dates = within(annotation.dates, event.sentence);
  const content = words.filter(
    (word) => word.text.length >= SHORTEST_CONTENT && !dates.some((date) => contains(date, word)),
  );
  return {
    annotation,
    event,
    content: new Set(content.map(({ stem }) => stem)),
    completeness: completenessOf(annotation, event.sentence, words.length, words[0]?.folded ?? ''),
  };
}

/**
 * How well a sentence stands alone, 0 to 1: it begins and ends as a sentence, does not lean on the one before it by its
 * first word, names someone or something, and is neither a stub nor a paragraph.
 */
function completenessOf(
  { article, names }: Annotation,
  sentence: Span,
  length: number,
  first: string,
): number {
  const text = article.text.slice(sentence.start, sentence.end);
  let score = 1;
  if (LEANING.has(first)) score -= 0.3;
  if (!/[.!…]["”’»)]*$/u.test(text)) score -= 0.3;
  if (!/^["“«(]?[\p{Lu}\p{N}]/u.test(text)) score -= 0.2;
  if (length < SHORT || length > LONG) score -= 0.3;
  if (within(names, sentence).length === 0) score -= 0.1;
  return Math.max(0, score);
}

/**
 * The one or two sentences that tell a day best: the one that stands alone and has most in common with whatever else is
 * told of the day, then the best of those that say something else, if it is nearly as good. Choosing the central sentence
 * and passing over its paraphrases is the usual way of summarising a day of a timeline (Ghalandari & Ifrim, 2020).
 */
export function bestTellings(all: readonly Telling[], most: number): Telling[] {
  const tellings = all.map(measured);
  const centralities = centralitiesOf(tellings);
  const scored = tellings
    .map((telling, index) => ({ telling, score: scoreOf(telling, centralities[index] ?? 0) }))
    .sort((a, b) => b.score - a.score || inOrder(a.telling, b.telling));
  const best = scored[0];
  if (!best) return [];
  const chosen: Measured[] = [];
  for (const { telling, score } of scored) {
    if (chosen.length >= most) break;
    if (score < best.score * SECOND_SHARE) break;
    if (!chosen.some((other) => saysTheSame(telling, other))) chosen.push(telling);
  }
  return chosen;
}

/** For each, how many of the others its words are found in, on average; in proportion to the most central, 0 to 1. */
function centralitiesOf(tellings: readonly Measured[]): number[] {
  const spread = new Map<string, number>();
  for (const { content } of tellings) {
    for (const stem of content) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
  const shared = tellings.map(({ content }) => {
    let others = 0;
    for (const stem of content) others += (spread.get(stem) ?? 1) - 1;
    return others / Math.max(1, content.size);
  });
  const most = shared.reduce((a, b) => Math.max(a, b), 0);
  return shared.map((others) => (most === 0 ? 0 : others / most));
}

function scoreOf({ completeness, event }: Measured, centrality: number): number {
  return completeness + CENTRALITY * centrality - (event.inferred ? INFERRED_COST : 0);
}

function saysTheSame(a: Measured, b: Measured): boolean {
  let shared = 0;
  for (const stem of a.content) if (b.content.has(stem)) shared += 1;
  return shared >= SAME_SHARE * Math.min(a.content.size, b.content.size);
}

/** The order in which tellings of one day are shown: by publication, then by article, then as in the article. */
export function inOrder(a: Telling, b: Telling): number {
  const [one, other] = [a.annotation.article, b.annotation.article];
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  return a.event.sentence.start - b.event.sentence.start;
}
