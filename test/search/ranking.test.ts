import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/search/evidence.ts';
import {
  RANKING_WEIGHTS,
  RANKING_WEIGHTS_WITH_MEANING,
  type Ranked,
  type RankingTable,
  type RankingWeights,
  scoreOf,
  withoutRepetitions,
} from '../../src/search/ranking.ts';
import { allEvidence, noChoice, noEvidence, passageOf } from './made.ts';

/** Each of the tables, and both at once. */
const sizes = [6, 100, 3000];

describe('scoreOf', () => {
  it.each([
    ...sizes.map((passages) => ['by words alone', passages, RANKING_WEIGHTS] as const),
    ...sizes.map((passages) => ['with meanings', passages, RANKING_WEIGHTS_WITH_MEANING] as const),
  ])(
    'rises with what speaks for an answer, but not with names, which decide only whether there is one, %s, among %i passages',
    (_, passages, weights) => {
      const scoreWith = (...kinds: readonly (keyof Evidence)[]) =>
        scoreOf({ ...noEvidence, ...Object.fromEntries(kinds.map((kind) => [kind, 1])) }, weights, passages);
      // What sees much the same may be weighed one against the other; together it speaks for an answer.
      const alike = [
        ['lexical', 'article'],
        ['passage', 'association', 'density', 'rarest'],
      ] as const;
      for (const kinds of [...alike, ['sentence'], ['fit'], ['window']] as const) {
        expect(scoreWith(...kinds), kinds.join()).toBeGreaterThan(scoreWith());
      }
      for (const kind of ['title', 'nearness', 'recency'] as const) {
        expect(scoreWith(kind), kind).toBeGreaterThanOrEqual(scoreWith());
      }
      expect(scoreWith('names')).toBe(scoreWith());
      expect(scoreOf(allEvidence, weights, passages)).toBeGreaterThan(scoreWith());
    },
  );

  it.each(sizes)(
    'rises with meaning where meanings could be compared, and takes no notice of it where not, among %i passages',
    (passages) => {
      const risesBy = (weights: RankingWeights) =>
        scoreOf({ ...noEvidence, meaning: 1 }, weights, passages) - scoreOf(noEvidence, weights, passages);
      expect(risesBy(RANKING_WEIGHTS_WITH_MEANING)).toBeGreaterThan(0);
      expect(risesBy(RANKING_WEIGHTS)).toBe(0);
    },
  );

  const table: RankingTable = {
    lexical: 1,
    article: 2,
    title: 4,
    passage: 8,
    sentence: 16,
    association: 32,
    rarest: 64,
    fit: 128,
    window: 256,
    nearness: 512,
    length: -1024,
    recency: 2048,
    meaning: 4096,
    density: 8192,
    crowding: -16384,
  };

  it('is the sum of all that speaks for a passage, each times its weight', () => {
    const weights = { few: table, many: table };
    // Each weight is a power of two, so that none can stand for another: 16383 are all of them above 0, had 1024 not its sign.
    expect(scoreOf({ ...allEvidence, length: 1 }, weights, 6)).toBe(16383 - 2 * 1024);
    expect(scoreOf({ ...noEvidence, title: 0.5, length: 0.25, crowding: 0.125 }, weights, 6)).toBe(
      2 - 256 - 2048,
    );
  });

  it('goes by the one table among few passages, by the other among many, and by both in between', () => {
    const weights = { few: table, many: { ...table, fit: 28 } };
    const scoreAmong = (passages: number) => scoreOf({ ...noEvidence, fit: 1 }, weights, passages);
    expect(scoreAmong(6)).toBe(128);
    expect(scoreAmong(3000)).toBe(28);
    // 60 passages are by 0.30103, the decimal logarithm of 2, on the way from 30 to 300.
    expect(scoreAmong(60)).toBeCloseTo(128 - 100 * 0.30103, 3);
  });
});

describe('withoutRepetitions', () => {
  const ranked = (texts: readonly string[]): Ranked[] =>
    texts.map((text, index) => {
      const passage = passageOf(text, { id: String(index) });
      return {
        passage,
        sentence: passage.sentences[0]!,
        choice: noChoice,
        evidence: noEvidence,
        score: -index,
      };
    });
  const kept = (texts: readonly string[], limit = 10): string[] =>
    withoutRepetitions(ranked(texts), limit).map(({ passage }) => passage.annotation.article.text);

  it('leaves out what a better passage says in nearly the same words', () => {
    const text = 'Dozens of people were killed in clashes with the police.';
    expect(
      kept([text, 'Hundreds came.', `Dozens of people were killed in clashes with police.`, text]),
    ).toEqual([text, 'Hundreds came.']);
  });

  it('keeps what only shares some words', () => {
    const texts = ['Dozens of people were killed.', 'Dozens of shops were burned.'];
    expect(kept(texts)).toEqual(texts);
  });

  it('keeps the order and no more than the limit', () => {
    expect(kept(['Rain fell.', 'Snow melted.', 'Fog rose.'], 2)).toEqual(['Rain fell.', 'Snow melted.']);
    expect(kept(['Rain fell.'], 0)).toEqual([]);
    expect(kept([])).toEqual([]);
  });
});
