import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** Every setting that the program reads. */
const SETTINGS = [
  'BOT_TOKEN',
  'ARTICLES_DIR',
  'TELEGRAM_API_ROOT',
  'WEBHOOK_URL',
  'WEBHOOK_SECRET',
  'PORT',
  'LOG_LEVEL',
  'CACHE_DIR',
];

test.each(SETTINGS)('%s stands in .env.example, with an explanation above it, and in the README', (name) => {
  const lines = read('.env.example').split('\n');
  const line = lines.findIndex((one) => one.startsWith(`${name}=`));
  expect(lines[line - 1]).toMatch(/^# /);
  expect(read('README.md')).toContain(`| \`${name}\` |`);
});

test('.env.example names no setting that the program does not read', () => {
  const named = read('.env.example').match(/^\w+(?==)/gm) ?? [];
  expect(named.toSorted()).toEqual(SETTINGS.toSorted());
});

test('the Procfile starts the program itself, so that signals reach it', () => {
  const lines = read('Procfile').trim().split('\n');
  expect(lines.map((line) => line.split(':', 1)[0]).toSorted()).toEqual(['web', 'worker']);
  for (const line of lines) expect(line).toMatch(/^\w+: node dist\/main\.js( --\w+)?$/);
});

test('no lock file names the address of a registry', () => {
  for (const file of ['package-lock.json', 'bench/package-lock.json']) {
    expect(read(file)).not.toContain('"resolved"');
  }
});

test('no package needs a script of its own to be run when it is installed', () => {
  expect(read('package-lock.json')).not.toContain('"hasInstallScript"');
});

test('the article of the first corpus is as it was given, blanks and brackets and all', () => {
  const [name = '', ...others] = readdirSync(new URL('../seeds', import.meta.url));
  const bytes = readFileSync(new URL(`../seeds/${name}`, import.meta.url));
  expect(others).toEqual([]);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    '29e233631c00a881b43742611f8d8f5ae2b267fb2376f8ba685645ae8847f50e',
  );
});
