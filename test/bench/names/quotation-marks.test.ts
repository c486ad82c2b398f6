import { expect, it } from 'vitest';
import { withoutMarksAtEnds } from '../../../bench/names/quotation-marks.ts';

const TEXT = 'ФК « Спартак » и " Acme " " Co »';
const TOKENS = [...TEXT.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
  start: index,
  end: index + word.length,
}));
const name = (first: number, last: number) => ({ kind: 'organisation' as const, first, last });

it('takes quotation marks off the ends of names, expected and found, and leaves those within', () => {
  const text = { id: '1', text: TEXT, tokens: TOKENS, names: [name(0, 3), name(5, 9)] };
  const { text: expected, found } = withoutMarksAtEnds({
    text,
    found: [name(1, 3), name(9, 10), name(10, 10)],
  });
  expect(expected).toEqual({ ...text, names: [name(0, 2), name(6, 9)] });
  expect(found).toEqual([name(2, 2), name(9, 9), name(10, 10)]);
});
