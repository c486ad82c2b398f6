import { setMaxListeners } from 'node:events';

/** How the bot comes to its end, so that a platform that allows ten seconds finds it gone by itself. */
export interface Ending {
  /** Fires when nothing new is to be begun. */
  readonly stopping: AbortSignal;
  /** Fires when what is in hand by now is left to whoever runs next. */
  readonly givingUp: AbortSignal;
  /** Fires when not even the last word to Telegram is waited for. */
  readonly leaving: AbortSignal;
}

/** From the wish to stop: for what is in hand, and for the last word; in milliseconds. */
const TO_FINISH = 6_000;
const TO_LEAVE = 8_000;

/** What was under way was broken off because the bot is ending; it is not done and not lost, but to be done again. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  constructor() {
    super('broken off because the bot is stopping');
  }
}

/** The ending that begins when `stopping` fires. */
export function endingAfter(stopping: AbortSignal): Ending {
  const ending = { stopping, givingUp: delayed(stopping, TO_FINISH), leaving: delayed(stopping, TO_LEAVE) };
  // Every call to Telegram under way listens to one of them; Node would take more than ten for a leak.
  setMaxListeners(0, stopping, ending.givingUp, ending.leaving);
  return ending;
}

/** What `work` comes to, or `Interrupted` as soon as `signal` fires. */
export async function unless<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  let interrupt = () => {};
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = () => reject(new Interrupted());
  });
  if (signal.aborted) interrupt();
  signal.addEventListener('abort', interrupt);
  try {
    return await Promise.race([work, interrupted]);
  } finally {
    signal.removeEventListener('abort', interrupt);
  }
}

function delayed(signal: AbortSignal, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  // Unreferenced: a timer that is not needed any more keeps no process alive.
  const begin = () => void setTimeout(() => controller.abort(), milliseconds).unref();
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return controller.signal;
}
