/** The answer of the Bot API to a call that it turns down. */
export interface ErrorAnswer {
  readonly ok: false;
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after?: number };
}

export type Answer = { readonly ok: true; readonly result: unknown } | ErrorAnswer;

/** Why a call is turned down, in Telegram's words where it has words for it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** The HTTP status, which is the answer's `error_code` too. */
  readonly code: number;

  constructor(code: number, description: string) {
    super(description);
    this.code = code;
  }

  get answer(): ErrorAnswer {
    return { ok: false, error_code: this.code, description: this.message };
  }
}

/** A call that is wrong in itself. */
export function badRequest(reason: string): Refusal {
  return new Refusal(400, `Bad Request: ${reason}`);
}

/** A call that is at odds with another one under way. */
export function conflict(reason: string): Refusal {
  return new Refusal(409, `Conflict: ${reason}`);
}
