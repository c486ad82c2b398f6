#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { Article } from './articles/article.ts';
import { type Collection, openCollection } from './articles/collection.ts';
import { createLibrary, type Library } from './library.ts';
import { type KeptReadings, openReadings } from './readings/kept-readings.ts';
import { readBackground } from './search/background.ts';
import { openMeanings } from './search/vectors/open-meanings.ts';
import type { SemanticIndex } from './search/vectors/semantic-index.ts';
import { type Settings, SettingsError, settingsFrom, withDotenv, withoutTokens } from './settings.ts';
import { callOf } from './terminal/arguments.ts';
import { type Call, CallError } from './terminal/call.ts';
import { printProblems, problemLine } from './terminal/check.ts';
import { helpText, isCommand } from './terminal/commands.ts';
import { createEncodingNotes } from './terminal/encoding-notes.ts';
import { linesFrom } from './terminal/lines.ts';
import { localeLanguage } from './terminal/locale.ts';
import { isBrokenPipe, outputTo, ReaderGone } from './terminal/output.ts';
import { runCommand } from './terminal/run.ts';
import { talk } from './terminal/talk.ts';
import type { Language } from './text/language.ts';

const DONE = 0;
const FAILED = 1;
const WRONG_CALL = 2;

/** Hosts kill what has not ended ten seconds after they asked it to; better to say that something was left undone. */
const PATIENCE_MS = 9_500;

/** Who started us may pass on a signal that reached us already: npm does so with Ctrl-C. It is no second wish. */
const ECHO_MS = 200;

/** Longer than this a reader doesn't wait for what only makes an answer better; a command has to start the encoder first. */
const PATIENCE_IN_TALK_MS = 250;
const PATIENCE_IN_COMMAND_MS = 3_000;

/** A batch is answered at its best when that takes a minute or so more; more passages than these take too long. */
const MOST_AWAITED = 1_500;

/** Reading thousands of articles leaves much behind: cleared away sooner, it takes a third less memory and no more time. */
setFlagsFromString('--heap-growing-percent=100');

const output = outputTo(process.stdout, process.stderr, process.env);
let showsStacks = false;

/** Does what the command line asks for, and answers with the exit status. */
async function run(args: readonly string[]): Promise<number> {
  const call = callOf(args);
  if (call.command === 'help') return print(helpText(call.about));
  if (call.command === 'version') return print(`${await version()}\n`);

  const environment = withDotenv(process.env, process.cwd());
  const settings = settingsFrom(environment, call.command === 'talk' ? call.delivery : undefined);
  showsStacks = settings.logLevel === 'debug' || settings.logLevel === 'trace';
  const folders = call.folders ?? settings.articleFolders;
  const collection = await openCollection(folders);
  if (call.command === 'check') {
    return statusOf(await printProblems(collection, call.json, output));
  }
  for (const problem of collection.problems) output.note(problemLine(problem));
  if (collection.articles.length === 0) {
    output.note(
      `dateline: no article could be read in ${folders.join(', ')}; see --articles and ARTICLES_DIR.`,
    );
    return FAILED;
  }
  const preferred = localeLanguage(environment);
  const readings = await openReadings(settings.cacheFolder, folders);
  const tellUnkept = createUnkeptNote(settings.cacheFolder);
  const meanings = meaningsFor(call, settings.cacheFolder, tellUnkept);
  const { read } = readings;
  const library = createLibrary(collection.articles, readBackground(), {
    read,
    ...(meanings && { meanings }),
  });
  const keep = keeperOf(readings, library, tellUnkept);
  if (call.command === 'talk') {
    // Not before there is someone to answer, and again for what has changed meanwhile.
    const keeping = setImmediate().then(keep);
    const status = await converseUntilStopped(library, collection, settings, preferred);
    await keeping;
    await keep();
    await meanings?.close();
    return status;
  }
  if (call.command === 'batch' && meanings && meanings.missing() <= MOST_AWAITED) await meanings.settled();
  const lines = linesFrom(process.stdin);
  const isDone = await runCommand(call, library, { output, lines, today: today(), preferred });
  await keep();
  await meanings?.close();
  return statusOf(isDone);
}

/** Passages compared by meaning, for what answers questions. */
function meaningsFor(
  { command }: Call,
  folder: string,
  onUnkept: (reason: string) => void,
): SemanticIndex | undefined {
  if (command !== 'talk' && command !== 'ask' && command !== 'batch') return undefined;
  const note = (line: string) => output.note(line);
  return openMeanings({
    folder,
    // A command that answers one question is gone before they are made.
    makesMissing: command !== 'ask',
    patienceMs: command === 'talk' ? PATIENCE_IN_TALK_MS : PATIENCE_IN_COMMAND_MS,
    onFailure: (reason) => note(`dateline: ${reason}.`),
    onUnkept,
    onProgress: createEncodingNotes(note, () => performance.now()),
  });
}

