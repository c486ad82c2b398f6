import { setTimeout as pause } from 'node:timers/promises';
import type { Message } from 'grammy/types';
import type { Call } from './bot-api.ts';
import { BotApi } from './bot-api.ts';
import type { Fault, Rule } from './faults.ts';
import type { Room } from './identity.ts';
import { BOT, TOKEN } from './identity.ts';
import { Readers } from './readers.ts';
import type { Answer } from './refusal.ts';
import { Refusal } from './refusal.ts';
import type { Outcome, Request } from './server.ts';
import { LoopbackServer } from './server.ts';
import type { Payload } from './shape.ts';
import { payloadOf } from './wire.ts';

export interface StandInOptions {
  /** The present, in milliseconds since 1970; the machine's clock unless given. */
  readonly clock?: () => number;
  /** How many milliseconds a press or an inline query can be answered; a minute unless given. */
  readonly queryLifetime?: number;
  /** Milliseconds after which a webhook's answer comes too late; ten seconds unless given. */
  readonly webhookTimeout?: number;
  /** Whether a webhook gets each update twice: the second time while the first is in hand, or once it is answered. */
  readonly deliverTwice?: 'meanwhile' | 'afterwards';
}

/**
 * Stands in for the Bot API: serves what a bot of ours calls, refuses what Telegram refuses (and what it only
 * tolerates), and plays the readers.
 *
 *     const standIn = new StandIn();
 *     const bot = new Bot(TOKEN, { client: { fetch: standIn.fetch } });   // in this process, without a socket
 *     const update = standIn.say(standIn.reader('Anna'), '/start');
 *     await bot.handleUpdate(update);
 *     expect(standIn.refusals).toEqual([]);
 *
 *     await standIn.open();                                               // or for another process,
 *     spawn(…, { env: { TELEGRAM_API_ROOT: standIn.root, BOT_TOKEN: TOKEN } });
 *     await standIn.until(() => standIn.sent(room).length === 1, 'an answer');
 *     await standIn.close();
 */
export class StandIn extends Readers {
  readonly api: BotApi;
  readonly #server = new LoopbackServer((request) => this.#respond(request));
  #rules: readonly Rule[] = [];

  constructor(options: StandInOptions = {}) {
    const { clock = Date.now, queryLifetime = 60_000, webhookTimeout = 10_000, deliverTwice } = options;
    const webhook = { timeout: webhookTimeout, ...(deliverTwice && { twice: deliverTwice }) };
    const api = new BotApi({ clock, queryLifetime, webhook });
    super(api, clock);
    this.api = api;
  }

  /** Where it listens, such as `http://127.0.0.1:40123`: what `TELEGRAM_API_ROOT` is set to. */
  get root(): string {
    return this.#server.root;
  }

  get calls(): readonly Call[] {
    return this.api.calls;
  }

  /** Every call that was turned down for a reason of its own; see {@link BotApi.refusals}. */
  get refusals(): BotApi['refusals'] {
    return this.api.refusals;
  }

  /** The calls of one method, in order. */
  callsOf(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** The bot's own messages in a chat, as they read now. */
  sent(room: Room): readonly Message[] {
    return this.api.archive.of(room).filter(({ from }) => from?.id === BOT.id);
  }

  /** Listens on a free port of the loopback address. */
  open(): Promise<void> {
    return this.#server.open();
  }

  /** Ends everything. */
  async close(): Promise<void> {
    this.api.webhook.close();
    await this.#server.close();
  }

  /** The network is down: all connections break off, and no more can be made. What was there stays. */
  goDown(): Promise<void> {
    return this.#server.close();
  }

  /** The network is back, on the same port. */
  comeBack(): Promise<void> {
    return this.#server.open();
  }

  /** Lets calls go wrong by a rule, until the function is called that it answers. */
  failing(rule: Rule): () => void {
    this.#rules = [...this.#rules, rule];
    return () => {
      this.#rules = this.#rules.filter((other) => other !== rule);
    };
  }

  /** Waits until something holds. @throws Error that says `what` was missing after `milliseconds` */
  async until(condition: () => boolean, what: string, milliseconds = 30_000): Promise<void> {
    const end = performance.now() + milliseconds;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`waited ${milliseconds} ms in vain for ${what}`);
      await pause(10);
    }
  }

  /** The Bot API for a client in this process: what grammY takes as `client.fetch`. */
  readonly fetch = async (url: string | URL, init: FetchInit = {}): Promise<Response> => {
    const { pathname: path } = new URL(url);
    const aborted = new AbortController();
    const { signal, body = '' } = init;
    signal?.addEventListener('abort', () => aborted.abort());
    const parts: Uint8Array[] = [];
    for await (const part of typeof body === 'string' ? [body] : body) parts.push(Buffer.from(part));
    const outcome = await this.#respond({
      path,
      contentType: init.headers?.['content-type'] ?? '',
      body: Buffer.concat(parts),
      signal: aborted.signal,
    });
    if (aborted.signal.aborted) throw new DOMException('This operation was aborted', 'AbortError');
    if (outcome.kind === 'cut') throw new TypeError('fetch failed: the connection was cut');
    return new Response(outcome.body, { status: outcome.status, headers: { 'content-type': outcome.type } });
  };

  async #respond(request: Request): Promise<Outcome> {
    const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.path) ?? [];
    let payload: Payload = {};
    try {
      // Telegram knows by the form of a token that there can be no such bot.
      if (!/^\d+:[\w-]+$/.test(token)) throw new Refusal(404, 'Not Found');
      if (token !== TOKEN) throw new Refusal(401, 'Unauthorized');
      payload = payloadOf(method, request.contentType, request.body);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.api.record({ method, payload, answer: error.answer });
      this.api.refuse(method, payload, error);
      return answered(error.answer);
    }
    const fault = this.#faultOf(method, payload);
    if (fault?.kind === 'slow') await pause(fault.delay);
    else if (fault !== undefined) return this.#fail(fault, method, payload, request.signal);
    // A call whose caller did not wait for it never took effect.
    if (request.signal.aborted) return { kind: 'cut', when: 'before' };
    return answered(await this.api.handle(method, payload, request.signal));
  }

  async #fail(
    fault: Exclude<Fault, { kind: 'slow' }>,
    method: string,
    payload: Payload,
    signal: AbortSignal,
  ): Promise<Outcome> {
    switch (fault.kind) {
      case 'error':
        this.api.record({ method, payload, fault, answer: fault.answer });
        return answered(fault.answer);
      case 'page':
        this.api.record({ method, payload, fault });
        return { kind: 'answer', status: fault.status, type: 'text/html', body: PAGE };
      case 'cut':
        this.api.record({ method, payload, fault });
        return fault;
      case 'hang':
        this.api.record({ method, payload, fault });
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        return { kind: 'cut', when: 'before' };
    }
  }

  #faultOf(method: string, payload: Payload): Fault | undefined {
    for (const rule of this.#rules) {
      const fault = rule(method, payload);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
}

/** The part of a fetch call's options that matters here. */
export interface FetchInit {
  readonly body?: string | AsyncIterable<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: { addEventListener(type: 'abort', listener: () => void): void };
}

const PAGE =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n';

function answered(answer: Answer): Outcome {
  const status = answer.ok ? 200 : answer.error_code;
  return { kind: 'answer', status, type: 'application/json', body: JSON.stringify(answer) };
}

export type { Room };
export { BOT, TOKEN };
