import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicalIndex, type LexicalIndex } from '../../src/search/lexical-index.ts';
import { numberOf } from './made.ts';

/** The numbers of the stems that stand in a text with blanks between. */
const stemsIn = (text: string): number[] =>
  text
    .split(' ')
    .filter((stem) => stem !== '')
    .map(numberOf);

/** Looks for one stem that weighs 1. */
const forStem = (stem: string, limit = 10) => ({ weights: new Map([[stem, 1]]), limit });

/** An index of articles of one passage each: the rows are numbered from 0. */
function indexOf(...passages: readonly string[]): LexicalIndex {
  const index = createLexicalIndex();
  for (const passage of passages) index.add([stemsIn(passage)]);
  return index;
}

describe('search', () => {
  it('scores passages and articles by BM25', () => {
    const hits = indexOf('gas price', 'gas gas snow hill town rain').search(forStem('gas'));
    // Passages have 4 words on average, and so have articles; k and b are 1.2 and 0.6 for the ones, 1.5 and 0.75 for the others.
    expect(hits.map(({ row }) => row)).toEqual([1, 0]);
    expect(hits[0]?.score).toBeCloseTo(2 / (2 + 1.2 * (0.4 + (0.6 * 6) / 4)), 10);
    expect(hits[1]?.score).toBeCloseTo(1 / (1 + 1.2 * (0.4 + (0.6 * 2) / 4)), 10);
    expect(hits[0]?.article).toBeCloseTo(2 / (2 + 1.5 * (0.25 + (0.75 * 6) / 4)), 10);
    expect(hits[1]?.article).toBeCloseTo(1 / (1 + 1.5 * (0.25 + (0.75 * 2) / 4)), 10);
  });

  it('adds up what the stems say, each by its weight', () => {
    const index = indexOf('gas price', 'gas snow', 'price rain');
    const [gas, price] = [0.5, 2];
    const hits = index.search({ weights: new Map(Object.entries({ gas, price })), limit: 10 });
    const scoreOf = new Map(hits.map(({ row, score }) => [row, score]));
    // All passages have the average length: 1 / (1 + 1.2).
    expect(scoreOf.get(0)).toBeCloseTo((gas + price) / 2.2, 10);
    expect(scoreOf.get(1)).toBeCloseTo(gas / 2.2, 10);
    expect(scoreOf.get(2)).toBeCloseTo(price / 2.2, 10);
    expect(hits.map(({ row }) => row)).toEqual([0, 2, 1]);
  });

  it('puts the shorter of two passages first that have a word as often, and of equal ones the earlier', () => {
    const rows = indexOf('gas snow hill', 'gas snow', 'gas snow').search(forStem('gas'));
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 0]);
  });

  it('counts the words of all passages for an article', () => {
    const index = createLexicalIndex();
    index.add([stemsIn('gas price'), stemsIn('snow gas')]);
    index.add([stemsIn('rain hill town river')]);
    const hits = index.search(forStem('gas'));
    // Both articles have 4 words; this one has the stem in each passage.
    expect(hits.map(({ row }) => row)).toEqual([0, 1]);
    for (const { article } of hits) expect(article).toBeCloseTo(2 / (2 + 1.5), 10);
  });

  it('takes what an article says besides into account when it chooses among its passages and others', () => {
    const index = createLexicalIndex();
    index.add([stemsIn('gas rain'), stemsIn('snow hill')]);
    index.add([stemsIn('gas rain'), stemsIn('gas hill')]);
    expect(index.search(forStem('gas', 1)).map(({ row }) => row)).toEqual([2]);
  });

  it('finds no passage by the others of its article, but tells how good the article is', () => {
    const index = createLexicalIndex();
    index.add([stemsIn('gas'), stemsIn('snow')]);
    expect(index.search(forStem('gas')).map(({ row }) => row)).toEqual([0]);
    const hits = index.search({ ...forStem('gas'), groups: [{ rows: new Set([1]), limit: 1 }] });
    expect(hits.map(({ row }) => row)).toEqual([0, 1]);
    expect(hits[1]?.score).toBe(0);
    expect(hits[1]?.article).toBeCloseTo(1 / (1 + 1.5), 10);
  });

  it('takes a word for no more frequent that stands there more than seven times', () => {
    const seven = `${'gas '.repeat(7)}${'snow '.repeat(3)}`;
    const [one, other] = indexOf(seven, 'gas '.repeat(10)).search(forStem('gas'));
    expect(one?.score).toBe(other?.score);
  });

  it('gives as many hits as asked for, the best', () => {
    const index = indexOf('gas', 'gas snow', 'gas snow hill', 'snow');
    const rows = (limit: number) => index.search(forStem('gas', limit)).map(({ row }) => row);
    expect(rows(0)).toEqual([]);
    expect(rows(2)).toEqual([0, 1]);
    expect(rows(9)).toEqual([0, 1, 2]);
  });

  it('gives the best of each group besides, also those without a word in common, none twice', () => {
    const index = indexOf('gas', 'gas snow', 'hill', 'gas rain town', 'rain');
    const found = index.search({
      ...forStem('gas', 1),
      groups: [
        { rows: new Set([2, 3]), limit: 1 },
        { rows: new Set([0, 4]), limit: 5 },
      ],
    });
    expect(found.map(({ row }) => row)).toEqual([0, 3, 4]);
    expect(found.at(-1)).toEqual({ row: 4, score: 0, article: 0 });
  });

  it('finds nothing by stems that are nowhere, nor where there is nothing', () => {
    expect(indexOf('gas').search(forStem('snow'))).toEqual([]);
    expect(indexOf('gas').search({ weights: new Map(), limit: 10 })).toEqual([]);
    expect(indexOf().search(forStem('gas'))).toEqual([]);
    for (const stem of ['', 'constructor', '__proto__'])
      expect(indexOf('gas').search(forStem(stem))).toEqual([]);
  });

  it('leaves nothing of one search in the next', () => {
    const index = indexOf('gas price', 'gas snow', 'rain');
    const before = index.search(forStem('gas'));
    index.search({ weights: new Map(Object.entries({ price: 5, snow: 2, rain: 1 })), limit: 1 });
    expect(index.search(forStem('gas'))).toEqual(before);
  });
});