/** Keeps what was read of the library's articles for the next start. */
function keeperOf(
  readings: KeptReadings,
  library: Library,
  tellUnkept: (reason: string) => void,
): () => Promise<void> {
  return async () => {
    const reason = await readings.save(articlesOf(library));
    if (reason !== undefined) tellUnkept(reason);
  };
}

/** Tells, once, why nothing can be kept in `folder` for the next start. */
function createUnkeptNote(folder: string): (reason: string) => void {
  let isTold = false;
  return (reason) => {
    if (isTold) return;
    isTold = true;
    output.note(
      `dateline: ${folder} can't be written (${reason}), so that every start takes up all articles anew; see CACHE_DIR.`,
    );
  };
}

function* articlesOf(library: Library): Generator<Article> {
  for (const { article } of library.annotations()) yield article;
}

/** The bot or the conversation in the terminal, until it ends or a signal ends it; changed articles are taken up meanwhile. */
async function converseUntilStopped(
  library: Library,
  collection: Collection,
  settings: Settings,
  preferred: Language,
): Promise<number> {
  const signal = stopSignal();
  const watching = collection.watch(
    (change) => library.update(change),
    (problem) => output.note(problemLine(problem)),
  );
  try {
    if (settings.mode === 'terminal') await talkHere(library, preferred, signal);
    else await runBotHere(library, settings, signal);
  } finally {
    await watching.stop();
  }
  return DONE;
}

async function talkHere(library: Library, preferred: Language, signal: AbortSignal): Promise<void> {
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const typed = { prompt: '> ', output: process.stdout };
  const lines = linesFrom(process.stdin, { signal, ...(interactive && { typed }) });
  await talk(library, lines, { output, interactive, preferred, today });
}

/** Only a bot needs what is loaded here, and loading it takes longer than an answer. */
async function runBotHere(
  library: Library,
  settings: Exclude<Settings, { mode: 'terminal' }>,
  signal: AbortSignal,
): Promise<void> {
  const [{ pino, destination }, { runBot }] = await Promise.all([
    import('pino'),
    import('./telegram/bot.ts'),
  ]);
  // Standard output is for results; and what is logged last, before the end, must not be lost.
  const log = pino({ level: settings.logLevel }, destination({ dest: process.stderr.fd, sync: true }));
  await runBot({ library, settings, today, log }, signal);
}

/** Aborted by the first SIGTERM or SIGINT; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  let since = 0;
  const stop = (name: 'SIGTERM' | 'SIGINT') => {
    if (!stopping.signal.aborted) {
      since = performance.now();
      stopping.abort();
      setTimeout(giveUp, PATIENCE_MS).unref();
    } else if (performance.now() - since > ECHO_MS) {
      process.exit(128 + constants.signals[name]);
    }
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return stopping.signal;
}

function giveUp(): void {
  output.note('dateline: stopped without finishing what was in hand.');
  process.exit(FAILED);
}

/** The day it is here, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

async function version(): Promise<string> {
  const file = new URL('../package.json', import.meta.url);
  const { version }: { readonly version: string } = JSON.parse(await readFile(file, 'utf8'));
  return version;
}

async function print(text: string): Promise<number> {
  await output.write(text);
  return DONE;
}

const statusOf = (isDone: boolean) => (isDone ? DONE : FAILED);

/** Tells what went wrong, and answers with the exit status for it. */
function fail(error: unknown): number {
  if (error instanceof CallError) {
    const command = process.argv.slice(2).find(isCommand);
    const help = ['dateline', command, '--help'].filter((word) => word !== undefined).join(' ');
    output.note(`dateline: ${error.message} See ${help}.`);
    return WRONG_CALL;
  }
  if (error instanceof ReaderGone) return DONE;
  for (const line of linesOn(error)) output.note(`dateline: ${withoutTokens(line)}`);
  return FAILED;
}

function linesOn(error: unknown): readonly string[] {
  if (error instanceof SettingsError) return error.lines;
  if (!(error instanceof Error)) return [String(error)];
  return showsStacks ? (error.stack ?? error.message).split('\n') : [error.message.replaceAll(/\s+/g, ' ')];
}

process.stdout.on('error', (error) => process.exit(isBrokenPipe(error) ? DONE : fail(error)));
process.stderr.on('error', () => {});
process.on('uncaughtException', (error) => process.exit(fail(error)));
process.exitCode = await run(process.argv.slice(2)).catch(fail);
