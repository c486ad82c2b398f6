import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stopSignal } from '../../src/terminal/stop-signal.ts';

class FakeHost extends EventEmitter {
  readonly exit = vi.fn<(status: number) => void>();
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function started() {
  const host = new FakeHost();
  const giveUp = vi.fn(() => 1);
  return { host, giveUp, signal: stopSignal(giveUp, host) };
}

describe('stopSignal', () => {
  it.each(['SIGTERM', 'SIGINT'])('is aborted by %s, which ends nothing by itself', (name) => {
    const { host, signal } = started();
    expect(signal.aborted).toBe(false);
    host.emit(name, name);
    expect(signal.aborted).toBe(true);
    expect(host.exit).not.toHaveBeenCalled();
  });

  it('takes the same signal passed on by a parent for no second wish', () => {
    const { host } = started();
    host.emit('SIGINT', 'SIGINT');
    vi.advanceTimersByTime(200);
    host.emit('SIGINT', 'SIGINT');
    expect(host.exit).not.toHaveBeenCalled();
  });

  it('ends the process at a second signal, with the status that shells expect', () => {
    const { host, giveUp } = started();
    host.emit('SIGTERM', 'SIGTERM');
    vi.advanceTimersByTime(201);
    host.emit('SIGINT', 'SIGINT');
    expect(host.exit.mock.calls).toEqual([[130]]);
    expect(giveUp).not.toHaveBeenCalled();
  });

  it('gives up before the system loses its patience', () => {
    const { host, giveUp } = started();
    vi.advanceTimersByTime(60_000);
    host.emit('SIGTERM', 'SIGTERM');
    vi.advanceTimersByTime(9_499);
    expect(giveUp).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(giveUp).toHaveBeenCalledTimes(1);
    expect(host.exit.mock.calls).toEqual([[1]]);
  });
});
