import { describe, expect, it } from 'vitest';
import { backoff, pause, within } from '../../src/telegram/pause.ts';

describe('a pause', () => {
  it('ends early when the signal fires, and does not begin after it', async () => {
    const controller = new AbortController();
    const paused = pause(600_000, controller.signal);
    controller.abort();
    await paused;
    await pause(600_000, controller.signal);
  });

  it('lasts as long as it should otherwise', async () => {
    const start = performance.now();
    await pause(30, new AbortController().signal);
    expect(performance.now() - start).toBeGreaterThanOrEqual(29);
  });
});

describe('work within a pause', () => {
  it('comes to what it comes to, and ends the pause', async () => {
    let ended = false;
    const pausing = async (_: number, signal: AbortSignal) => {
      await pause(600_000, signal);
      ended = true;
    };
    expect(await within(600_000, Promise.resolve('done'), pausing)).toBe('done');
    await expect(within(600_000, Promise.reject(new Error('failed')), pausing)).rejects.toThrow('failed');
    expect(ended).toBe(true);
  });

  it('comes to nothing when it takes longer', async () => {
    expect(await within(1, new Promise(() => {}), pause)).toBeUndefined();
  });
});

describe('the pauses between attempts', () => {
  it.each([
    [1, 150, 300],
    [2, 300, 600],
    [5, 2_400, 4_800],
    [8, 15_000, 30_000],
    [2_000, 15_000, 30_000],
  ])('before attempt %i after the first is between %i and %i ms', (attempt, least, most) => {
    for (let sample = 0; sample < 50; sample++) {
      expect(backoff(attempt)).toBeGreaterThanOrEqual(least);
      expect(backoff(attempt)).toBeLessThanOrEqual(most);
    }
  });
});
