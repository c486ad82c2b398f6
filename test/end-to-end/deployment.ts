import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Message } from 'grammy/types';
import { test as base, expect } from 'vitest';
import { freePort } from '../free-port.ts';
import { type Room, StandIn, type StandInOptions, TOKEN } from '../telegram/stand-in/stand-in.ts';
import { type Exit, Program } from './program.ts';

/** How long a condition may take on a slow machine with other work to do, in milliseconds. */
export const PATIENCE = 60_000;
/** How long a test may take in which several such conditions follow each other. */
export const TEST_TIME = 4 * PATIENCE;

export const SECRET = 'a-secret_of-the-tests';

/** The sentence that answers `QUESTION`. */
export const SENTENCE =
  'The bridge over the Ural River in Atyrau was closed on 2 May after ice damaged two of its pillars.';
/** What readers ask; its words about lanterns are in no article, so that they can only come from a reader. */
export const QUESTION = 'When was the bridge in Atyrau closed, by lantern light?';

const ARTICLE = `date 2023-05-04
${SENTENCE}
Mayor Aidar Suleimenov said on 3 May that repairs would take until the end of June. Buses cross the river at Balykshi meanwhile.
`;

/** A Bot API, a folder with one article, and whatever programs were started between them. */
export class Deployment {
  readonly standIn: StandIn;
  readonly folder: string;
  readonly #programs: Program[] = [];

  private constructor(standIn: StandIn, folder: string) {
    this.standIn = standIn;
    this.folder = folder;
  }

  static async begin(options: StandInOptions = {}): Promise<Deployment> {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
    await mkdir(join(folder, 'articles'));
    await writeFile(join(folder, 'articles', 'bridge.txt'), ARTICLE);
    const standIn = new StandIn(options);
    await standIn.open();
    return new Deployment(standIn, folder);
  }

  /** Starts a bot that polls. `settings` come before those it has anyway. */
  polling(settings: Readonly<Record<string, string>> = {}): Program {
    const program = new Program(this.folder, {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: this.standIn.root,
      ARTICLES_DIR: 'articles',
      CACHE_DIR: 'cache',
      PORT: '0',
      ...settings,
    });
    this.#programs.push(program);
    return program;
  }

  /** Starts a bot with a webhook, and answers where it serves. */
  async webhook(settings: Readonly<Record<string, string>> = {}): Promise<{ program: Program; url: string }> {
    const port = String(await freePort());
    const url = `http://127.0.0.1:${port}`;
    const program = this.polling({
      PORT: port,
      WEBHOOK_URL: `${url}/updates`,
      WEBHOOK_SECRET: SECRET,
      ...settings,
    });
    return { program, url };
  }

  /** Waits until something holds, or says what the programs wrote meanwhile. */
  async until(condition: () => boolean, what: string): Promise<void> {
    try {
      await this.standIn.until(condition, what, PATIENCE);
    } catch (error) {
      throw new Error(`${error}\n${this.#programs.map(({ stderr }) => stderr).join('\n')}`);
    }
  }

  /** Waits until a program ends by itself. */
  async exit(program: Program): Promise<Exit> {
    await this.until(() => !program.isRunning, 'the end of the program');
    return program.exited;
  }

  /** Waits for as many messages of the bot's in a chat. */
  async answers(room: Room, count = 1): Promise<readonly Message[]> {
    await this.until(() => this.standIn.sent(room).length >= count, `${count} answers`);
    return this.standIn.sent(room);
  }

  /** What no run may do: call wrongly, give the token away, or write down what readers wrote. */
  expectDiscretion(): void {
    expect(this.standIn.refusals).toEqual([]);
    for (const { stdout, stderr } of this.#programs) {
      expect(stdout + stderr).not.toContain(TOKEN);
      expect(stdout + stderr).not.toContain(TOKEN.split(':')[1]);
      expect(stdout + stderr).not.toContain(SECRET);
      expect(stdout + stderr).not.toMatch(/lantern|reader_|Anna/i);
    }
  }

  /** Ends everything and leaves nothing behind. */
  async end(): Promise<void> {
    await Promise.all(this.#programs.map((program) => program.end()));
    await this.standIn.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/**
 * A test with `begin`, which sets up a deployment that ends with the test. Tests that wait most of the time can so run at
 * the same time, each with programs and a Bot API of its own.
 */
export const test = base.extend<{ begin: typeof Deployment.begin }>({
  begin: async ({ onTestFinished }, use) => {
    await use(async (options) => {
      const deployment = await Deployment.begin(options);
      onTestFinished(() => deployment.end());
      return deployment;
    });
  },
});

/** The ids of the messages that the bot's messages in a chat reply to, in order. */
export function answered(deployment: Deployment, room: Room): readonly (number | undefined)[] {
  return deployment.standIn.sent(room).map(({ reply_to_message }) => reply_to_message?.message_id);
}
