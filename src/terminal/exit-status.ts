import { SettingsError, withoutTokens } from '../settings.ts';
import { CallError } from './call.ts';
import { isCommand } from './commands.ts';
import { type Output, ReaderGone } from './output.ts';

/** All that was asked was done. */
export const DONE = 0;
/** Some of it could not be done. */
export const FAILED = 1;
/** The command line asks for nothing that can be done. */
const WRONG_CALL = 2;

/** The exit status of a command, by whether all that it was asked was done. */
export function statusOf(isDone: boolean): number {
  return isDone ? DONE : FAILED;
}

export interface Circumstances extends Pick<Output, 'note'> {
  /** The words of the command line. */
  readonly args: readonly string[];
  /** Whether an error that is nobody's mistake is shown with where it came from. */
  readonly showsStacks: boolean;
}

/** Tells what went wrong, without a secret in it, and answers with the exit status for it. */
export function statusAfter(error: unknown, { args, showsStacks, note }: Circumstances): number {
  if (error instanceof CallError) {
    const help = ['dateline', args.find(isCommand), '--help'].filter((word) => word !== undefined).join(' ');
    note(`dateline: ${error.message} See ${help}.`);
    return WRONG_CALL;
  }
  if (error instanceof ReaderGone) return DONE;
  for (const line of linesOn(error, showsStacks)) note(`dateline: ${withoutTokens(line)}`);
  return FAILED;
}

function linesOn(error: unknown, showsStacks: boolean): readonly string[] {
  if (error instanceof SettingsError) return error.lines;
  if (!(error instanceof Error)) return [String(error)];
  return showsStacks ? (error.stack ?? error.message).split('\n') : [error.message.replaceAll(/\s+/g, ' ')];
}
