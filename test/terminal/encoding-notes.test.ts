import { describe, expect, it } from 'vitest';
import { createEncodingNotes } from '../../src/terminal/encoding-notes.ts';

/** What is said when as many passages of 50 are done after as many seconds. */
function saidAfter(...steps: readonly (readonly [seconds: number, done: number])[]): readonly string[] {
  const said: string[] = [];
  // Whatever the clock shows at the beginning.
  let now = 123_456;
  const tell = createEncodingNotes(
    (line) => said.push(line),
    () => now,
  );
  for (const [seconds, done] of steps) {
    now = 123_456 + seconds * 1000;
    tell(done, 50);
  }
  return said;
}

const going = (done: number) =>
  `dateline: ${done} of 50 passages can be compared by meaning; until all can, answers go by their words.`;
const DONE = 'dateline: all 50 passages can be compared by meaning now.';

describe('createEncodingNotes', () => {
  it('says nothing where all is done within ten seconds', () => {
    expect(saidAfter([1, 16], [5, 32], [9.9, 48], [9.95, 50])).toEqual([]);
  });

  it('says nothing of the end where nothing was said before', () => {
    expect(saidAfter([9, 48], [12, 50])).toEqual([]);
  });

  it('says every ten seconds how far it is, and that all is done', () => {
    expect(saidAfter([4, 8], [10, 16], [19, 24], [20.5, 32], [24, 48], [25, 50])).toEqual([
      going(16),
      going(32),
      DONE,
    ]);
  });

  it('begins anew when more passages come', () => {
    expect(saidAfter([10, 16], [11, 50], [15, 50], [16, 40], [21, 48], [22, 50])).toEqual([
      going(16),
      DONE,
      going(48),
      DONE,
    ]);
  });
});
