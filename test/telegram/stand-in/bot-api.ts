import type { Opts } from 'grammy/types';
import { Archive } from './archive.ts';
import type { Method } from './facts.ts';
import { isMethod } from './facts.ts';
import type { Fault } from './faults.ts';
import { BOT } from './identity.ts';
import { Messages } from './messages.ts';
import { Profile } from './profile.ts';
import { Queries } from './queries.ts';
import type { Answer } from './refusal.ts';
import { Refusal } from './refusal.ts';
import type { Payload } from './shape.ts';
import { checkShape } from './shape.ts';
import { UpdateQueue } from './update-queue.ts';
import type { WebhookOptions } from './webhook.ts';
import { Webhook } from './webhook.ts';

/** A call of the bot's, in the order in which they came. */
export interface Call {
  readonly method: string;
  readonly payload: Payload;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  /** What it was told; absent as long as it waits, and when it never got an answer of the Bot API. */
  answer?: Answer;
  /** What was made to happen in place of what it asked for. */
  readonly fault?: Fault;
}

/** A call that the bot should not have made. */
export interface RefusedCall {
  readonly method: string;
  readonly payload: Payload;
  readonly reason: string;
}

export interface BotApiOptions {
  /** The present, in milliseconds since 1970. */
  readonly clock: () => number;
  /** How many milliseconds a press or an inline query can be answered. */
  readonly queryLifetime: number;
  readonly webhook: WebhookOptions;
}

type Methods = { readonly [M in Method]: (call: Opts<M>, signal: AbortSignal) => unknown };

/** The methods of the Bot API that a bot of ours may use, the checks of their calls, and all that they change. */
export class BotApi {
  readonly calls: Call[] = [];
  /**
   * Every call that was turned down for a reason of its own (400, 401, 403, 404). Faults that were asked for are not
   * among them, nor are conflicts, since either side may be to blame.
   */
  readonly refusals: RefusedCall[] = [];
  readonly archive = new Archive();
  readonly profile = new Profile();
  readonly updates = new UpdateQueue();
  readonly queries: Queries;
  readonly webhook: Webhook;
  readonly #clock: () => number;
  readonly #methods: Methods;

  constructor({ clock, queryLifetime, webhook }: BotApiOptions) {
    this.#clock = clock;
    this.queries = new Queries(clock, queryLifetime);
    this.webhook = new Webhook(this.updates, webhook, ({ method, ...payload }) =>
      this.handle(String(method), payload),
    );
    this.#methods = this.#table();
  }

  /** Checks a call and does what it says, without any network in between. */
  async handle(method: string, payload: Payload, signal = NEVER): Promise<Answer> {
    const call = this.record({ method, payload });
    try {
      if (!isMethod(method)) throw new Refusal(404, 'Not Found');
      call.answer = { ok: true, result: await this.#perform(method, payload, signal) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      call.answer = error.answer;
      if (error.code !== 409) this.refuse(method, payload, error);
    }
    return call.answer;
  }

  record(call: Omit<Call, 'at'>): Call {
    const recorded = { ...call, at: this.#clock() };
    this.calls.push(recorded);
    return recorded;
  }

  refuse(method: string, payload: Payload, { message: reason }: Refusal): void {
    this.refusals.push({ method, payload, reason });
  }

  async #perform<M extends Method>(method: M, payload: Payload, signal: AbortSignal): Promise<unknown> {
    checkShape(method, payload);
    // What has passed the check is of the type that grammY derives from the same description.
    return this.#methods[method](payload as Opts<M>, signal);
  }

  #table(): Methods {
    const messages = new Messages(this.archive, this.#clock);
    const { profile, queries, updates, webhook } = this;
    return {
      getMe: () => BOT,
      close: () => true,
      logOut: () => true,
      getUpdates: (call, signal) => updates.getUpdates(call, signal),
      setWebhook: (call) => webhook.setWebhook(call),
      deleteWebhook: (call) => webhook.deleteWebhook(call),
      getWebhookInfo: () => webhook.getWebhookInfo(),
      setMyCommands: (call) => profile.setMyCommands(call),
      setMyDescription: (call) => profile.setMyDescription(call),
      setMyShortDescription: (call) => profile.setMyShortDescription(call),
      sendMessage: (call) => messages.sendMessage(call),
      sendPhoto: (call) => messages.sendPhoto(call),
      sendChatAction: (call) => messages.sendChatAction(call),
      editMessageText: (call) => messages.editMessageText(call),
      editMessageReplyMarkup: (call) => messages.editMessageReplyMarkup(call),
      deleteMessage: (call) => messages.deleteMessage(call),
      answerCallbackQuery: (call) => queries.answerCallbackQuery(call),
      answerInlineQuery: (call) => queries.answerInlineQuery(call),
    };
  }
}

const NEVER = new AbortController().signal;
