import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/search/evidence.ts';
import {
  RANKING_WEIGHTS,
  RANKING_WEIGHTS_WITH_MEANING,
  type Ranked,
  type RankingWeights,
  scoreOf,
  withoutRepetitions,
} from '../../src/search/ranking.ts';
import { allEvidence, noEvidence, passageOf } from './made.ts';

describe('scoreOf', () => {
  it.each([
    ['by words alone', RANKING_WEIGHTS],
    ['with meanings', RANKING_WEIGHTS_WITH_MEANING],
  ])(
    'rises with what speaks for an answer, but not with names, which decide only whether there is one, %s',
    (_, weights) => {
      const scoreWith = (evidence: Partial<Evidence>) => scoreOf({ ...noEvidence, ...evidence }, weights);
      for (const kind of ['lexical', 'sentence', 'fit', 'window'] as const) {
        expect(scoreWith({ [kind]: 1 }), kind).toBeGreaterThan(scoreWith({}));
      }
      for (const kind of ['passage', 'association', 'rarest', 'nearness', 'recency'] as const) {
        expect(scoreWith({ [kind]: 1 }), kind).toBeGreaterThanOrEqual(scoreWith({}));
      }
      expect(scoreWith({ names: 1 })).toBe(scoreWith({}));
      expect(scoreOf(allEvidence, weights)).toBeGreaterThan(scoreWith({}));
    },
  );

  it('rises with meaning where meanings could be compared, and takes no notice of it where not', () => {
    const risesBy = (weights: RankingWeights) =>
      scoreOf({ ...noEvidence, meaning: 1 }, weights) - scoreOf(noEvidence, weights);
    expect(risesBy(RANKING_WEIGHTS_WITH_MEANING)).toBeGreaterThan(0);
    expect(risesBy(RANKING_WEIGHTS)).toBe(0);
  });

  it('is the sum of all that speaks for a passage, each times its weight', () => {
    const weights: RankingWeights = {
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
    };
    // Each weight is a power of two, so that none can stand for another: 8191 are all of them, less twice the 1024.
    expect(scoreOf({ ...allEvidence, length: 1 }, weights)).toBe(8191 - 2 * 1024);
    expect(scoreOf({ ...noEvidence, title: 0.5, length: 0.25 }, weights)).toBe(2 - 256);
  });
});

describe('withoutRepetitions', () => {
  const ranked = (texts: readonly string[]): Ranked[] =>
    texts.map((text, index) => {
      const passage = passageOf(text, { id: String(index) });
      return { passage, sentence: passage.sentences[0]!, evidence: noEvidence, score: -index };
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
