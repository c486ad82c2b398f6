import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const MAIN = join(ROOT, 'dist', 'main.js');
const SEEDS = join(ROOT, 'seeds');

/** Where every process is started: a folder without seeds and without .env. */
let folder = '';

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('build first: npm run build');
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly written: { out: string; err: string };
  /** Its exit status, once it has ended. */
  readonly ended: Promise<number | null>;
}

function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}, cwd = folder): Started {
  const env = { PATH: process.env['PATH'], ARTICLES_DIR: SEEDS, ...environment };
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const ended = once(child, 'close').then(([status]): number | null => status);
  return { child, written, ended };
}

async function run(args: readonly string[], input = '', environment: NodeJS.ProcessEnv = {}, cwd = folder) {
  const { child, written, ended } = start(args, environment, cwd);
  child.stdin?.end(input);
  return { status: await ended, ...written };
}

/** Waits, at most ten seconds, until something has been written. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !isTrue(); tries++) await after(25);
  expect(isTrue()).toBe(true);
}

/** Asks again and again, at most five seconds, until it is answered as it should be. */
async function askedUntil(child: ChildProcess, question: string, isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 20 && !isTrue(); tries++) {
    child.stdin?.write(`${question}\n`);
    await after(250);
  }
}

// Each test starts processes, which take their time on a busy machine.
describe('dateline', { timeout: 30_000 }, () => {
  it('helps and tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(await run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
    expect(await run(['ask', '--help'])).toMatchObject({ status: 0, err: '' });
  });

  it('ends with 2 after a wrong call and says what was wrong in one line', async () => {
    expect(await run(['timeline', '--from', '2022-02-30'])).toEqual({
      status: 2,
      out: '',
      err: 'dateline: --from must be a date of the calendar, YYYY-MM-DD, YYYY-MM or YYYY, not "2022-02-30". See dateline timeline --help.\n',
    });
  });

  it('answers what comes through a pipe, in order, and ends', async () => {
    const { status, out, err } = await run([], 'When did the protests begin?\n/who\nWho is Rau?');
    expect(status).toBe(0);
    expect(err).toBe('');
    const sentence = out.indexOf('> The protests in Kazakhstan began on January 2 due to');
    expect(sentence).toBeGreaterThan(-1);
    expect(out.lastIndexOf('Rau')).toBeGreaterThan(sentence);
    expect(out).not.toContain('\u{1b}');
  });

  it('prints results alone on standard output', async () => {
    const { status, out, err } = await run(['ask', 'When did the protests begin?', '--json']);
    expect(status).toBe(0);
    expect(err).toBe('');
    const { answered, excerpts } = JSON.parse(out);
    const [{ text, highlight, dates }] = excerpts;
    expect(answered).toBe(true);
    expect(text.slice(...highlight)).toContain('began on January 2');
    expect(dates).toEqual(['2022-01-02']);
  });

  it('answers a batch and ends with 1 if a line of it was no question', async () => {
    const lines =
      '{"id":"a","question":"When did the protests begin?"}\nnonsense\n{"id":"b","question":"Who is Rau?"}\n';
    const { status, out, err } = await run(['ask', '--batch'], lines);
    expect(status).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b']);
    expect(err).toMatch(/^stdin:2: .*\n$/);
  });

  it('answers a batch once its passages can be compared by meaning', async () => {
    const here = mkdtempSync(join(folder, 'meant-'));
    writeFileSync(join(here, 'storm.txt'), 'date 2022-01-10\nA gale tore roofs off in Aktau.\n');
    const input = '{"question":"What harm did the wind do?"}\n';
    const { status, out, err } = await run(['ask', '--batch'], input, { ARTICLES_DIR: '.' }, here);
    expect([status, err]).toEqual([0, '']);
    // The two have no word in common, so that nothing else leads to it.
    expect(JSON.parse(out).excerpts).toMatchObject([{ text: 'A gale tore roofs off in Aktau.' }]);
  });

  it('checks articles', async () => {
    const articles = mkdtempSync(join(folder, 'articles-'));
    writeFileSync(join(articles, 'bad.txt'), 'date 2022-02-30 It rained.\n');
    writeFileSync(join(articles, 'good.txt'), 'date 2022-02-28 It rained in Astana.\n');
    const bad = await run(['check', '--articles', articles]);
    expect(bad.status).toBe(1);
    expect(bad.out).toMatch(/^.*bad\.txt:1: .*\n$/);
    expect(await run(['check', '--json'])).toEqual({ status: 0, out: '', err: '' });
  });

  it('checks corrections against the names in the articles', async () => {
    const articles = mkdtempSync(join(folder, 'articles-'));
    writeFileSync(join(articles, 'one.txt'), 'date 2022-02-28 President Joe Biden spoke. Biden left.\n');
    writeFileSync(join(articles, 'aliases.yaml'), 'Joseph Biden: [Joe Biden, Byden]\nPutin: {kind: tsar}\n');
    const { status, out, err } = await run(['check', '--articles', articles]);
    expect(status).toBe(1);
    expect(out.replaceAll(`${articles}/`, '').split('\n')).toEqual([
      'aliases.yaml:2: the kind is "tsar"; it should be one of person, organisation, place',
      'aliases.yaml:1: warning: no article names "Byden"; the nearest: Joseph Biden',
      'aliases.yaml:2: warning: no article names "Putin"',
      '',
    ]);
    expect(err).toBe('Articles read: 1. Problems: 1. Warnings: 2.\n');
    const who = await run(['who', '--json', '--articles', articles]);
    expect(JSON.parse(who.out)).toMatchObject({ name: 'Joseph Biden', mentions: 2 });
    writeFileSync(join(articles, 'aliases.yaml'), 'Joe Biden: Byden\n');
    expect((await run(['check', '--articles', articles])).status).toBe(0);
  });

  it('reports what it could not read and goes on with the rest', async () => {
    const articles = mkdtempSync(join(folder, 'articles-'));
    writeFileSync(join(articles, 'bad.json'), '{');
    writeFileSync(join(articles, 'good.txt'), 'date 2022-02-28 It rained in Astana.\n');
    const { status, out, err } = await run(['annotate', '--json', '--articles', articles]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ date: '2022-02-28' });
    expect(err).toMatch(/^.*bad\.json:1: .*\n$/);
  });

  it('keeps what it found in CACHE_DIR, and answers the same from there', async () => {
    const here = mkdtempSync(join(folder, 'kept-'));
    const first = await run(['annotate', '--json'], '', { CACHE_DIR: 'cache' }, here);
    const [name = ''] = readdirSync(join(here, 'cache'));
    const { ino } = statSync(join(here, 'cache', name));
    const second = await run(['annotate', '--json'], '', { CACHE_DIR: 'cache' }, here);
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(second).toEqual(first);
    expect(readdirSync(join(here, 'cache'))).toEqual([name]);
    expect(statSync(join(here, 'cache', name)).ino).toBe(ino);
  });

  it('says once that nothing can be kept, and does its work', async () => {
    const { status, out, err } = await run(['ask', 'When did the protests begin?'], '', { CACHE_DIR: MAIN });
    expect(status).toBe(0);
    expect(out).toContain('2 January 2022');
    expect(err).toMatch(
      /^dateline: not all can be kept in .*main\.js \(E\w+\), so that .*; see CACHE_DIR\.\n$/,
    );
  });

  it('keeps articles that came while it ran', async () => {
    const here = mkdtempSync(join(folder, 'came-'));
    mkdirSync(join(here, 'news'));
    writeFileSync(join(here, 'news', 'a.txt'), 'date 2022-03-01\nIt rained.');
    const { child, written, ended } = start([], { ARTICLES_DIR: 'news' }, here);
    const cache = join(here, '.cache');
    const size = () => {
      const name = readdirSync(cache).find((one) => one.startsWith('readings-'));
      return name === undefined ? undefined : statSync(join(cache, name)).size;
    };
    await until(() => existsSync(cache) && size() !== undefined);
    const before = size() ?? 0;
    writeFileSync(join(here, 'news', 'b.txt'), 'date 2022-03-02\nSnow fell in Almaty on March 1.');
    await until(() => {
      child.stdin?.write('what fell in almaty?\n');
      return written.out.includes('Snow fell');
    });
    child.stdin?.end();
    expect(await ended).toBe(0);
    expect(size()).toBeGreaterThan(before);
  });

  it('stops when no article can be read', async () => {
    const { status, out, err } = await run(['who'], '', { ARTICLES_DIR: 'nowhere' });
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(
      /\ndateline: no article could be read in nowhere; see --articles and ARTICLES_DIR\.\n$/,
    );
  });

  it('stops at wrong settings, a line each, and shows no secret', async () => {
    const { status, out, err } = await run([], '', { PORT: 'x', BOT_TOKEN: 'hush' });
    expect([status, out]).toEqual([1, '']);
    expect(err.split('\n').map((line) => line.split(';')[0])).toEqual([
      'dateline: BOT_TOKEN holds 4 characters without a colon',
      'dateline: PORT holds "x"',
      '',
    ]);
    expect(err).not.toContain('hush');
  });

  it('reads .env in the working directory', async () => {
    const here = mkdtempSync(join(folder, 'here-'));
    writeFileSync(join(here, '.env'), 'LOG_LEVEL=loud\n');
    expect((await run(['who'], '', {}, here)).err).toMatch(/^dateline: LOG_LEVEL holds "loud";/);
    expect((await run(['who'], '', { LOG_LEVEL: 'info' }, here)).status).toBe(0);
  });

  it('does not start a web process without an address for the webhook', async () => {
    const { status, err } = await run(['--webhook']);
    expect(status).toBe(1);
    expect(err).toMatch(/^dateline: BOT_TOKEN is absent; .*\ndateline: WEBHOOK_URL is absent; .*\n$/);
  });

  it('ends quietly when nobody reads on', async () => {
    const { child, written, ended } = start(['ask', '--batch']);
    child.stdout?.once('data', () => child.stdout?.destroy());
    child.stdin?.on('error', () => {});
    const question = '{"question":"When did the protests begin?"}\n';
    child.stdin?.end(question.repeat(200));
    expect(await ended).toBe(0);
    expect(written.err).toBe('');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with 0 after %s, although more could come',
    async (signal) => {
      const { child, written, ended } = start([]);
      child.stdin?.write('When did the protests begin?\n');
      await until(() => written.out.includes('began on January 2'));
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(written.err).toBe('');
    },
  );

  it('takes up an article that comes while it runs', async () => {
    const articles = mkdtempSync(join(folder, 'articles-'));
    writeFileSync(join(articles, 'one.txt'), 'date 2022-02-28 On 27 February 2022 it rained in Astana.\n');
    const { child, written, ended } = start([], { ARTICLES_DIR: articles });
    child.stdin?.write('/timeline\n');
    await until(() => written.out.includes('it rained in Astana'));
    writeFileSync(join(articles, 'two.txt'), 'date 2022-03-01 On 1 March 2022 snow fell in Almaty.\n');
    await askedUntil(child, '/timeline', () => written.out.includes('snow fell'));
    child.stdin?.end();
    expect(await ended).toBe(0);
    expect(written.out).toContain('snow fell in Almaty');
  });

  it('takes up corrections while it runs', async () => {
    const articles = mkdtempSync(join(folder, 'articles-'));
    writeFileSync(join(articles, 'one.txt'), 'date 2022-02-28 President Joe Biden spoke.\n');
    const { child, written, ended } = start([], { ARTICLES_DIR: articles });
    child.stdin?.write('/who\n');
    await until(() => written.out.includes('Joe Biden'));
    writeFileSync(join(articles, 'aliases.yaml'), 'Joseph R. Biden: Joe Biden\n');
    await askedUntil(child, '/who', () => written.out.includes('Joseph R. Biden'));
    child.stdin?.end();
    expect(await ended).toBe(0);
    expect(written.out).toContain('Joseph R. Biden');
  });
});
