import { numberOfStem, stemAt } from '../text/forms.ts';
import { createPostings, rowOf, timesIn } from './postings.ts';
import { topOf } from './top.ts';

/** A passage and how well its words are those looked for. */
export interface Hit {
  /** The number under which the index knows the passage. */
  readonly row: number;
  /** BM25 of the passage: 0 without a word in common, comparable only within one result. */
  readonly score: number;
  /** BM25 of its whole article; comparable only within one result. */
  readonly article: number;
}

export interface LexicalQuery {
  /** The stems to look for and how much finding each of them says. */
  readonly weights: ReadonlyMap<string, number>;
  /** How many hits at most, but for those out of `groups`. */
  readonly limit: number;
  /** Rows the best of which are hits as well, even without a word in common. */
  readonly groups?: readonly { readonly rows: ReadonlySet<number>; readonly limit: number }[];
}

/**
 * Which passages hold which stems. Quick and coarse, since ranking looks at its hits more closely. It knows nothing of
 * languages: stems go in, by their numbers (`text/forms.ts`), and stems are asked for.
 */
export interface LexicalIndex {
  /** How many passages there are. */
  size(): number;
  /**
   * Takes up an article's passages, each as the numbers of its stems with repetitions; they get consecutive rows from the
   * one returned. An article without passages, of which nothing can be found, doesn't count.
   */
  add(passages: readonly (readonly number[])[]): number;
  /** Forgets an article's passages, given as they were added, from the row of the first. */
  remove(first: number, passages: readonly (readonly number[])[]): void;
  /** In how many passages a stem stands. */
  frequencyOf(stem: string): number;
  /** The best hits, each once. */
  search(query: LexicalQuery): Hit[];
}

/** BM25 (Robertson & Zaragoza 2009): how soon repetitions stop to count, and how much length does. */
const PASSAGE = { k: 1.2, b: 0.6 };
const ARTICLE = { k: 1.5, b: 0.75 };
/** What the score of the article adds to that of the passage when hits are chosen. */
const ARTICLE_SHARE = 0.3;

/** Postings of forgotten rows are cleared away when they are this share of all. */
const STALE_SHARE = 0.25;

/** Who is told of a stem that no passage had before, and of one that no passage has any more. */
export interface TermEvents {
  readonly onMet: (stem: string) => void;
  readonly onGone: (stem: string) => void;
}

const NOBODY: TermEvents = { onMet: () => {}, onGone: () => {} };

/** An inverted index in memory, scored term by term (Zobel & Moffat 2006, "Inverted files for text search engines"). */
export function createLexicalIndex({ onMet, onGone }: TermEvents = NOBODY): LexicalIndex {
  let postings = createPostings();
  /** For each stem, by its number, in how many passages it stands. */
  const frequencies: number[] = [];
  /** For each row its length in words, 0 once forgotten, and its article; for each article its length. */
  const lengths: number[] = [];
  const articles: number[] = [];
  const articleLengths: number[] = [];
  const all = { rows: 0, words: 0, articles: 0, stale: 0 };
  let scores = new Float64Array(0);
  let articleScores = new Float64Array(0);

  /** Counts a passage with a stem in or out; answers in how many it stands now. */
  function count(stem: number, by: 1 | -1): number {
    while (frequencies.length <= stem) frequencies.push(0);
    const frequency = (frequencies[stem] ?? 0) + by;
    frequencies[stem] = frequency;
    return frequency;
  }

  function clearStale(): void {
    if (all.stale < STALE_SHARE * (all.rows + all.stale)) return;
    postings = postings.keeping((row) => lengths[row] !== 0);
    all.stale = 0;
  }

  /** Adds what a stem says for each passage and each article that has it. */
  function score(stem: number, weight: number, touched: number[], touchedArticles: number[]): void {
    const average = all.words / Math.max(1, all.rows);
    const averageArticle = all.words / Math.max(1, all.articles);
    const flat = PASSAGE.k * (1 - PASSAGE.b);
    const slope = (PASSAGE.k * PASSAGE.b) / average;
    const flatArticle = ARTICLE.k * (1 - ARTICLE.b);
    const slopeArticle = (ARTICLE.k * ARTICLE.b) / averageArticle;
    const credit = (article: number, times: number) => {
      const length = articleLengths[article] ?? 0;
      const before = articleScores[article] ?? 0;
      if (before === 0) touchedArticles.push(article);
      articleScores[article] = before + (weight * times) / (times + flatArticle + slopeArticle * length);
    };
    let article = -1;
    let times = 0;
    for (const run of postings.runsOf(stem)) {
      for (const posting of run) {
        const row = rowOf(posting);
        const length = lengths[row] ?? 0;
        if (length === 0) continue;
        const here = timesIn(posting);
        const before = scores[row] ?? 0;
        if (before === 0) touched.push(row);
        scores[row] = before + (weight * here) / (here + flat + slope * length);
        if (articles[row] !== article) {
          if (times > 0) credit(article, times);
          article = articles[row] ?? -1;
          times = 0;
        }
        times += here;
      }
    }
    if (times > 0) credit(article, times);
  }

  return {
    size: () => all.rows,
    add(passages) {
      const first = lengths.length;
      if (passages.length === 0) return first;
      const article = articleLengths.length;
      let words = 0;
      for (const stems of passages) {
        const row = lengths.length;
        for (const stem of stems) {
          if (postings.note(stem, row) && count(stem, 1) === 1) onMet(stemAt(stem));
        }
        lengths.push(Math.max(1, stems.length));
        articles.push(article);
        words += Math.max(1, stems.length);
      }
      articleLengths.push(words);
      all.rows += passages.length;
      all.words += words;
      all.articles += 1;
      return first;
    },
    remove(first, passages) {
      // The row is that of whatever article came next.
      if (passages.length === 0) return;
      passages.forEach((stems, index) => {
        for (const stem of new Set(stems)) {
          if (count(stem, -1) === 0) onGone(stemAt(stem));
        }
        all.words -= lengths[first + index] ?? 0;
        lengths[first + index] = 0;
      });
      all.rows -= passages.length;
      all.stale += passages.length;
      all.articles -= 1;
      clearStale();
    },
    frequencyOf: (stem) => frequencies[numberOfStem(stem) ?? -1] ?? 0,
    search({ weights, limit, groups = [] }) {
      if (scores.length < lengths.length) scores = new Float64Array(lengths.length * 2);
      if (articleScores.length < articleLengths.length) {
        articleScores = new Float64Array(articleLengths.length * 2);
      }
      const touched: number[] = [];
      const touchedArticles: number[] = [];
      for (const [stem, weight] of weights) {
        const number = numberOfStem(stem);
        if (number !== undefined) score(number, weight, touched, touchedArticles);
      }
      const articleScoreOf = (row: number) => articleScores[articles[row] ?? 0] ?? 0;
      const worthOf = (row: number) => (scores[row] ?? 0) + ARTICLE_SHARE * articleScoreOf(row);
      const rows = new Set(topOf(touched, worthOf, limit));
      for (const group of groups) {
        for (const row of topOf([...group.rows], worthOf, group.limit)) rows.add(row);
      }
      const hits = Array.from(rows, (row) => ({
        row,
        score: scores[row] ?? 0,
        article: articleScoreOf(row),
      }));
      for (const row of touched) scores[row] = 0;
      for (const article of touchedArticles) articleScores[article] = 0;
      return hits;
    },
  };
}
