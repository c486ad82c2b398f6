import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Delivery,
  type Environment,
  SettingsError,
  settingsFrom,
  withDotenv,
  withoutTokens,
} from '../src/settings.ts';

const TOKEN = `123456789:${'AbCdE-fGhI_jKlMn'.repeat(2)}xyz`;
const WEBHOOK = {
  BOT_TOKEN: TOKEN,
  WEBHOOK_URL: 'https://bot.example.org/hook',
  WEBHOOK_SECRET: 'a-Secret_1',
};

function linesFor(environment: Environment, delivery?: Delivery): readonly string[] {
  try {
    settingsFrom(environment, delivery);
  } catch (error) {
    if (error instanceof SettingsError) return error.lines;
    throw error;
  }
  return [];
}

describe('settingsFrom', () => {
  it('talks in the terminal about the seeds when nothing is set', () => {
    expect(settingsFrom({})).toEqual({
      mode: 'terminal',
      articleFolders: ['seeds'],
      cacheFolder: '.cache',
      logLevel: 'info',
    });
  });

  it('polls when there is a token', () => {
    expect(settingsFrom({ BOT_TOKEN: TOKEN })).toEqual({
      mode: 'polling',
      articleFolders: ['seeds'],
      cacheFolder: '.cache',
      logLevel: 'info',
      botToken: TOKEN,
      apiRoot: 'https://api.telegram.org',
      port: 8080,
    });
  });

  it('serves a webhook when there is an address for it', () => {
    expect(settingsFrom(WEBHOOK)).toMatchObject({
      mode: 'webhook',
      webhook: { url: 'https://bot.example.org/hook', secret: 'a-Secret_1' },
    });
  });

  it('talks in the terminal without a token, whatever else is set', () => {
    expect(settingsFrom({ ...WEBHOOK, BOT_TOKEN: '' }).mode).toBe('terminal');
  });

  it('ignores blanks around values and takes an empty value for an absent one', () => {
    const settings = settingsFrom({ BOT_TOKEN: ` ${TOKEN}\r`, PORT: ' ', LOG_LEVEL: 'debug\n' });
    expect(settings).toMatchObject({ mode: 'polling', botToken: TOKEN, port: 8080, logLevel: 'debug' });
  });

  it('reads several folders of articles', () => {
    expect(settingsFrom({ ARTICLES_DIR: 'seeds: /srv/my articles :' }).articleFolders).toEqual([
      'seeds',
      '/srv/my articles',
    ]);
  });

  it('leaves out slashes at the end of the address of the Bot API', () => {
    const settings = settingsFrom({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: 'http://localhost:8081/api//' });
    expect(settings).toMatchObject({ apiRoot: 'http://localhost:8081/api' });
  });

  it.each(['0', '80', '65535'])('takes %s for a port', (port) => {
    expect(settingsFrom({ BOT_TOKEN: TOKEN, PORT: port })).toMatchObject({ port: Number(port) });
  });

  it.each([
    ['PORT', '65536', 'PORT holds "65536"; it should hold a whole number from 0 to 65535.'],
    ['PORT', '-1', 'PORT holds "-1"; it should hold a whole number from 0 to 65535.'],
    ['PORT', '80.5', 'PORT holds "80.5"; it should hold a whole number from 0 to 65535.'],
    ['PORT', 'eighty', 'PORT holds "eighty"; it should hold a whole number from 0 to 65535.'],
    [
      'LOG_LEVEL',
      'loud',
      'LOG_LEVEL holds "loud"; it should hold one of silent, fatal, error, warn, info, debug, trace.',
    ],
    [
      'ARTICLES_DIR',
      ':',
      'ARTICLES_DIR holds ":"; it should hold one folder, or several with ":" between them.',
    ],
    [
      'TELEGRAM_API_ROOT',
      'localhost:8081',
      'TELEGRAM_API_ROOT holds "localhost:8081"; it should hold an http or https address without query, such as http://localhost:8081.',
    ],
    [
      'TELEGRAM_API_ROOT',
      'https://host/?a=1',
      'TELEGRAM_API_ROOT holds "https://host/?a=1"; it should hold an http or https address without query, such as http://localhost:8081.',
    ],
  ])('stops at a wrong %s (%s) with one line', (name, value, line) => {
    expect(linesFor({ [name]: value })).toEqual([line]);
  });

  it.each([
    'http://bot.example.org/',
    'ftp://bot.example.org/',
    'bot.example.org',
    'http://127.0.0.1.example.org/',
  ])('refuses %s for a webhook', (url) => {
    expect(linesFor({ ...WEBHOOK, WEBHOOK_URL: url })).toEqual([
      `WEBHOOK_URL holds "${url}"; it should hold an https address without query, or an http one on a loopback address.`,
    ]);
  });

  it.each(['http://localhost:8080/hook', 'http://127.0.0.1/', 'http://127.8.9.1:1/', 'http://[::1]:8080/'])(
    'takes %s for a webhook, which nobody outside can reach',
    (url) => {
      expect(settingsFrom({ ...WEBHOOK, WEBHOOK_URL: url })).toMatchObject({ webhook: { url } });
    },
  );

  it('requires a secret for a webhook', () => {
    expect(linesFor({ ...WEBHOOK, WEBHOOK_SECRET: '' })).toEqual([
      'WEBHOOK_SECRET is absent; with WEBHOOK_URL it should hold 1 to 256 characters of A-Z, a-z, 0-9, "_" and "-".',
    ]);
  });

  it('says of a wrong token only what form it has', () => {
    expect(linesFor({ BOT_TOKEN: 'my token' })).toEqual([
      'BOT_TOKEN holds 8 characters without a colon; it should hold a bot token as @BotFather gives it: digits, a colon and some 35 letters, digits, "_" or "-".',
    ]);
    expect(linesFor({ BOT_TOKEN: `${TOKEN}!` }).join()).not.toContain(TOKEN.slice(0, 9));
  });

  it('says of a wrong secret only what form it has', () => {
    const lines = linesFor({ ...WEBHOOK, WEBHOOK_SECRET: 'open sesame' });
    expect(lines).toEqual([
      'WEBHOOK_SECRET holds 11 characters without a colon; it should hold 1 to 256 characters of A-Z, a-z, 0-9, "_" and "-".',
    ]);
    expect(linesFor({ ...WEBHOOK, WEBHOOK_SECRET: 'x'.repeat(257) })).toHaveLength(1);
    expect(linesFor({ ...WEBHOOK, WEBHOOK_SECRET: 'x'.repeat(256) })).toEqual([]);
  });

  it('hides tokens, secrets and passwords in an address that is wrong', () => {
    const urls = [
      `http://example.org/${TOKEN}`,
      'http://example.org/a-Secret_1',
      'https://me:pass@example.org/',
    ];
    const lines = urls.flatMap((url) => linesFor({ ...WEBHOOK, WEBHOOK_URL: url }));
    expect(lines.map((line) => /"(.*?)"/.exec(line)?.[1])).toEqual([
      'http://example.org/…',
      'http://example.org/…',
      'https://…@example.org/',
    ]);
  });

  it('names all wrong variables at once, a line each', () => {
    const lines = linesFor({
      BOT_TOKEN: 'x',
      PORT: 'y',
      LOG_LEVEL: 'z',
      WEBHOOK_URL: 'https://example.org/',
    });
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual([
      'BOT_TOKEN',
      'LOG_LEVEL',
      'PORT',
      'WEBHOOK_SECRET',
    ]);
  });
});

