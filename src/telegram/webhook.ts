import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Update } from 'grammy/types';
import { unless } from './ending.ts';
import { CannotRun, failureOf } from './failures.ts';
import { within } from './pause.ts';
import { Recent } from './recent.ts';
import type { Running } from './running.ts';
import { toTheEnd } from './running.ts';
import type { Receive } from './server.ts';
import { close, serve } from './server.ts';
import { HANDLED_UPDATES } from './updates.ts';

/** The header in which Telegram repeats the secret. */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
/** The most a body may have, in bytes; an update has a few thousand. */
const MOST_BYTES = 1_000_000;
/** Telegram waits about a minute for an answer and then repeats the update; in milliseconds. */
const PATIENCE = 50_000;
/** How many updates are remembered, to know one that is delivered again. */
const MOST_REMEMBERED = 10_000;
/** Telegram's default, spelt out: how many updates it delivers at once. */
const MOST_AT_ONCE = 40;

/**
 * Serves the webhook on the bot's port, tells Telegram of it, and runs the bot until its ending; resolves when all in
 * hand is finished and answered.
 *
 * @throws CannotRun when the token is wrong, the webhook is refused, or the port cannot be used
 */
export async function runByWebhook(
  running: Running,
  { url, secret }: { url: string; secret: string },
): Promise<void> {
  const { bot, port, inHand, ending, onReady } = running;
  const { stopping, leaving } = ending;
  let isReady = false;
  const served = {
    isReady: () => isReady && !stopping.aborted,
    webhook: { path: new URL(url).pathname, receive: receiving(running, secret) },
  };
  const server = await serve(port, served).catch((error: unknown) => {
    throw new CannotRun(
      `PORT ${port} cannot be used for the webhook (${failureOf(error).code ?? 'unknown'}).`,
    );
  });
  try {
    await toTheEnd(async () => {
      await bot.init();
      await bot.api.setWebhook(url, {
        secret_token: secret,
        allowed_updates: HANDLED_UPDATES,
        max_connections: MOST_AT_ONCE,
      });
      isReady = true;
      onReady();
      await fired(stopping);
    });
  } finally {
    await close(server, leaving);
    // Work may go on that was answered at the time limit.
    await unless(leaving, inHand.all()).catch(() => {});
  }
}

/**
 * Takes updates that Telegram delivers by POST. Each is handled once, however often it is delivered, and answered when it
 * is handled. One that takes longer than Telegram waits is answered with 503 at a time limit, while the work goes on: when
 * Telegram delivers it again, that waits for the same work, and should this process end before, another takes it up. So
 * does one that is still unanswered when the bot gives up.
 *
 * 200 handled · 400 no update · 401 wrong secret · 413 too large · 503 to be delivered again
 */
export function receiving(
  { bot, inHand, pause }: Pick<Running, 'bot' | 'inHand' | 'pause'>,
  secret: string,
): Receive {
  /** The latest updates by id; the value is whether each was handled. */
  const remembered = new Recent<number, Promise<boolean>>(MOST_REMEMBERED);

  const handled = async (update: Update): Promise<boolean> => {
    await bot.handleUpdate(update);
    return inHand.finished(update.update_id);
  };

  return async (request) => {
    if (!isSame(request.headers[SECRET_HEADER], secret)) return 401;
    const body = await bodyOf(request).catch(() => undefined);
    if (body === undefined) return 400;
    if (body === 'too large') return 413;
    const update = updateIn(body);
    if (update === undefined) return 400;
    if (!bot.isInited()) return 503;
    const done = remembered.get(update.update_id) ?? handled(update);
    remembered.set(update.update_id, done);
    const isHandled = await within(PATIENCE, done, pause);
    if (isHandled === false) remembered.delete(update.update_id);
    return isHandled === true ? 200 : 503;
  };
}

/** Compares in a time that tells nothing of how much of the secret is right. */
function isSame(given: string | string[] | undefined, secret: string): boolean {
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

async function bodyOf(request: IncomingMessage): Promise<string | 'too large'> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Read to the end in any case: to leave the loop would cut the connection before it has its answer.
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= MOST_BYTES) chunks.push(chunk);
  }
  return bytes <= MOST_BYTES ? Buffer.concat(chunks).toString('utf8') : 'too large';
}

function updateIn(body: string): Update | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isUpdate(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Who knows the secret is Telegram; the rest of an update is taken as it says. */
function isUpdate(value: unknown): value is Update {
  return (
    typeof value === 'object' && value !== null && 'update_id' in value && Number.isInteger(value.update_id)
  );
}

function fired(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
