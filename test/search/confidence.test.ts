import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../src/search/answer.ts';
import {
  ANSWER_THRESHOLD,
  CONFIDENCE_WEIGHTS,
  CONFIDENCE_WEIGHTS_WITH_MEANING,
  confidenceOf as confidenceIn,
  RIVALS,
  shareOfFirst,
} from '../../src/search/confidence.ts';
import type { Evidence } from '../../src/search/evidence.ts';
import { allEvidence, noEvidence } from './made.ts';

const portion = fc.double({ min: 0, max: 1, noNaN: true });
const evidence: fc.Arbitrary<Evidence> = fc.record({
  lexical: portion,
  article: portion,
  title: portion,
  passage: portion,
  sentence: portion,
  association: portion,
  density: portion,
  rarest: portion,
  fit: portion,
  window: portion,
  nearness: portion,
  length: portion,
  recency: portion,
  meaning: portion,
  crowding: portion,
  names: portion,
});
const kind = fc.constantFrom<QuestionKind>(
  'who',
  'when',
  'where',
  'how-many',
  'how-much',
  'definition',
  'why',
  'what',
  'yes-no',
  'topic',
);

/** Each of the tables, and both at once. */
const sizes = [6, 100, 3000];

describe.each([
  ...sizes.map((passages) => ['by words alone', passages, CONFIDENCE_WEIGHTS] as const),
  ...sizes.map((passages) => ['with meanings', passages, CONFIDENCE_WEIGHTS_WITH_MEANING] as const),
])('the confidence in an answer %s, among %i passages', (_, passages, weights) => {
  /** Where nothing else is said, of a passage that is far better than all others. */
  const confidenceOf = (
    given: Evidence,
    kind: QuestionKind,
    words: number,
    hasWindow: boolean,
    share = 1,
  ): number => confidenceIn({ evidence: given, share, kind, words, hasWindow, passages }, weights);

  it('is a probability', () => {
    fc.assert(
      fc.property(
        evidence,
        kind,
        fc.nat(50),
        fc.boolean(),
        portion,
        (given, asked, words, hasWindow, share) => {
          const confidence = confidenceOf(given, asked, words, hasWindow, share);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('does not fall when there is more evidence', () => {
    fc.assert(
      fc.property(evidence, kind, fc.integer({ min: 1, max: 20 }), (given, asked, words) => {
        const before = confidenceOf(given, asked, words, false);
        for (const one of ['passage', 'sentence', 'fit', 'window', 'names'] as const) {
          expect(confidenceOf({ ...given, [one]: 1 }, asked, words, false)).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  it('does not fall when the passage stands out more among the best', () => {
    fc.assert(
      fc.property(evidence, kind, fc.integer({ min: 1, max: 20 }), portion, (given, asked, words, share) => {
        const before = confidenceOf(given, asked, words, false, share);
        expect(confidenceOf(given, asked, words, false, 1)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('answers when everything speaks for it and not when nothing does', () => {
    expect(confidenceOf(allEvidence, 'what', 3, false)).toBeGreaterThan(ANSWER_THRESHOLD);
    expect(confidenceOf(noEvidence, 'what', 3, false)).toBeLessThan(ANSWER_THRESHOLD);
  });

  it('is less sure of another kind of answer than the one asked for', () => {
    for (const asked of ['when', 'how-many', 'how-much', 'who', 'where'] as const) {
      const sure = confidenceOf(allEvidence, asked, 3, false);
      expect(confidenceOf({ ...allEvidence, fit: 0 }, asked, 3, false)).toBeLessThan(sure);
    }
  });

  it('is less sure of other days, and of others than those named', () => {
    const sure = confidenceOf(allEvidence, 'what', 3, true);
    expect(confidenceOf({ ...allEvidence, window: 0 }, 'what', 3, true)).toBeLessThan(sure);
    expect(confidenceOf({ ...allEvidence, names: 0 }, 'what', 3, true)).toBeLessThan(sure);
  });

  it('answers a question of days alone by whether there is something of these days', () => {
    expect(confidenceOf(allEvidence, 'what', 0, true)).toBeGreaterThan(0.5);
    expect(confidenceOf({ ...allEvidence, window: 0 }, 'what', 0, true)).toBe(0);
  });

  it('has no answer to a question without any content', () => {
    expect(confidenceOf(allEvidence, 'what', 0, false)).toBe(0);
  });
});

describe('the confidence in an answer among few passages', () => {
  const confidenceOf = (evidence: Evidence, kind: QuestionKind): number =>
    confidenceIn({ evidence, share: 1, kind, words: 3, hasWindow: true, passages: 10 }, CONFIDENCE_WEIGHTS);

  it('does not answer "when" without a date or "how many" without a number', () => {
    for (const kind of ['when', 'how-many', 'how-much'] as const) {
      expect(confidenceOf({ ...allEvidence, fit: 0 }, kind)).toBeLessThan(ANSWER_THRESHOLD);
    }
  });

  it('does not answer about other days, or about others than those named', () => {
    expect(confidenceOf({ ...allEvidence, window: 0 }, 'what')).toBeLessThan(ANSWER_THRESHOLD);
    expect(confidenceOf({ ...allEvidence, names: 0 }, 'what')).toBeLessThan(ANSWER_THRESHOLD);
  });
});

describe('shareOfFirst', () => {
  it('is the probability of the first when a passage is chosen by the exponential of its score', () => {
    // e to the power of the scores: 6, 3 and 1.
    expect(shareOfFirst([Math.log(6), Math.log(3), 0])).toBeCloseTo(0.6, 10);
    expect(shareOfFirst([5, 5])).toBeCloseTo(1 / 2, 10);
  });

  it('tells how much better than the others the first is, not how good', () => {
    expect(shareOfFirst([7, 6, 2])).toBeCloseTo(shareOfFirst([1, 0, -4]), 10);
    expect(shareOfFirst([2000, 0])).toBe(1);
    expect(shareOfFirst([-2000, -2000])).toBe(1 / 2);
  });

  it('is all where there is nothing to compare with', () => {
    expect(shareOfFirst([3])).toBe(1);
    expect(shareOfFirst([])).toBe(1);
  });

  it('looks at so many of the best and no further', () => {
    expect(shareOfFirst(new Array<number>(3 * RIVALS).fill(2))).toBeCloseTo(1 / RIVALS, 10);
  });

  it('lies between the share of one among equals and 1', () => {
    const scores = fc.array(fc.double({ min: -99, max: 99, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(scores, (some) => {
        const share = shareOfFirst(some.sort((one, other) => other - one));
        expect(share).toBeGreaterThanOrEqual(1 / RIVALS - 1e-12);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
