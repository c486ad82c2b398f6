import { expect, it } from 'vitest';
import { crowdingOf } from '../../src/search/crowding.ts';
import { passageOf } from './made.ts';

const passage = passageOf('Rain fell.', { id: 'a' });
const neighbour = (article: string, cosine: number | undefined) => ({ article, of: () => cosine });

it('is how near the nearest three are, on average', () => {
  const near = [0.1, 0.9, 0.3, 0.6].map((cosine, index) => neighbour(`b${index}`, cosine));
  expect(crowdingOf(passage, near)).toBeCloseTo(0.6);
});

it('is that of all where there are fewer, and nothing where there are none', () => {
  expect(crowdingOf(passage, [neighbour('b', 0.4)])).toBeCloseTo(0.4);
  expect(crowdingOf(passage, [])).toBe(0);
});

it('takes no notice of passages of the same article', () => {
  expect(crowdingOf(passage, [neighbour('a', 1), neighbour('b', 0.5)])).toBeCloseTo(0.5);
});

it('is never below 0, and nothing to what cannot be compared', () => {
  expect(crowdingOf(passage, [neighbour('b', -0.5)])).toBe(0);
  expect(crowdingOf(passage, [neighbour('b', undefined)])).toBe(0);
});
