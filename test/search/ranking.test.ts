import { describe, expect, it } from 'vitest';
import {
  RANKING_WEIGHTS,
  RANKING_WEIGHTS_WITH_MEANING,
  type Ranked,
  scoreOf,
  withoutRepetitions,
} from '../../src/search/ranking.ts';
import { noEvidence, passageOf } from './made.ts';

describe('scoreOf', () => {
  it.each([
    ['by words alone', RANKING_WEIGHTS],
    ['with meanings', RANKING_WEIGHTS_WITH_MEANING],
  ])(
    'rises with every kind of evidence but names, which decide only whether there is an answer, %s',
    (_, weights) => {
      for (const kind of ['lexical', 'passage', 'sentence', 'fit', 'window', 'nearness'] as const) {
        expect(scoreOf({ ...noEvidence, [kind]: 1 }, weights), kind).toBeGreaterThan(
          scoreOf(noEvidence, weights),
        );
      }
      expect(scoreOf({ ...noEvidence, names: 1 }, weights)).toBe(scoreOf(noEvidence, weights));
    },
  );
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
