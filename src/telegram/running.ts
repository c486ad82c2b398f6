import type { Bot } from 'grammy';
import { GrammyError } from 'grammy';
import type { Logger } from 'pino';
import type { Ending } from './ending.ts';
import { Interrupted } from './ending.ts';
import { CannotRun } from './failures.ts';
import type { InHand } from './in-hand.ts';
import type { Pause } from './pause.ts';

/** A bot and what goes with it while it runs, however it gets its updates. */
export interface Running {
  readonly bot: Bot;
  /** Where health is served. */
  readonly port: number;
  readonly inHand: InHand;
  readonly ending: Ending;
  readonly pause: Pause;
  readonly log: Logger;
  /** Called once, when the bot begins to get updates. */
  readonly onReady: () => void;
}

/**
 * Does `work`, which runs the bot; that it was broken off by the ending is no failure.
 *
 * @throws CannotRun in place of what Telegram says to a wrong token, to a second bot and to a webhook it cannot use
 */
export async function toTheEnd(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Interrupted) return;
    throw explained(error);
  }
}

function explained(error: unknown): unknown {
  if (!(error instanceof GrammyError)) return error;
  const { error_code: status, method, description } = error;
  if (status === 401 || status === 404) {
    return new CannotRun('Telegram knows no bot with this BOT_TOKEN; @BotFather shows the right one.');
  }
  if (status === 409) {
    return new CannotRun(
      'another program gets the updates of this bot; stop it, or give each its own BOT_TOKEN from @BotFather.',
    );
  }
  if (method === 'setWebhook') {
    return new CannotRun(`Telegram cannot use WEBHOOK_URL: ${description}.`);
  }
  return error;
}
