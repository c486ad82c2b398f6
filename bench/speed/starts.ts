import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/articles/article.ts';

/** How one process of the program went that answered one question. */
export interface Start {
  /** Seconds from the start of the process to the first of its answer. */
  readonly answered: number;
  /** Seconds from the start of the process to its end. */
  readonly ended: number;
  /** The most memory it held (resident set), in megabytes. */
  readonly megabytes: number;
}

/** A first start, with nothing but the files, and a second one with what the first has kept. */
export interface Starts {
  readonly fromFiles: Start;
  readonly fromCache: Start;
  /** What the first start has kept, in megabytes. */
  readonly kept: number;
}

const PROGRAM = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const PEAK_MEMORY = new URL('peak-memory.mjs', import.meta.url).href;
const MEGABYTE = 1e6;
const KIBIBYTE = 1024;

/**
 * Starts the built program twice over the articles, each a `.json` file of its own in a temporary folder, and asks it
 * the question.
 * @throws Error when the program cannot be started or does not do what it should.
 */
export async function measureStarts(articles: readonly Article[], question: string): Promise<Starts> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const files = join(folder, 'articles');
    const cache = join(folder, 'cache');
    mkdirSync(files);
    mkdirSync(cache);
    articles.forEach((article, index) => {
      writeFileSync(join(files, `${index}.json`), JSON.stringify(article));
    });
    const fromFiles = await start(question, { folder, files, cache });
    const kept = sizeOf(cache);
    return { fromFiles, kept, fromCache: await start(question, { folder, files, cache }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Folders {
  /** Where the program runs, so that it finds no settings that are not its own. */
  readonly folder: string;
  readonly files: string;
  readonly cache: string;
}

async function start(question: string, { folder, files, cache }: Folders): Promise<Start> {
  const peaks = join(folder, 'peaks');
  const peaksFile = openSync(peaks, 'w');
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const child = spawn(
    execPath,
    ['--import', PEAK_MEMORY, PROGRAM, 'ask', question, '--json', '--articles', files],
    { cwd: folder, env: { ...env, CACHE_DIR: cache }, stdio: ['ignore', 'pipe', 'pipe', peaksFile] },
  );
  let answered: number | undefined;
  child.stdout?.on('data', () => {
    answered ??= seconds();
  });
  let told = '';
  child.stderr?.on('data', (chunk) => {
    told += chunk;
  });
  const [status] = await once(child, 'close');
  const ended = seconds();
  closeSync(peaksFile);
  if (status !== 0 || answered === undefined) throw new Error(`${PROGRAM} gave no answer: ${told.trim()}`);
  const megabytes =
    (Math.max(...readFileSync(peaks, 'utf8').trim().split('\n').map(Number)) * KIBIBYTE) / MEGABYTE;
  return { answered, ended, megabytes };
}

/** How much the files in a folder and the folders in it hold, in megabytes. */
function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return (
    files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / MEGABYTE
  );
}
