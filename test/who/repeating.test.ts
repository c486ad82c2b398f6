import { expect, it } from 'vitest';
import { mostDifferent } from '../../src/who/repeating.ts';

const chosen = (most: number, ...texts: readonly string[]) =>
  mostDifferent(
    texts.map((text) => ({ text })),
    most,
  ).map(({ text }) => text);

it('leaves out what says the same as something before it in other words here and there', () => {
  const fire = 'A fire on the rig Deepwater Horizon killed 11 workers.';
  const again = 'A fire on the rig Deepwater Horizon killed eleven workers, it says.';
  const other = 'Workers on the rig Deepwater Horizon drilled a second well in May.';
  expect(chosen(10, fire, again, other, fire)).toEqual([fire, other]);
  expect(chosen(1, fire, other)).toEqual([fire]);
});

it('does not take a short sentence for what a long one says among other things', () => {
  const long = 'Ann Ray left on Sunday, and nobody has heard of her or of her brother since then.';
  expect(chosen(10, 'Ann Ray left.', long)).toEqual(['Ann Ray left.', long]);
});
