import { expect, it } from 'vitest';
import { completenessOf } from '../../src/timeline/completeness.ts';
import { contentOf } from '../../src/timeline/content.ts';
import { annotated } from './annotated.ts';

/** The completeness of the first sentence of a text. */
function completenessIn(text: string): number {
  const annotation = annotated(text);
  const sentence = annotation.sentences.at(0) ?? { start: 0, end: 0 };
  const event = {
    sentence,
    date: '2022-01-10',
    precision: 'day',
    inferred: true,
    isLead: true,
    isContinued: false,
  } as const;
  return completenessOf(annotation, sentence, contentOf({ annotation, event }));
}

it('is one for a sentence that stands alone and names someone', () => {
  expect(completenessIn('The president of Kazakhstan declared an emergency in Almaty.')).toBe(1);
});

it('lacks nothing but the full stop in a headline, however short', () => {
  expect(completenessIn('Kazakhstan: President accepts government resignation')).toBeCloseTo(0.7);
});

it.each([
  ['leans on the one before', 'He declared an emergency in Kazakhstan and in Almaty.', 0.7],
  ['goes on from the one before', 'However, Kazakhstan declared an emergency in Almaty today.', 0.7],
  ['has no end', 'The president of Kazakhstan declared an emergency in Almaty', 0.7],
  ['asks', 'Did the president of Kazakhstan declare an emergency in Almaty?', 0.4],
  ['announces', 'Emergency in Almaty: how Kazakhstan lives with the protests.', 0.7],
  ['begins in the middle', 'the president of Kazakhstan declared an emergency in Almaty.', 0.8],
  [
    'is a list of dates',
    'Kazakhstan in dates: protests on January 2, arrests on January 4, troops on January 6, mourning on January 10.',
    0.7,
  ],
  ['is a stub', 'Emergency in Almaty.', 0.7],
  ['names nobody', 'The president of that country declared an emergency in it.', 0.9],
])('is less where a sentence %s', (_, text, expected) => {
  expect(completenessIn(text)).toBeCloseTo(expected);
});
