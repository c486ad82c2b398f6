import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, type TestContext } from 'vitest';
import { BOT } from '../telegram/stand-in/stand-in.ts';
import { QUESTION, SECRET, TEST_TIME, test } from './deployment.ts';

describe.concurrent('a start that cannot succeed', { timeout: TEST_TIME }, () => {
  /** Of the right form, and of no bot. */
  const WRONG = `${BOT.id}:AAG_of_another_bot-0123456789abcdefghi`;
  const WEBHOOK = { WEBHOOK_URL: 'http://127.0.0.1:8080/updates', WEBHOOK_SECRET: SECRET };

  test.for<[string, Readonly<Record<string, string>>, string]>([
    ['a token that Telegram does not know, while polling', { BOT_TOKEN: WRONG }, 'BOT_TOKEN'],
    ['a token that Telegram does not know, with a webhook', { BOT_TOKEN: WRONG, ...WEBHOOK }, 'BOT_TOKEN'],
    ['a token of no known form', { BOT_TOKEN: 'lantern' }, 'BOT_TOKEN'],
    ['a webhook without a secret', { WEBHOOK_URL: 'https://example.org/updates' }, 'WEBHOOK_SECRET'],
    ['a webhook without https', { ...WEBHOOK, WEBHOOK_URL: 'http://example.org/updates' }, 'WEBHOOK_URL'],
    ['a port that is none', { PORT: 'http' }, 'PORT'],
  ])('ends with status 1 and one line: %s', async ([, settings, named], { begin }) => {
    const deployment = await begin();
    const program = deployment.polling(settings);
    expect(await deployment.exit(program)).toBe(1);
    expect(program.stderr).toMatch(/^dateline: [^\n]+\n$/);
    expect(program.stderr).toContain(named);
    expect(program.stderr).not.toMatch(/lantern|another_bot/);
    expect(program.stdout).toBe('');
  });

  test('ends with status 1 and says which folder is not there', async ({ begin }) => {
    const deployment = await begin();
    const program = deployment.polling({ ARTICLES_DIR: 'nowhere' });
    expect(await deployment.exit(program)).toBe(1);
    expect(program.stderr).toMatch(/^dateline: .*\bnowhere\b/m);
    expect(deployment.standIn.calls).toEqual([]);
  });

  test('says which port is taken when it has a webhook', async ({ begin, onTestFinished }) => {
    const deployment = await begin();
    const port = await takenPort(onTestFinished);
    const { program } = await deployment.webhook({ PORT: port });
    expect(await deployment.exit(program)).toBe(1);
    expect(program.stderr).toMatch(/^dateline: [^\n]+\n$/);
    expect(program.stderr).toContain(port);
  });
});

test('a bot that polls answers even though its port is taken', { timeout: TEST_TIME }, async ({
  begin,
  onTestFinished,
}) => {
  const deployment = await begin();
  const { standIn } = deployment;
  const port = await takenPort(onTestFinished);
  const program = deployment.polling({ PORT: port });
  const room = standIn.reader('Anna');
  standIn.say(room, QUESTION);
  await deployment.answers(room);
  expect(program.stderr).toContain(port);
  deployment.expectDiscretion();
});

/** A port that somebody else listens on until the test is over. */
async function takenPort(onTestFinished: TestContext['onTestFinished']): Promise<string> {
  const server = createServer().listen(0);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return String((server.address() as AddressInfo).port);
}
