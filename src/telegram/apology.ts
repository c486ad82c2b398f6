import type { BotError, Context } from 'grammy';
import { GrammyError, HttpError } from 'grammy';
import type { Logger } from 'pino';
import { send } from './answering.ts';
import { Interrupted } from './ending.ts';
import { failureOf } from './failures.ts';
import { readersLanguage } from './reading.ts';
import { WORDS } from './words.ts';

/**
 * What becomes of an update whose handler failed: it is logged, and the reader is told, unless it is Telegram that
 * cannot be written to. Readers who blocked the bot are no news.
 *
 * @throws Interrupted when that is what the handler failed with, or what happens to the apology
 */
export async function afterFailure({ error, ctx }: BotError<Context>, log: Logger): Promise<void> {
  if (error instanceof Interrupted) throw error;
  const failure = failureOf(error);
  if (error instanceof GrammyError && error.error_code === 403) {
    log.debug({ failure }, 'a reader can no longer be written to');
    return;
  }
  log.error({ update: ctx.update.update_id, failure }, 'an update could not be answered');
  if (error instanceof GrammyError || error instanceof HttpError || ctx.msgId === undefined) return;
  const text = WORDS[readersLanguage(ctx.from?.language_code)].failed;
  try {
    await send(ctx, { message: { text, entities: [] }, replyTo: ctx.msgId });
  } catch (second) {
    if (second instanceof Interrupted) throw second;
    log.debug({ failure: failureOf(second) }, 'nor could the reader be told');
  }
}