describe('add and remove', () => {
  it('count passages and in how many of them a stem stands', () => {
    const index = createLexicalIndex();
    const first = index.add([stemsIn('gas gas'), stemsIn('gas price')]);
    index.add([stemsIn('price')]);
    expect([index.size(), ...['gas', 'price', 'snow'].map(index.frequencyOf)]).toEqual([3, 2, 2, 0]);
    index.remove(first, [stemsIn('gas gas'), stemsIn('gas price')]);
    expect([index.size(), ...['gas', 'price', 'snow'].map(index.frequencyOf)]).toEqual([1, 0, 1, 0]);
  });

  it('number the passages of an article one after the other, and give no number again', () => {
    const index = createLexicalIndex();
    const two = [stemsIn('gas'), stemsIn('price')];
    expect([index.add(two), index.add([stemsIn('snow')])]).toEqual([0, 2]);
    index.remove(0, two);
    expect(index.add(two)).toBe(3);
    expect(index.search(forStem('price')).map(({ row }) => row)).toEqual([4]);
  });

  it('take no notice of an article without passages, neither when it comes nor when it goes', () => {
    const index = createLexicalIndex();
    const empty = index.add([]);
    index.add([stemsIn('gas price')]);
    const before = index.search(forStem('gas'));
    // Once the stem in an article of two words, which are as many as articles have on average.
    expect(before[0]?.article).toBeCloseTo(1 / (1 + 1.5), 10);
    index.remove(empty, []);
    expect(index.search(forStem('gas'))).toEqual(before);
  });
});

describe('an index whose stems are watched', () => {
  /** An index and, in order, what it told: `+` before a stem that is new, `-` before one that is gone. */
  function watched() {
    const told: string[] = [];
    const index = createLexicalIndex({
      onMet: (stem) => told.push(`+${stem}`),
      onGone: (stem) => told.push(`-${stem}`),
    });
    return { index, told };
  }

  it('tells of a stem once, when the first passage has it', () => {
    const { index, told } = watched();
    index.add([stemsIn('gas gas price'), stemsIn('gas')]);
    index.add([stemsIn('price snow')]);
    expect(told).toEqual(['+gas', '+price', '+snow']);
  });

  it('tells of a stem once when the last passage with it is gone, and not before', () => {
    const { index, told } = watched();
    const both = [stemsIn('gas gas price'), stemsIn('gas')];
    const first = index.add(both);
    const other = index.add([stemsIn('price')]);
    told.length = 0;
    index.remove(first, both);
    expect(told).toEqual(['-gas']);
    index.remove(other, [stemsIn('price')]);
    expect(told).toEqual(['-gas', '-price']);
  });

  it('tells of a stem again that comes back, whether or not its old places are cleared away', () => {
    for (const others of [0, 50]) {
      const { index, told } = watched();
      for (let i = 0; i < others; i += 1) index.add([stemsIn('rain')]);
      const first = index.add([stemsIn('gas')]);
      index.remove(first, [stemsIn('gas')]);
      index.add([stemsIn('gas')]);
      expect(told.filter((one) => one.endsWith('gas'))).toEqual(['+gas', '-gas', '+gas']);
    }
  });

  it('tells nothing of an article without passages, nor of searching', () => {
    const { index, told } = watched();
    index.remove(index.add([]), []);
    index.search(forStem('gas'));
    expect(index.frequencyOf('gas')).toBe(0);
    expect(told).toEqual([]);
  });
});

