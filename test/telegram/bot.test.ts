import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quote } from '../../src/articles/article.ts';
import type { Library } from '../../src/library.ts';
import { createBot, runBot } from '../../src/telegram/bot.ts';
import { endingAfter } from '../../src/telegram/ending.ts';
import { libraryOf } from './libraries.ts';
import { anyText } from './replies.ts';
import { CUT, first, HANG } from './stand-in/faults.ts';
import { BOT, StandIn, TOKEN } from './stand-in/stand-in.ts';
import { keptLog } from './trying.ts';

const PRIVATE = 'something that only the reader should know';
const broken = libraryOf(async (question) => {
  throw new Error(`no answer to ${question}`);
});

/** A bot in this process; its pauses pass at once. */
async function setting({ library = libraryOf() as Library, level = 'info' } = {}) {
  const standIn = new StandIn();
  const { log, lines } = keptLog(level);
  const bot = createBot({
    token: TOKEN,
    apiRoot: 'https://api.telegram.org',
    library,
    today: () => '2022-01-12',
    log,
    ending: endingAfter(new AbortController().signal),
    fetch: standIn.fetch,
    pause: async () => {},
  });
  await bot.init();
  return { standIn, bot, lines };
}

describe('the bot', () => {
  it.each(['/start', '/help', '/privacy', '/ask', '/timeline', '/who', '/who Rau', 'When?', '/unknown'])(
    'answers %j with one message',
    async (text) => {
      const { standIn, bot } = await setting();
      const anna = standIn.reader();
      await bot.handleUpdate(standIn.say(anna, text));
      expect(standIn.sent(anna).length).toBe(1);
      expect(standIn.refusals).toEqual([]);
    },
  );

  it('sends a timeline of more than five dates with its picture', async () => {
    const article = { id: 'one', date: '2022-01-10', text: 'Протесты в Алматы.' };
    const entries = [2, 3, 4, 5, 6, 7].map((day) => ({
      ...quote(article, 0, article.text.length),
      date: `2022-01-0${day}`,
      precision: 'day' as const,
      salience: day / 10,
      inferred: false,
      also: [],
    }));
    const { standIn, bot, lines } = await setting({
      library: { ...libraryOf(), timeline: async () => entries },
    });
    const anna = standIn.reader();
    await bot.handleUpdate(standIn.say(anna, '/timeline'));
    expect(standIn.sent(anna).map(({ text, caption }) => text ?? caption)).toEqual([
      expect.stringMatching(/^Timeline\n/),
      expect.stringMatching(/^Timeline\nThe higher the bar/),
    ]);
    expect(standIn.refusals).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('puts a question on the day it is', async () => {
    const asked: unknown[] = [];
    const library: Library = {
      ...libraryOf(),
      ask: (question, options) => {
        asked.push(options.asked);
        return libraryOf().ask(question, options);
      },
    };
    const { standIn, bot } = await setting({ library });
    await bot.handleUpdate(standIn.say(standIn.reader(), 'When?'));
    expect(asked).toEqual(['2022-01-12']);
  });

  it('makes calls that keep every limit of whatever is written', async () => {
    const { standIn, bot } = await setting();
    const anna = standIn.reader();
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        await bot.handleUpdate(standIn.say(anna, text.slice(0, 4096).trim() || '?'));
        expect(standIn.refusals).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('a failure', () => {
  it('of an answer is told to the reader and logged, without what the reader wrote', async () => {
    const { standIn, bot, lines } = await setting({ library: broken, level: 'trace' });
    const anna = standIn.reader('Anna', 'ru');
    await bot.handleUpdate(standIn.say(anna, PRIVATE));
    expect(standIn.sent(anna).map(({ text }) => text)).toEqual([
      'У меня что-то не получилось. Попробуйте, пожалуйста, ещё раз.',
    ]);
    expect(lines.join()).toContain('an update could not be answered');
    expect(lines.join()).not.toContain(PRIVATE);
    expect(lines.join()).not.toContain(String(anna.chat.id));
  });

  it('of the network is logged without the token', async () => {
    const { standIn, bot, lines } = await setting({ level: 'trace' });
    standIn.failing(first(3, CUT));
    await bot.handleUpdate(standIn.say(standIn.reader(), PRIVATE));
    expect(lines.length).toBe(3);
    expect(lines.join()).not.toContain(TOKEN);
    expect(lines.join()).not.toContain(PRIVATE);
  });

  it('to reach a reader who blocked the bot is no news', async () => {
    const { standIn, bot, lines } = await setting();
    const anna = standIn.reader();
    const question = standIn.say(anna, 'When?');
    standIn.membership(anna, 'kicked');
    await bot.handleUpdate(question);
    expect(lines).toEqual([]);
  });

  it('of which the reader cannot be told either is only logged', async () => {
    const { standIn, bot, lines } = await setting({ library: broken, level: 'debug' });
    const anna = standIn.reader();
    const question = standIn.say(anna, 'When?');
    standIn.membership(anna, 'kicked');
    await bot.handleUpdate(question);
    expect(lines.join()).toContain('nor could the reader be told');
  });
});

describe('a run', () => {
  let standIn: StandIn;
  beforeEach(async () => {
    standIn = new StandIn();
    await standIn.open();
  });
  afterEach(() => standIn.close());

  function running() {
    const stop = new AbortController();
    const { log, lines } = keptLog('info');
    const settings = { botToken: TOKEN, apiRoot: standIn.root, port: 0 };
    const ran = runBot({ library: libraryOf(), settings, today: () => '2022-01-12', log }, stop.signal);
    ran.catch(() => {});
    return { ran, stop, lines };
  }

  it('registers the menu, answers, and logs neither names nor words', async () => {
    const { ran, stop, lines } = running();
    const anna = standIn.reader();
    standIn.say(anna, PRIVATE);
    await standIn.until(() => standIn.sent(anna).length === 1, 'an answer');
    await standIn.until(() => standIn.callsOf('setMyCommands').length === 3, 'the menu');
    stop.abort();
    await ran;
    expect(lines.join()).toContain(`"bot":"${BOT.username}"`);
    for (const secret of [TOKEN, PRIVATE, 'Anna', String(anna.chat.id)])
      expect(lines.join()).not.toContain(secret);
    expect(standIn.refusals).toEqual([]);
  });

  it('that cannot go on leaves nothing behind that does', async () => {
    const answer = { ok: false as const, error_code: 401, description: 'Unauthorized' };
    standIn.failing(first(1, { kind: 'error', answer }, 'getMe'));
    standIn.failing((method) => (method === 'deleteWebhook' ? CUT : undefined));
    const { ran } = running();
    await expect(ran).rejects.toThrow('Telegram knows no bot with this BOT_TOKEN');
    await new Promise((resolve) => setTimeout(resolve, 700));
    // At most the one that was under way already.
    expect(standIn.callsOf('deleteWebhook').length).toBeLessThanOrEqual(1);
  });

  it('that is stopped before it began ends', async () => {
    const { ran, stop } = running();
    stop.abort();
    await ran;
  });

  it('that is stopped while Telegram does not answer ends', async () => {
    standIn.failing(first(1, HANG));
    const { ran, stop } = running();
    await standIn.until(() => standIn.calls.length > 0, 'a call');
    stop.abort();
    await ran;
  }, 10_000);
});
