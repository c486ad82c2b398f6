import type { Composer, Context } from 'grammy';
import { Bot } from 'grammy';
import type { Logger } from 'pino';
import { pino } from 'pino';
import type { Reply } from '../../src/conversation/reply.ts';
import type { Request } from '../../src/conversation/request.ts';
import type { Respond } from '../../src/telegram/answering.ts';
import type { StandIn } from './stand-in/stand-in.ts';
import { BOT, TOKEN } from './stand-in/stand-in.ts';

/** A bot with these features that calls the stand-in; failures of its handlers reject `handleUpdate`. */
export function botWith(standIn: StandIn, ...features: Composer<Context>[]): Bot {
  const bot = new Bot(TOKEN, { botInfo: BOT, client: { fetch: fetchOf(standIn) } });
  bot.use(...features);
  return bot;
}

/** The stand-in's `fetch` as grammY wants it. */
export function fetchOf(standIn: StandIn): typeof fetch {
  return standIn.fetch as unknown as typeof fetch;
}

/** Says `reply` to everything, or what it makes of the request, and keeps the requests. */
export function responding(
  reply: Reply | ((request: Request) => Reply),
): Respond & { readonly requests: Request[] } {
  const requests: Request[] = [];
  const respond = async (request: Request) => {
    requests.push(request);
    return typeof reply === 'function' ? reply(request) : reply;
  };
  return Object.assign(respond, { requests });
}

/** A log that is kept: the lines as they would be written, from `level` on. */
export function keptLog(level = 'trace'): { readonly log: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  return { log: pino({ level }, { write: (line) => void lines.push(line) }), lines };
}