/** An article as the numbers of its stems, and its number, by which a hit is known again whatever row it has. */
interface Made {
  readonly number: number;
  readonly passages: readonly (readonly number[])[];
}

/** An index and what is in it, in the order in which it came. */
class Kept {
  readonly index = createLexicalIndex({
    onMet: (stem) => this.#tellOf(stem, true),
    onGone: (stem) => this.#tellOf(stem, false),
  });
  /** The stems that are there by what the index tells; of each it tells in turns that it came and that it went. */
  readonly told = new Set<string>();
  readonly #firsts = new Map<Made, number>();

  add(article: Made): void {
    this.#firsts.set(article, this.index.add(article.passages));
  }

  remove(article: Made): void {
    const first = this.#firsts.get(article);
    if (first === undefined) return;
    this.index.remove(first, article.passages);
    this.#firsts.delete(article);
  }

  #tellOf(stem: string, isMet: boolean): void {
    expect(this.told.has(stem)).toBe(!isMet);
    if (isMet) this.told.add(stem);
    else this.told.delete(stem);
  }

  get articles(): readonly Made[] {
    return [...this.#firsts.keys()];
  }

  /** What is found, by article and passage; half of the passages are a group of their own. */
  search(weights: ReadonlyMap<string, number>, limit: number) {
    const names = new Map<number, string>();
    for (const [{ number, passages }, first] of this.#firsts) {
      for (const i of passages.keys()) names.set(first + i, `${number}.${i}`);
    }
    const rows = new Set([...names.keys()].filter((_, place) => place % 2 === 0));
    const hits = this.index.search({ weights, limit, groups: [{ rows, limit: 2 }] });
    return hits.map(({ row, ...hit }) => ({ passage: names.get(row), ...hit }));
  }
}

describe('whatever came and went', () => {
  const ALPHABET = ['a', 'b', 'c', 'd', 'e'];
  const stem = fc.constantFrom(...ALPHABET);
  const articles = fc
    .array(fc.array(fc.array(stem.map(numberOf), { maxLength: 9 }), { maxLength: 3 }), { maxLength: 14 })
    .map((some): Made[] => some.map((passages, number) => ({ passages, number })));
  /** For each article which of the earlier ones go before it comes, by their numbers. */
  const goings = fc.array(fc.array(fc.nat(13), { maxLength: 3 }), { minLength: 15, maxLength: 15 });
  const weights = fc.dictionary(stem, fc.double({ min: 0.1, max: 9, noNaN: true }));

  it('all is as if only what is left had ever been there', () => {
    fc.assert(
      fc.property(articles, goings, weights, fc.nat(6), (some, gone, weighed, limit) => {
        const kept = new Kept();
        for (const [turn, article] of [...some, undefined].entries()) {
          for (const number of gone[turn] ?? []) {
            const going = some[number];
            if (going !== undefined) kept.remove(going);
          }
          if (article !== undefined) kept.add(article);
        }
        const fresh = new Kept();
        for (const article of kept.articles) fresh.add(article);
        expect(kept.index.size()).toBe(fresh.index.size());
        for (const one of ALPHABET) expect(kept.index.frequencyOf(one)).toBe(fresh.index.frequencyOf(one));
        expect(kept.told).toEqual(fresh.told);
        expect(ALPHABET.filter((one) => kept.index.frequencyOf(one) > 0)).toEqual([...kept.told].sort());
        const sought = new Map(Object.entries(weighed));
        expect(kept.search(sought, limit)).toEqual(fresh.search(sought, limit));
      }),
      { numRuns: 500 },
    );
  });
});
