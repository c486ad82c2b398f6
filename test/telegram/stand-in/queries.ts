import type { InlineQueryResult, Opts } from 'grammy/types';
import { checkText, MESSAGE_TEXT } from './formatted-text.ts';
import { checkMarkup } from './keyboard.ts';
import { badRequest } from './refusal.ts';

const MOST_RESULTS = 50;
const MOST_BYTES_OF_OFFSET = 64;

/** The presses and inline queries that wait for an answer, and the methods that answer them. */
export class Queries {
  readonly #issued = new Map<string, { readonly kind: 'callback' | 'inline'; readonly at: number }>();
  readonly #clock: () => number;
  readonly #lifetime: number;

  /** `lifetime`: how many milliseconds a query can be answered, by `clock`. */
  constructor(clock: () => number, lifetime: number) {
    this.#clock = clock;
    this.#lifetime = lifetime;
  }

  /** A new query's id: digits, as Telegram's are. */
  issue(kind: 'callback' | 'inline'): string {
    const id = String(8_000_000_000_000_000n + BigInt(this.#issued.size));
    this.#issued.set(id, { kind, at: this.#clock() });
    return id;
  }

  answerCallbackQuery(call: Opts<'answerCallbackQuery'>): true {
    this.#check(call.callback_query_id, 'callback');
    return true;
  }

  answerInlineQuery(call: Opts<'answerInlineQuery'>): true {
    this.#check(call.inline_query_id, 'inline');
    if (call.results.length > MOST_RESULTS) throw badRequest('RESULTS_TOO_MUCH');
    if (new Set(call.results.map(({ id }) => id)).size < call.results.length)
      throw badRequest('RESULT_ID_DUPLICATE');
    if (Buffer.byteLength(call.next_offset ?? '') > MOST_BYTES_OF_OFFSET)
      throw badRequest('NEXT_OFFSET_INVALID');
    call.results.forEach(checkResult);
    return true;
  }

  #check(id: string, kind: 'callback' | 'inline'): void {
    const query = this.#issued.get(id);
    if (query?.kind !== kind || this.#clock() - query.at > this.#lifetime) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
  }
}

function checkResult(result: InlineQueryResult): void {
  checkMarkup(result.reply_markup);
  if (result.type === 'article' && result.title.trim() === '') throw badRequest('ARTICLE_TITLE_EMPTY');
  const content = 'input_message_content' in result ? result.input_message_content : undefined;
  if (content !== undefined && 'message_text' in content) {
    checkText(content.message_text, content.entities ?? [], MESSAGE_TEXT, content.parse_mode);
  }
}
