import type { Delivery } from '../settings.ts';
import type { TimelineQuery } from '../timeline/entry.ts';
import type { CommandName } from './commands.ts';

/** What every command can be told. */
export interface Common {
  /** The folders of `--articles`; absent: those of the settings. */
  readonly folders?: readonly string[];
  readonly json: boolean;
}

export interface AskCall extends Common {
  readonly command: 'ask';
  readonly question: string;
  /** Whether to tell what leads to the answer, instead of the answer. */
  readonly explain?: true;
  readonly limit?: number;
  /** The day on which it is asked, `YYYY-MM-DD`; absent: today. */
  readonly asked?: string;
}

export interface BatchCall extends Common {
  readonly command: 'batch';
  readonly limit?: number;
  /** The day on which lines that name none are asked. */
  readonly asked?: string;
}

export interface TimelineCall extends Common {
  readonly command: 'timeline';
  readonly query: TimelineQuery;
  /** The file into which the timeline is drawn. */
  readonly svg?: string;
}

export interface WhoCall extends Common {
  readonly command: 'who';
  readonly name?: string;
  readonly limit?: number;
}

export interface AnnotateCall extends Common {
  readonly command: 'annotate';
}

export interface CheckCall extends Common {
  readonly command: 'check';
}

/** What the command line asks for. */
export type Call =
  | { readonly command: 'help'; readonly about: CommandName | undefined }
  | { readonly command: 'version' }
  | { readonly command: 'talk'; readonly folders?: readonly string[]; readonly delivery?: Delivery }
  | AskCall
  | BatchCall
  | TimelineCall
  | WhoCall
  | AnnotateCall
  | CheckCall;

/** A command line that asks for nothing that can be done; the message says what to write instead. */
export class CallError extends Error {
  override readonly name = 'CallError';
}
