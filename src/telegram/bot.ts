import { Bot } from 'grammy';
import type { Logger } from 'pino';
import { converse } from '../conversation/converse.ts';
import type { Library } from '../library.ts';
import { loadPainter } from '../picture/painter.ts';
import type { Respond } from './answering.ts';
import { afterFailure } from './apology.ts';
import type { Call } from './calling.ts';
import { callingUntil } from './calling.ts';
import type { Ending } from './ending.ts';
import { endingAfter } from './ending.ts';
import { presses } from './features/presses.ts';
import { questions } from './features/questions.ts';
import { wordless } from './features/wordless.ts';
import { InHand } from './in-hand.ts';
import { registerMenu } from './menu.ts';
import type { Pause } from './pause.ts';
import { pause as realPause } from './pause.ts';
import { createPictures } from './pictures.ts';
import { runByPolling } from './polling.ts';
import { retrying } from './retry.ts';
import { POLL_SECONDS } from './updates.ts';
import { runByWebhook } from './webhook.ts';

/** A poll that takes longer than this, in seconds, is taken to be lost; other calls have a shorter limit of their own. */
const LONGEST_CALL_SECONDS = POLL_SECONDS + 15;

export interface BotDependencies {
  readonly token: string;
  /** Where the Bot API is, without a slash at the end, such as `https://api.telegram.org`. */
  readonly apiRoot: string;
  readonly library: Library;
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly log: Logger;
  readonly ending: Ending;
  /** Takes the updates in hand; without it, `handleUpdate` handles an update to the end by itself. */
  readonly inHand?: InHand;
  /** How calls are made: over the network, until the end, unless given. */
  readonly fetch?: Call;
  /** How to wait between attempts: in real time unless a test says otherwise. */
  readonly pause?: Pause;
}

/**
 * The bot with all its features; nothing is started. What fails in a handler is logged, and `handleUpdate` rejects only
 * when the bot is ending.
 *
 * @example
 *     const bot = createBot({ token, apiRoot, library, today, log, ending: endingAfter(signal) });
 *     await bot.init();
 *     await bot.handleUpdate(update);
 */
export function createBot(dependencies: BotDependencies): Bot {
  const { token, apiRoot, library, today, log, ending, inHand } = dependencies;
  const fetch = dependencies.fetch ?? callingUntil(ending.leaving);
  const bot = new Bot(token, { client: { apiRoot, fetch, timeoutSeconds: LONGEST_CALL_SECONDS } });
  bot.api.config.use(retrying({ ending, pause: dependencies.pause ?? realPause, log }));
  if (inHand !== undefined) bot.use((ctx, next) => inHand.begin(ctx.update, next));
  const respond: Respond = (request) => converse(library, request, today());
  const pictures = createPictures(loadPainter, log);
  bot.errorBoundary(
    (failed) => afterFailure(failed, log),
    presses(respond, { pictures }),
    questions(respond, pictures),
    wordless(),
  );
  return bot;
}

/** What the operator chose. */
export interface BotSettings {
  readonly botToken: string;
  readonly apiRoot: string;
  /** Where health and the webhook are served; 0 lets the system choose. */
  readonly port: number;
  /** Where Telegram delivers updates, and the secret it shows then; long polling without it. */
  readonly webhook?: { readonly url: string; readonly secret: string };
}

export interface RunDependencies extends Pick<BotDependencies, 'library' | 'today' | 'log' | 'pause'> {
  readonly settings: BotSettings;
}

/**
 * Runs the bot until `signal` fires; resolves when all in hand is finished, after eight seconds at the latest.
 *
 * @throws CannotRun when the token is wrong, another instance polls, or the webhook is refused or its port taken
 */
export async function runBot(dependencies: RunDependencies, signal: AbortSignal): Promise<void> {
  const { log, settings, pause = realPause } = dependencies;
  const { botToken: token, apiRoot, port, webhook } = settings;
  // A run can also end by itself; then too nothing may go on trying, and no call that hangs keep the process alive.
  const [stop, hangUp] = [new AbortController(), new AbortController()];
  const onSignal = () => stop.abort();
  if (signal.aborted) onSignal();
  signal.addEventListener('abort', onSignal);
  const ending = endingAfter(stop.signal);
  const inHand = new InHand();
  const fetch = callingUntil(hangUp.signal);
  const bot = createBot({ ...dependencies, token, apiRoot, ending, inHand, fetch });
  const onReady = () => {
    log.info({ bot: bot.botInfo.username, updates: webhook === undefined ? 'polled' : 'delivered' }, 'ready');
    void registerMenu(bot, log);
  };
  const running = { bot, port, inHand, ending, pause, log, onReady };
  try {
    if (webhook === undefined) await runByPolling(running);
    else await runByWebhook(running, webhook);
  } finally {
    signal.removeEventListener('abort', onSignal);
    stop.abort();
    hangUp.abort();
  }
}