describe('settingsFrom with a delivery that the command line insists on', () => {
  it('polls although a webhook is set', () => {
    expect(settingsFrom(WEBHOOK, 'polling').mode).toBe('polling');
    expect(settingsFrom({ ...WEBHOOK, WEBHOOK_SECRET: '' }, 'polling').mode).toBe('polling');
  });

  it('serves the webhook', () => {
    expect(settingsFrom(WEBHOOK, 'webhook').mode).toBe('webhook');
  });

  it('names what is missing for it', () => {
    expect(linesFor({}, 'polling').map((line) => line.split(';')[0])).toEqual(['BOT_TOKEN is absent']);
    expect(linesFor({ BOT_TOKEN: TOKEN }, 'webhook').map((line) => line.split(' it ')[0])).toEqual([
      'WEBHOOK_URL is absent; with --webhook',
    ]);
  });
});

describe('withDotenv', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    writeFileSync(join(folder, '.env'), '# a comment\nPORT=81\nLOG_LEVEL="debug"\nBOT_TOKEN=from-file\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('adds what .env holds, and lets the environment win, even where it is empty', () => {
    expect(withDotenv({ PORT: '82', BOT_TOKEN: '' }, folder)).toEqual({
      PORT: '82',
      BOT_TOKEN: '',
      LOG_LEVEL: 'debug',
    });
  });

  it('changes neither its argument nor the environment of the process', () => {
    const given = { PORT: '82' };
    withDotenv(given, folder);
    expect(given).toEqual({ PORT: '82' });
    expect(process.env['BOT_TOKEN']).not.toBe('from-file');
  });

  it('does without .env', () => {
    expect(withDotenv({ PORT: '82' }, join(folder, 'none'))).toEqual({ PORT: '82' });
  });

  it('stops when .env is no file that can be read', () => {
    const inner = mkdtempSync(join(folder, 'inner-'));
    expect(() => withDotenv({}, join(inner, '..', '.env', 'x'))).toThrow(SettingsError);
  });
});

describe('withoutTokens', () => {
  it('takes a token out of an address', () => {
    expect(withoutTokens(`request to https://api.telegram.org/bot${TOKEN}/getMe failed`)).toBe(
      'request to https://api.telegram.org/bot…/getMe failed',
    );
  });
});
