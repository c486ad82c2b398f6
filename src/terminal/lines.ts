import { createInterface } from 'node:readline';

interface LineOptions {
  /** Ends the lines. */
  readonly signal?: AbortSignal;
  /** Set when a person types the lines at a terminal: the prompt is shown, on `output`, whenever the next is asked for. */
  readonly typed?: { readonly prompt: string; readonly output: NodeJS.WritableStream };
}

/** The lines of `input`, one at a time, until it ends or the signal is aborted. */
export async function* linesFrom(
  input: NodeJS.ReadableStream,
  { signal, typed }: LineOptions = {},
): AsyncGenerator<string> {
  const options = typed === undefined ? { terminal: false } : { ...typed, terminal: true };
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, ...options });
  const stop = () => reader.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    if (typed !== undefined) reader.prompt();
    for await (const line of reader) {
      if (signal?.aborted) return;
      yield line;
      if (typed !== undefined && !signal?.aborted) reader.prompt();
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}
