import { expect, it } from 'vitest';
import { subjectOf } from '../../src/timeline/subject.ts';
import { annotated } from './annotated.ts';

const USUAL: Readonly<Record<string, number>> = { the: 1, in: 1, of: 1, hit: 0.1, bp: 0 };

/** How topical the only sentence of `text` is among articles. */
function topicalityIn(text: string, ...articles: readonly string[]): number {
  const subject = subjectOf(
    articles.map((one) => annotated(one)),
    (word) => USUAL[word],
  );
  const annotation = annotated(text);
  return subject.topicalityOf(annotation, { start: 0, end: text.length });
}

it('adds up by how much more often articles begin with its words than ordinary passages have them', () => {
  const articles = ['Floods hit Atyrau.', 'Floods in Aktau.'];
  expect(topicalityIn('The floods hit Atyrau, and again floods hit.', ...articles)).toBeCloseTo(
    1 + 0.4 + 0.5,
  );
  expect(topicalityIn('A bridge was opened.', ...articles)).toBe(0);
});

it('takes forms of one word for one', () => {
  expect(topicalityIn('A flood.', 'Floods hit Atyrau.')).toBe(1);
});

it('looks at the first three sentences, at no dates and figures, and at short words only where they are known', () => {
  const article = 'Oz burned 12 wells. BP knew on Tuesday. Nobody else did. Floods came later.';
  expect(topicalityIn('Floods', article)).toBe(0);
  expect(topicalityIn('12 Oz Tuesday', article)).toBe(0);
  expect(topicalityIn('BP', article)).toBe(1);
});

it('is nothing where there are no articles', () => {
  expect(topicalityIn('Floods hit Atyrau.')).toBe(0);
});
