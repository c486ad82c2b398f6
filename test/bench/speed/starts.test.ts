import { expect, it } from 'vitest';
import { measureStarts } from '../../../bench/speed/starts.ts';

it('starts the program twice over the same articles and leaves nothing behind', {
  timeout: 60_000,
}, async () => {
  const articles = [{ id: 'a', date: '2022-01-10', text: 'The protests began on 2 January.' }];
  const { fromFiles, fromCache, kept } = await measureStarts(articles, 'When did the protests begin?');
  for (const { answered, ended, megabytes } of [fromFiles, fromCache]) {
    expect(answered).toBeGreaterThan(0);
    expect(ended).toBeGreaterThanOrEqual(answered);
    // Node alone takes some tens, and a gigabyte would be another unit.
    expect(megabytes).toBeGreaterThan(20);
    expect(megabytes).toBeLessThan(1000);
  }
  expect(kept).toBeGreaterThanOrEqual(0);
});

it('says so when the program gives no answer', { timeout: 60_000 }, async () => {
  await expect(measureStarts([], 'When did the protests begin?')).rejects.toThrow(
    'gave no answer: dateline: no article',
  );
});
