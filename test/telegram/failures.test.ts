import type { Context } from 'grammy';
import { BotError, GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { failureOf, withoutToken } from '../../src/telegram/failures.ts';
import { TOKEN } from './stand-in/stand-in.ts';

const SECRETS = ['a reader wrote this', TOKEN];
const address = `http://127.0.0.1:8081/bot${TOKEN}/sendMessage`;

describe('what a log says of an error', () => {
  const refused = new GrammyError(
    "Call to 'sendMessage' failed!",
    { ok: false, error_code: 400, description: 'Bad Request: chat not found' },
    'sendMessage',
    { chat_id: 1, text: 'a reader wrote this' },
  );
  const broken = Object.assign(new Error(`request to ${address} failed`), { code: 'ECONNREFUSED' });
  const unexpected = new TypeError(`cannot read "a reader wrote this"\n    at a reader wrote this ${TOKEN}`);

  it('of the Bot API is the method and what it said', () => {
    expect(failureOf(refused)).toEqual({
      name: 'GrammyError',
      method: 'sendMessage',
      status: 400,
      description: 'Bad Request: chat not found',
    });
  });

  it('of the network is its code', () => {
    expect(failureOf(new HttpError("Network request for 'sendMessage' failed!", broken))).toEqual({
      name: 'HttpError',
      code: 'ECONNREFUSED',
      description: "Network request for 'sendMessage' failed!",
    });
  });

  it('of the network is also in what caused it', () => {
    const failed = new TypeError('fetch failed', { cause: broken });
    expect(failureOf(new HttpError('failed', failed)).code).toBe('ECONNREFUSED');
  });

  it('of any other kind is its name and where it happened', () => {
    const failure = failureOf(unexpected);
    expect(failure.name).toBe('TypeError');
    expect(failure.at?.[0]).toContain('failures.test.ts');
  });

  it('that is no error is its type', () => {
    expect(failureOf('a reader wrote this')).toEqual({ name: 'string' });
  });

  it.each([
    refused,
    new HttpError(`failed at ${address}`, broken),
    unexpected,
    new BotError(refused, {} as Context),
    new BotError(unexpected, {} as Context),
  ])('holds neither the token nor what a reader wrote: %s', (error) => {
    const said = JSON.stringify(failureOf(error));
    for (const secret of SECRETS) expect(said).not.toContain(secret);
  });

  it('has the token replaced wherever it stands', () => {
    expect(withoutToken(`see ${address}?`)).toBe('see http://127.0.0.1:8081/bot<token>/sendMessage?');
  });
});
