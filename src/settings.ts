import { config } from 'dotenv';
import { z } from 'zod';

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface Common {
  /** Folders of articles, relative to the working directory or absolute. */
  readonly articleFolders: readonly string[];
  /** Where vectors and whatever else is worth keeping between starts may be written. */
  readonly cacheFolder: string;
  readonly logLevel: LogLevel;
}

interface BotSettings extends Common {
  readonly botToken: string;
  /** Address of the Bot API without a trailing slash. */
  readonly apiRoot: string;
  /** Where health, and in webhook mode the webhook, are served; 0 lets the system choose. */
  readonly port: number;
}

/** What the operator chose; `mode` says how readers talk to this process. */
export type Settings =
  | (Common & { readonly mode: 'terminal' })
  | (BotSettings & { readonly mode: 'polling' })
  | (BotSettings & {
      readonly mode: 'webhook';
      readonly webhook: { readonly url: string; readonly secret: string };
    });

/** How the bot gets its updates, where the command line insists on one way. */
export type Delivery = 'polling' | 'webhook';

/** The levels of pino, the most talkative last. */
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const TELEGRAM = 'https://api.telegram.org';

/**
 * Telegram's tokens are the bot's number, a colon and 35 characters today. The length has changed before, so that a
 * shorter or longer one is left for the Bot API to judge.
 */
const TOKEN = /\d+:[A-Za-z0-9_-]{20,}/;

/** What each variable should hold, to complete the sentence "it should hold …". */
const EXPECTED = {
  BOT_TOKEN: 'a bot token as @BotFather gives it: digits, a colon and some 35 letters, digits, "_" or "-"',
  ARTICLES_DIR: 'one folder, or several with ":" between them',
  TELEGRAM_API_ROOT: 'an http or https address without query, such as http://localhost:8081',
  WEBHOOK_URL: 'an https address without query, or an http one on a loopback address',
  WEBHOOK_SECRET: '1 to 256 characters of A-Z, a-z, 0-9, "_" and "-"',
  PORT: 'a whole number from 0 to 65535',
  LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
} as const;
type Checked = keyof typeof EXPECTED;

const isChecked = (name: PropertyKey | undefined): name is Checked =>
  typeof name === 'string' && Object.hasOwn(EXPECTED, name);

/** Variables whose value is never shown, not even when it is wrong. */
const SECRETS: ReadonlySet<Checked> = new Set(['BOT_TOKEN', 'WEBHOOK_SECRET']);

const schema = z.object({
  BOT_TOKEN: z
    .string()
    .regex(new RegExp(`^${TOKEN.source}$`))
    .optional(),
  ARTICLES_DIR: z
    .string()
    .default('seeds')
    .transform(foldersIn)
    .refine((folders) => folders.length > 0),
  TELEGRAM_API_ROOT: z.string().refine(isPlainUrl).default(TELEGRAM).transform(withoutSlash),
  WEBHOOK_URL: z.string().refine(isPlainUrl).refine(isSafe).optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/)
    .optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(8080),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  CACHE_DIR: z.string().default('.cache'),
});

/** Settings that can't be used: one line for each variable at fault, none of which shows a secret. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/**
 * `environment` with what the `.env` in `folder` adds to it, if there is one; what `environment` already holds, even an
 * empty value, wins.
 *
 * @throws SettingsError when there is a `.env` that can't be read.
 */
export function withDotenv(environment: Environment, folder: string): Environment {
  const merged = { ...environment };
  const { error } = config({ path: `${folder}/.env`, processEnv: merged, quiet: true });
  if (error !== undefined && error.code !== 'ENOENT') {
    throw new SettingsError([`.env can't be read (${error.code}); it should be a file that you may read.`]);
  }
  return merged;
}

/**
 * The settings that `environment` holds. Blanks around a value don't count, and an empty value is an absent one. Without
 * `delivery` the environment decides: no token, the terminal; a webhook's address, the webhook; else long polling.
 *
 * @throws SettingsError that names every variable at fault.
 */
export function settingsFrom(environment: Environment, delivery?: Delivery): Settings {
  const given = trimmed(environment);
  const parsed = schema.safeParse(given);
  const faults = parsed.error?.issues.map(({ path: [name] }) => name).filter(isChecked) ?? [];
  const lines = [...new Set(faults)].map((name) => lineOn(name, given));
  lines.push(...absences(given, delivery));
  if (!parsed.success || lines.length > 0) throw new SettingsError(lines);

  const values = parsed.data;
  const common = {
    articleFolders: values.ARTICLES_DIR,
    cacheFolder: values.CACHE_DIR,
    logLevel: values.LOG_LEVEL,
  };
  if (values.BOT_TOKEN === undefined) return { ...common, mode: 'terminal' };
  const bot = { ...common, botToken: values.BOT_TOKEN, apiRoot: values.TELEGRAM_API_ROOT, port: values.PORT };
  const { WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = values;
  if (delivery === 'polling' || url === undefined || secret === undefined) return { ...bot, mode: 'polling' };
  return { ...bot, mode: 'webhook', webhook: { url, secret } };
}

function trimmed(environment: Environment): Environment {
  const entries = Object.entries(environment).map(([name, value]) => [name, value?.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));
}

/** What is needed and not there, a line each. */
function absences(given: Environment, delivery: Delivery | undefined): string[] {
  const needs: [Checked, string][] = [];
  if (delivery !== undefined) needs.push(['BOT_TOKEN', `--${delivery}`]);
  if (delivery === 'webhook') needs.push(['WEBHOOK_URL', '--webhook']);
  if (given['WEBHOOK_URL'] !== undefined && delivery !== 'polling')
    needs.push(['WEBHOOK_SECRET', 'WEBHOOK_URL']);
  return needs
    .filter(([name]) => given[name] === undefined)
    .map(([name, reason]) => `${name} is absent; with ${reason} it should hold ${EXPECTED[name]}.`);
}

function lineOn(name: Checked, given: Environment): string {
  const value = given[name] ?? '';
  const held = SECRETS.has(name) ? formOf(value) : JSON.stringify(withoutSecrets(value, given));
  return `${name} holds ${held}; it should hold ${EXPECTED[name]}.`;
}

/** What can be said of a secret without showing any of it. */
function formOf(value: string): string {
  const length = value.length === 1 ? '1 character' : `${value.length} characters`;
  return value.includes(':') ? `${length} with a colon` : `${length} without a colon`;
}

/** An address may carry the token or the secret in its path; it must not show in the error about the address. */
function withoutSecrets(value: string, given: Environment): string {
  const secrets = [...SECRETS].map((name) => given[name]).filter((secret) => secret !== undefined);
  const hidden = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), value);
  return withoutTokens(hidden).replace(/\/\/[^/@]*@/, '//…@');
}

/** `text` with whatever looks like a bot's token taken out: an error of the network may show the address it called. */
export function withoutTokens(text: string): string {
  return text.replaceAll(new RegExp(TOKEN, 'g'), '…');
}

/** The folders of a list such as `seeds:/srv/articles`, as `ARTICLES_DIR` and the command line give it. */
export function foldersIn(value: string): string[] {
  return value
    .split(':')
    .map((folder) => folder.trim())
    .filter((folder) => folder !== '');
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function isPlainUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && username + password === '' && !/[?#]/.test(value);
}

/** Telegram sends updates to https only; http is good enough where they don't leave the machine. */
function isSafe(value: string): boolean {
  if (!URL.canParse(value)) return true;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
