import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endingAfter, Interrupted, unless } from '../../src/telegram/ending.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the ending', () => {
  it('gives six seconds to what is in hand, and two more to the last word', () => {
    const controller = new AbortController();
    const { stopping, givingUp, leaving } = endingAfter(controller.signal);
    const fired = () => [stopping, givingUp, leaving].map(({ aborted }) => aborted);
    vi.advanceTimersByTime(60_000);
    expect(fired()).toEqual([false, false, false]);
    controller.abort();
    vi.advanceTimersByTime(5_999);
    expect(fired()).toEqual([true, false, false]);
    vi.advanceTimersByTime(1);
    expect(fired()).toEqual([true, true, false]);
    vi.advanceTimersByTime(2_000);
    expect(fired()).toEqual([true, true, true]);
  });

  it('that has begun before counts from now', () => {
    const { givingUp } = endingAfter(AbortSignal.abort());
    vi.advanceTimersByTime(6_000);
    expect(givingUp.aborted).toBe(true);
  });
});

describe('work that can be broken off', () => {
  it('comes to its own end when nothing happens', async () => {
    await expect(unless(new AbortController().signal, Promise.resolve(3))).resolves.toBe(3);
    await expect(unless(new AbortController().signal, Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('is broken off when the signal fires, or has fired', async () => {
    const controller = new AbortController();
    const work = unless(controller.signal, new Promise(() => {}));
    controller.abort();
    await expect(work).rejects.toThrow(Interrupted);
    await expect(unless(controller.signal, new Promise(() => {}))).rejects.toThrow(Interrupted);
  });
});
