import type { Annotation } from '../text/annotation.ts';
import { completenessOf } from './completeness.ts';
import { type Content, contentOf } from './content.ts';
import type { ProbabilityOf } from './subject.ts';
import type { Telling } from './telling.ts';

/** A telling measured against the others of its date, 0 to 1 each. */
export interface Measured {
  readonly telling: Telling;
  readonly content: Content;
  /** How well it stands alone. */
  readonly completeness: number;
  /**
   * In how many of the date's other tellings its words are found, on average: choosing the central sentence and passing over
   * its paraphrases is the usual way of summarising a day (Ghalandari & Ifrim, 2020).
   */
  readonly centrality: number;
  /**
   * How much its words are those that the date's articles are about: each counts by the share of these articles that have it,
   * times the logarithm of how much greater that is than in ordinary news, the sum divided by the square root of the number
   * of words, so that neither stubs nor lists win.
   */
  readonly aboutness: number;
}

/** A word that the background doesn't know is in fewer passages than these. */
const UNKNOWN_PROBABILITY = 2e-4;

/** What measuring needs to know of words and of articles. */
export interface Knowledge {
  readonly probabilityOf: ProbabilityOf;
  /** The numbers of the stems in an article's text. */
  readonly stemsOf: (annotation: Annotation) => ReadonlySet<number>;
}

/** All tellings of one date, measured; centrality and aboutness in proportion to the greatest. */
export function measured(tellings: readonly Telling[], knowledge: Knowledge): Measured[] {
  const contents = tellings.map(contentOf);
  const centralities = inProportion(centralitiesOf(contents));
  const aboutnesses = inProportion(aboutnessesOf(tellings, contents, knowledge));
  return tellings.flatMap((telling, index) => {
    const content = contents[index];
    if (content === undefined) return [];
    return {
      telling,
      content,
      completeness: completenessOf(telling.annotation, telling.event.sentence, content),
      centrality: centralities[index] ?? 0,
      aboutness: aboutnesses[index] ?? 0,
    };
  });
}

function centralitiesOf(contents: readonly Content[]): number[] {
  const inTellings = new Map<number, number>();
  for (const { words } of contents) {
    for (const stem of words.keys()) inTellings.set(stem, (inTellings.get(stem) ?? 0) + 1);
  }
  return contents.map(({ words }) => {
    let others = 0;
    for (const stem of words.keys()) others += (inTellings.get(stem) ?? 1) - 1;
    return others / Math.max(1, words.size);
  });
}

function aboutnessesOf(
  tellings: readonly Telling[],
  contents: readonly Content[],
  { probabilityOf, stemsOf }: Knowledge,
): number[] {
  const articles = new Set(tellings.map(({ annotation }) => annotation));
  const inArticles = new Map<number, number>();
  for (const { words } of contents) for (const stem of words.keys()) inArticles.set(stem, 0);
  for (const article of articles) {
    for (const stem of stemsOf(article)) {
      const count = inArticles.get(stem);
      if (count !== undefined) inArticles.set(stem, count + 1);
    }
  }
  return contents.map(({ words }) => {
    let about = 0;
    for (const [stem, word] of words) {
      const share = (inArticles.get(stem) ?? 0) / articles.size;
      const usual = Math.max(probabilityOf(word) ?? 0, UNKNOWN_PROBABILITY);
      if (share > usual) about += share * Math.log(share / usual);
    }
    return about / Math.sqrt(Math.max(1, words.size));
  });
}

function inProportion(values: readonly number[]): number[] {
  const greatest = values.reduce((a, b) => Math.max(a, b), 0);
  return values.map((value) => (greatest === 0 ? 0 : value / greatest));
}
