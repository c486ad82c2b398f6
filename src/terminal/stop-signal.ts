import { constants } from 'node:os';

type Signal = 'SIGTERM' | 'SIGINT';

/** The part of the process that is used here. */
export interface Host {
  on(signal: Signal, listener: (signal: Signal) => void): unknown;
  exit(status: number): void;
}

/** Hosts kill what has not ended ten seconds after they asked it to; better to say that something was left undone. */
const PATIENCE_MS = 9_500;

/** Who started us may pass on a signal that reached us already: npm does so with Ctrl-C. It is no second wish. */
const ECHO_MS = 200;

/**
 * A signal aborted by the first SIGTERM or SIGINT. A second one ends the process at once; so does `giveUp`, which is to
 * tell why and answer with the exit status, when the process has not ended after nine and a half seconds.
 */
export function stopSignal(giveUp: () => number, host: Host = process): AbortSignal {
  const stopping = new AbortController();
  let since = 0;
  const stop = (signal: Signal) => {
    if (!stopping.signal.aborted) {
      since = performance.now();
      stopping.abort();
      setTimeout(() => host.exit(giveUp()), PATIENCE_MS).unref();
    } else if (performance.now() - since > ECHO_MS) {
      host.exit(128 + constants.signals[signal]);
    }
  };
  host.on('SIGTERM', stop);
  host.on('SIGINT', stop);
  return stopping.signal;
}
