import { BotError, GrammyError, HttpError } from 'grammy';

/** The bot cannot start or go on, for a reason its operator can mend: the message says which, and what to do. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

/** What may be said of an error in a log at any level: nothing that a reader wrote, and no token. */
export interface Failure {
  readonly name: string;
  /** Of the system or the network, such as `ECONNREFUSED`. */
  readonly code?: string;
  /** The Bot API's method, and what it said. */
  readonly method?: string;
  readonly status?: number;
  readonly description?: string;
  /** Where in the code, innermost first. */
  readonly at?: readonly string[];
}

/** Anything of the form of a bot's token, as it also stands in the address of every call. */
const TOKEN = /\d{3,}:[\w-]{16,}/g;
const MOST_FRAMES = 8;

/**
 * The facts of an error that are fit for a log. grammY's errors hold the whole payload of the call, network errors the
 * address with the token, and others may quote a reader's words in their message; none of these is taken over.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof BotError) return failureOf(error.error);
  if (error instanceof GrammyError) {
    return {
      name: error.name,
      method: error.method,
      status: error.error_code,
      description: withoutToken(error.description),
    };
  }
  if (error instanceof HttpError) {
    return { name: error.name, ...codeOf(error.error), description: withoutToken(error.message) };
  }
  if (!(error instanceof Error)) return { name: typeof error };
  return { name: error.name, ...codeOf(error), at: framesOf(error) };
}

/** `text` with every bot's token in it replaced. */
export function withoutToken(text: string): string {
  return text.replace(TOKEN, '<token>');
}

/** The platform's `fetch` puts what the network said into the cause. */
function codeOf(error: unknown): Pick<Failure, 'code'> {
  if (!(error instanceof Error)) return {};
  return 'code' in error && typeof error.code === 'string' ? { code: error.code } : codeOf(error.cause);
}

/** The lines of the stack after the message, which may have lines of its own. */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message);
  if (start === -1) return [];
  const frames = stack
    .slice(start + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return frames.slice(0, MOST_FRAMES).map((line) => withoutToken(line.trim()));
}
