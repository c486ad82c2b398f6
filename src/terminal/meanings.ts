import { openMeanings } from '../search/vectors/open-meanings.ts';
import type { SemanticIndex } from '../search/vectors/semantic-index.ts';
import type { Call } from './call.ts';
import { createEncodingNotes } from './encoding-notes.ts';

export interface MeaningsSurroundings {
  /** Where vectors are kept. */
  readonly folder: string;
  /** Tells the operator something in one line. */
  readonly note: (line: string) => void;
  /** Told at most once, with the system's reason, that vectors can't be kept. */
  readonly onUnkept: (reason: string) => void;
  /** The time in milliseconds. */
  readonly now: () => number;
}

/** Longer than this a reader doesn't wait for what only makes an answer better; a command has to start the encoder first. */
const PATIENCE_IN_TALK_MS = 250;
const PATIENCE_IN_COMMAND_MS = 3_000;

/** A batch is answered at its best when that takes a minute or so more; more passages than these take too long. */
const MOST_AWAITED = 1_500;

/** Passages compared by meaning, for a command that answers questions; `undefined` for any other. */
export function meaningsFor(
  command: Call['command'],
  { folder, note, onUnkept, now }: MeaningsSurroundings,
): SemanticIndex | undefined {
  if (command !== 'talk' && command !== 'ask' && command !== 'batch') return undefined;
  return openMeanings({
    folder,
    // A command that answers one question is gone before they are made.
    makesMissing: command !== 'ask',
    patienceMs: command === 'talk' ? PATIENCE_IN_TALK_MS : PATIENCE_IN_COMMAND_MS,
    onFailure: (reason) => note(`dateline: ${reason}.`),
    onUnkept,
    onProgress: createEncodingNotes(note, now),
  });
}

/** Waits for the vectors of all passages, if that makes the answers of a command better and takes a minute at most or so. */
export async function awaitMeanings(
  command: Call['command'],
  meanings: Pick<SemanticIndex, 'missing' | 'settled'>,
): Promise<void> {
  if (command === 'batch' && meanings.missing() <= MOST_AWAITED) await meanings.settled();
}
