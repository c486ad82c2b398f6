import type { Opts, Update, WebhookInfo } from 'grammy/types';
import { badRequest } from './refusal.ts';
import { isObject } from './shape.ts';
import type { UpdateQueue } from './update-queue.ts';

const PORTS = ['', '80', '88', '443', '8443'];
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
const DEFAULT_CONNECTIONS = 40;
/** The pause before a failed delivery is tried again, in milliseconds; it doubles each time. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1_000;

export interface WebhookOptions {
  /** Milliseconds after which an answer comes too late. */
  readonly timeout: number;
  /** Whether each update comes twice: the second time while the first is in hand, or once it is answered. */
  readonly twice?: 'meanwhile' | 'afterwards';
}

/**
 * Delivers updates to the address that `setWebhook` named: in order within a chat, several chats at a time, each update
 * again until the bot answers with a status of 2xx in time.
 */
export class Webhook {
  #target: Opts<'setWebhook'> | undefined;
  #last: Pick<WebhookInfo, 'last_error_date' | 'last_error_message'> = {};
  /** The chats for which a delivery is under way. */
  readonly #busy = new Set<number>();
  readonly #stop = new AbortController();
  readonly #queue: UpdateQueue;
  readonly #options: WebhookOptions;
  readonly #onReply: (call: Readonly<Record<string, unknown>>) => void;

  /** `onReply` gets the method call that the bot put into its answer. */
  constructor(
    queue: UpdateQueue,
    options: WebhookOptions,
    onReply: (call: Readonly<Record<string, unknown>>) => void,
  ) {
    this.#queue = queue;
    this.#options = options;
    this.#onReply = onReply;
  }

  /** Each delivery's status, in order; 0 for one without an answer. */
  readonly statuses: number[] = [];

  setWebhook(call: Opts<'setWebhook'>): true {
    if (call.url === '') return this.deleteWebhook(call);
    checkAddress(call.url);
    if (call.secret_token !== undefined && !/^[A-Za-z0-9_-]+$/.test(call.secret_token)) {
      throw badRequest('secret token contains unallowed characters');
    }
    this.#queue.interrupt('terminated by setWebhook request');
    this.#queue.allow(call.allowed_updates);
    if (call.drop_pending_updates) this.#queue.drop();
    this.#target = call;
    this.#queue.push(() => this.#deliver());
    return true;
  }

  deleteWebhook(call: Opts<'deleteWebhook'>): true {
    if (call.drop_pending_updates) this.#queue.drop();
    this.#target = undefined;
    this.#queue.push(undefined);
    return true;
  }

  getWebhookInfo(): WebhookInfo {
    const { allowed } = this.#queue;
    return {
      url: this.#target?.url ?? '',
      has_custom_certificate: this.#target?.certificate !== undefined,
      pending_update_count: this.#queue.pending.length,
      ...this.#last,
      ...(this.#target && { max_connections: this.#target.max_connections ?? DEFAULT_CONNECTIONS }),
      ...(allowed.length > 0 && {
        allowed_updates: [...allowed] as NonNullable<WebhookInfo['allowed_updates']>,
      }),
    };
  }

  /** Ends all deliveries; what is not answered stays in the queue. */
  close(): void {
    this.#target = undefined;
    this.#stop.abort();
  }

  #deliver(): void {
    const most = this.#target?.max_connections ?? DEFAULT_CONNECTIONS;
    for (const update of this.#queue.pending) {
      if (this.#busy.size >= most) return;
      const chat = chatOf(update);
      if (this.#busy.has(chat)) continue;
      this.#busy.add(chat);
      void this.#insist(update).finally(() => {
        this.#busy.delete(chat);
        if (this.#target !== undefined) this.#deliver();
      });
    }
  }

  /** Posts an update until it is taken. */
  async #insist(update: Update): Promise<void> {
    for (let pause = FIRST_PAUSE; this.#target !== undefined; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const target = this.#target;
      const times = this.#options.twice === 'meanwhile' ? 2 : 1;
      const taken = await Promise.all(Array.from({ length: times }, () => this.#post(update, target)));
      if (taken.includes(true)) {
        if (this.#options.twice === 'afterwards') await this.#post(update, target);
        this.#queue.confirm(update);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  async #post(update: Update, { url, secret_token }: Opts<'setWebhook'>): Promise<boolean> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secret_token !== undefined && { 'x-telegram-bot-api-secret-token': secret_token }),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.any([this.#stop.signal, AbortSignal.timeout(this.#options.timeout)]),
      });
      this.statuses.push(response.status);
      const body = await response.text();
      if (response.ok) {
        this.#reply(body);
        return true;
      }
      this.#fail(`Wrong response from the webhook: ${response.status} ${response.statusText}`);
    } catch (error) {
      this.statuses.push(0);
      this.#fail(String(error));
    }
    return false;
  }

  #reply(body: string): void {
    let call: unknown;
    try {
      call = JSON.parse(body);
    } catch {
      return;
    }
    if (isObject(call) && typeof call['method'] === 'string') this.#onReply(call);
  }

  #fail(message: string): void {
    this.#last = { last_error_date: Math.floor(Date.now() / 1000), last_error_message: message };
  }
}

/** A webhook is https on one of a few ports; on the machine itself anything goes, as with a local Bot API server. */
function checkAddress(url: string): void {
  if (!URL.canParse(url)) throw badRequest('bad webhook: invalid webhook URL specified');
  const { protocol, hostname, port } = new URL(url);
  if (protocol === 'http:' && LOOPBACK.includes(hostname)) return;
  if (protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!PORTS.includes(port))
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
}

/** Where an update comes from: those of one chat are delivered one after the other. */
function chatOf(update: Update): number {
  const { message, edited_message, callback_query, my_chat_member, inline_query } = update;
  const chat = message?.chat ?? edited_message?.chat ?? callback_query?.message?.chat ?? my_chat_member?.chat;
  return chat?.id ?? inline_query?.from.id ?? callback_query?.from.id ?? update.update_id;
}
