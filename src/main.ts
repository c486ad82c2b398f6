#!/usr/bin/env node
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { type Collection, openCollection } from './articles/collection.ts';
import { createLibrary, type Library } from './library.ts';
import { openReadings } from './readings/kept-readings.ts';
import { readBackground } from './search/background.ts';
import { type Settings, settingsFrom, withDotenv } from './settings.ts';
import { callOf } from './terminal/arguments.ts';
import type { CheckCall } from './terminal/call.ts';
import { printProblems, problemLine } from './terminal/check.ts';
import { helpText } from './terminal/commands.ts';
import { DONE, FAILED, statusAfter, statusOf } from './terminal/exit-status.ts';
import { linesFrom } from './terminal/lines.ts';
import { localDay } from './terminal/local-day.ts';
import { localeLanguage } from './terminal/locale.ts';
import { awaitMeanings, meaningsFor } from './terminal/meanings.ts';
import { isBrokenPipe, outputTo } from './terminal/output.ts';
import { runCommand } from './terminal/run.ts';
import { stopSignal } from './terminal/stop-signal.ts';
import { talk } from './terminal/talk.ts';
import { createUnkeptNote } from './terminal/unkept-note.ts';
import { version } from './terminal/version.ts';
import type { Language } from './text/language.ts';
import { readNameKnowledge } from './text/names/knowledge.ts';

/** Reading thousands of articles leaves much behind: cleared away sooner, it takes a third less memory and no more time. */
setFlagsFromString('--heap-growing-percent=100');

const args = process.argv.slice(2);
const output = outputTo(process.stdout, process.stderr, process.env);
const note = (line: string) => output.note(line);
const today = () => localDay(new Date());
let showsStacks = false;

/** Does what the command line asks for, and answers with the exit status. */
async function run(): Promise<number> {
  const call = callOf(args);
  if (call.command === 'help') return print(helpText(call.about));
  if (call.command === 'version') return print(`${await version()}\n`);

  const environment = withDotenv(process.env, process.cwd());
  const settings = settingsFrom(environment, call.command === 'talk' ? call.delivery : undefined);
  showsStacks = settings.logLevel === 'debug' || settings.logLevel === 'trace';
  const folders = call.folders ?? settings.articleFolders;
  const collection = await openCollection(folders);
  if (call.command === 'check') {
    return statusOf(await check(collection, call, { cacheFolder: settings.cacheFolder, folders }));
  }
  for (const problem of collection.problems) note(problemLine(problem));
  if (collection.articles.length === 0) {
    note(`dateline: no article could be read in ${folders.join(', ')}; see --articles and ARTICLES_DIR.`);
    return FAILED;
  }
  const preferred = localeLanguage(environment);
  const { cacheFolder: folder } = settings;
  const onUnkept = createUnkeptNote(folder, note);
  const { read, save } = await openReadings(folder, folders, readNameKnowledge());
  const meanings = meaningsFor(call.command, { folder, note, onUnkept, now: () => performance.now() });
  const library = createLibrary(collection.articles, readBackground(), {
    read,
    corrections: collection.corrections,
    ...(meanings && { meanings }),
  });
  const keep = async () => {
    const reason = await save(Array.from(library.annotations(), ({ article }) => article));
    if (reason !== undefined) onUnkept(reason);
  };
  // Not before there is someone to answer, and again for what has changed meanwhile.
  const keeping = call.command === 'talk' ? setImmediate().then(keep) : undefined;
  if (meanings) await awaitMeanings(call.command, meanings);
  const status =
    call.command === 'talk'
      ? await converseUntilStopped(library, collection, settings, preferred)
      : statusOf(
          await runCommand(call, library, {
            output,
            lines: linesFrom(process.stdin),
            today: today(),
            preferred,
          }),
        );
  await keeping;
  await keep();
  await meanings?.close();
  return status;
}

/** Prints every problem. Only where an operator corrects names must the articles be read, to know which they have. */
async function check(
  { articles, problems, corrections }: Collection,
  { json }: CheckCall,
  { cacheFolder, folders }: { readonly cacheFolder: string; readonly folders: readonly string[] },
): Promise<boolean> {
  if (corrections.length === 0) return printProblems({ articles, problems, warnings: [] }, json, output);
  const { read } = await openReadings(cacheFolder, folders, readNameKnowledge());
  const library = createLibrary(articles, readBackground(), { read, corrections });
  const warnings = await library.unheardNames();
  return printProblems({ articles, problems, warnings }, json, output);
}

/** The bot or the conversation in the terminal, until it ends or a signal ends it; changed articles are taken up meanwhile. */
async function converseUntilStopped(
  library: Library,
  collection: Collection,
  settings: Settings,
  preferred: Language,
): Promise<number> {
  const signal = stopSignal(() => {
    note('dateline: stopped without finishing what was in hand.');
    return FAILED;
  });
  const watching = collection.watch(
    (change) => library.update(change),
    (problem) => note(problemLine(problem)),
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

async function print(text: string): Promise<number> {
  await output.write(text);
  return DONE;
}

const fail = (error: unknown) => statusAfter(error, { args, showsStacks, note });

process.stdout.on('error', (error) => process.exit(isBrokenPipe(error) ? DONE : fail(error)));
process.stderr.on('error', () => {});
process.on('uncaughtException', (error) => process.exit(fail(error)));
process.exitCode = await run().catch(fail);
