import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How a process ended: with a status, or by a signal. */
export type Exit = number | NodeJS.Signals;

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** Written by every build that had something to do; a build leaves the outputs alone whose source is unchanged. */
const BUILD = fileURLToPath(new URL('../../dist/.tsbuildinfo', import.meta.url));
const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

/** The program itself in a process of its own, as `npm start` runs it once it is built. */
export class Program {
  #stdout = '';
  #stderr = '';
  readonly #child: ChildProcess;
  /** Resolves when the process is gone and has said all it had to say. */
  readonly exited: Promise<Exit>;

  /** Starts it in the working directory `folder`, with nothing in its environment but `settings`. */
  constructor(folder: string, settings: Readonly<Record<string, string>>) {
    checkBuild();
    const env = { PATH: process.env['PATH'], TZ: 'UTC', ...settings };
    const child = spawn(process.execPath, [MAIN], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text;
    });
    this.#child = child;
    this.exited = once(child, 'close').then(([status, signal]) => signal ?? status);
  }

  get stdout(): string {
    return this.#stdout;
  }

  get stderr(): string {
    return this.#stderr;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Asks it to stop; answers how it ended and after how many milliseconds. */
  async stop(name: NodeJS.Signals = 'SIGTERM'): Promise<{ exit: Exit; took: number }> {
    const begin = performance.now();
    this.signal(name);
    const exit = await this.exited;
    return { exit, took: performance.now() - begin };
  }

  /** Leaves no process behind, whatever a test came to. */
  async end(): Promise<void> {
    if (this.isRunning) this.signal('SIGKILL');
    await this.exited;
  }
}

/** @throws Error when what would run is not what `src` says now */
function checkBuild(): void {
  const built = existsSync(BUILD) ? statSync(BUILD).mtimeMs : 0;
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
  const changed = files.find((file) => statSync(join(SOURCE, file)).mtimeMs > built);
  if (changed !== undefined)
    throw new Error(`build first (npm run build): dist is older than src/${changed}`);
}
