import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/articles/article.ts';
import type { Library } from '../../src/library.ts';
import { callOf } from '../../src/terminal/arguments.ts';
import type { Call } from '../../src/terminal/call.ts';
import { printProblems } from '../../src/terminal/check.ts';
import { runCommand } from '../../src/terminal/run.ts';
import { temporaryFolder } from '../articles/temporary.ts';
import { ARTICLE, ENTITY, ENTRY, EXCERPT, fakeLibrary, keptOutput, linesOf } from './fakes.ts';

type Command = Parameters<typeof runCommand>[0];

function isCommand(call: Call): call is Command {
  return !['talk', 'help', 'version', 'check'].includes(call.command);
}

async function run(args: readonly string[], parts: Partial<Library> = {}, lines: readonly string[] = []) {
  const call = callOf(args);
  if (!isCommand(call)) throw new Error(`${call.command} is not run by runCommand`);
  const library = fakeLibrary(parts);
  const output = keptOutput();
  const isDone = await runCommand(call, library, {
    output,
    lines: linesOf(...lines),
    today: '2024-05-06',
    preferred: 'en',
  });
  return { isDone, text: output.results.join(''), notes: output.notes, asked: library.asked };
}

const recordsIn = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('dateline ask', () => {
  it('gives the reply of the conversation', async () => {
    const { isDone, text, asked } = await run(['ask', 'When did it begin?']);
    expect(isDone).toBe(true);
    expect(text).toContain('│ Rau spoke.\n> The protests began on January 2.\n│ They ended.\n');
    expect(text).toContain('2 January 2022');
    expect(text).toContain('TASS');
    expect(asked).toMatchObject([{ question: 'When did it begin?', asked: '2024-05-06' }]);
  });

  it('gives a record', async () => {
    const { text, asked } = await run(['ask', 'When?', '--json', '--limit', '4', '--asked', '2022-01-10']);
    expect(recordsIn(text)).toMatchObject([{ question: 'When?', answered: true, confidence: 0.8765 }]);
    expect(asked).toEqual([{ question: 'When?', asked: '2022-01-10', limit: 4 }]);
  });

  it('shows as many excerpts as are wanted', async () => {
    const text = Array.from({ length: 9 }, (_, index) => `Fact ${index + 1}.`).join(' ');
    const article = { ...ARTICLE, text };
    const excerpts = Array.from({ length: 9 }, (_, index) => ({
      ...EXCERPT,
      ...quote(article, index * 8, index * 8 + 7),
      highlight: { start: 0, end: 7 },
      score: 1,
    }));
    const ask: Library['ask'] = async (question, { limit }) => ({
      question,
      language: 'en',
      kind: 'what',
      subject: undefined,
      answered: true,
      confidence: 1,
      window: null,
      excerpts: excerpts.slice(0, limit),
    });
    const shown = async (...options: string[]) =>
      (await run(['ask', 'What?', ...options], { ask })).text.match(/Fact \d/g)?.length;
    expect(await shown('--limit', '1')).toBe(1);
    expect(await shown('--limit', '7')).toBe(7);
    expect(await shown()).toBeLessThanOrEqual(3);
  });
});

describe('dateline ask --batch', () => {
  it('has not done what was asked when a line was no question', async () => {
    const lines = ['{"question": "One?"}', 'Two?'];
    const { isDone, text, notes } = await run(['ask', '--batch'], {}, lines);
    expect(isDone).toBe(false);
    expect(recordsIn(text)).toHaveLength(1);
    expect(notes[0]).toMatch(/^stdin:2: /);
    expect((await run(['ask', '--batch'], {}, lines.slice(0, 1))).isDone).toBe(true);
  });
});

describe('dateline timeline', () => {
  it('lists every event under its date, the day of the report and the source, and says what lay ahead', async () => {
    const entries = [
      { ...ENTRY, until: '2022-01-05' },
      { ...ENTRY, ...quote(ARTICLE, 0, 10), date: '2022-01-10', inferred: true },
      { ...ENTRY, ...quote(ARTICLE, 44, 55), date: '2022-01-12' },
    ];
    const { text, asked } = await run(['timeline', 'protests', '--from', '2022', '--limit', '3'], {
      timeline: async (query) => {
        expect(query).toEqual({ topic: 'protests', from: '2022-01-01', limit: 3 });
        return entries;
      },
    });
    expect(asked).toEqual([]);
    expect(text).toBe(
      [
        '2–5 January 2022 · reported 10 January 2022, TASS',
        '│ The protests began on January 2.',
        '',
        'Reported 10 January 2022, TASS',
        '│ Rau spoke.',
        '',
        'Expected: 12 January 2022 · reported 10 January 2022, TASS',
        '│ They ended.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [['timeline', 'Rau с 2 по 9 января'], { topic: 'Rau', from: '2022-01-02', to: '2022-01-09' }],
    [['timeline', 'January 2022', '--limit', '3'], { from: '2022-01-01', to: '2022-01-31', limit: 3 }],
    [['timeline', 'talks in January', '--to', '2022'], { topic: 'talks in January', to: '2022-12-31' }],
  ])('takes dates in %s for the range, unless options name one', async (args, expected) => {
    const asked: unknown[] = [];
    await run(args, {
      timeline: async (query) => {
        asked.push(query);
        return [ENTRY];
      },
    });
    expect(asked).toEqual([expected]);
  });

  it('gives records', async () => {
    const { text } = await run(['timeline', '--json']);
    expect(recordsIn(text)).toMatchObject([{ date: '2022-01-02', published: '2022-01-10' }]);
  });

  it('says where everyone can see it that there is nothing to tell, and has done what was asked', async () => {
    const { isDone, text, notes } = await run(['timeline', 'x', '--json'], { timeline: async () => [] });
    expect([isDone, text, notes]).toEqual([true, '', ['The articles tell of no such events.']]);
  });

  it('draws them into a file besides, with what they are narrowed to', async () => {
    const file = join(await temporaryFolder(), 'days.svg');
    const { isDone, text } = await run(['timeline', 'protests', '--from', '2022-01-01', '--svg', file]);
    expect(isDone).toBe(true);
    expect(text).toContain('The protests began on January 2.');
    const svg = await readFile(file, 'utf8');
    expect(svg).toContain('<title id="title">Timeline · “protests” · 1 January 2022 or later</title>');
    expect(svg).toContain('>The protests began on January 2.</text>');
  });

  it('says what to do about a file that cannot be written, before it prints anything', async () => {
    const folder = await temporaryFolder();
    const results: string[] = [];
    const drawnInto = (file: string) =>
      runCommand({ command: 'timeline', query: {}, json: false, svg: file }, fakeLibrary(), {
        output: { ...keptOutput(), write: async (text) => void results.push(text) },
        lines: linesOf(),
        today: '2024-05-06',
        preferred: 'en',
      });
    const missing = join(folder, 'none', 'x.svg');
    await expect(drawnInto(missing)).rejects.toThrow(
      `--svg: cannot write ${missing}; name a file in a folder that exists`,
    );
    await expect(drawnInto(folder)).rejects.toThrow(
      `--svg: cannot write ${folder}; that is a folder; name a file in it`,
    );
    expect(results).toEqual([]);
  });

  it('draws nothing of nothing', async () => {
    const file = join(await temporaryFolder(), 'days.svg');
    const { notes } = await run(['timeline', '--svg', file], { timeline: async () => [] });
    expect(notes).toEqual(['The articles tell of no such events.']);
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });
});

describe('dateline who', () => {
  it('lists everyone with the role said most', async () => {
    const entities = [ENTITY, { ...ENTITY, name: 'OSCE', roles: [] }, { ...ENTITY, name: 'CSTO' }];
    const { text } = await run(['who', '--limit', '2'], { who: async () => entities });
    expect(text).toBe('Zbignev Rau, Chairman of the OSCE\nOSCE\n');
  });

  it('gives records', async () => {
    expect(recordsIn((await run(['who', '--json'])).text)).toMatchObject([{ name: 'Zbignev Rau' }]);
    expect(recordsIn((await run(['who', 'Rau', '--json'])).text)).toMatchObject([{ name: 'Zbignev Rau' }]);
  });

  it('gives the card of one', async () => {
    const { text, isDone } = await run(['who', 'Rau']);
    expect(isDone).toBe(true);
    expect(text).toContain('Zbignev Rau');
    expect(text).toContain('│ Rau spoke.');
  });

  it('gives all whom a name may mean', async () => {
    const second = { ...ENTITY, name: 'Jan Rau' };
    const lookUp: Library['lookUp'] = async () => ({ found: 'several', candidates: [ENTITY, second] });
    const { text, isDone } = await run(['who', 'Rau', '--json'], { lookUp });
    expect(recordsIn(text).map(({ name }) => name)).toEqual(['Zbignev Rau', 'Jan Rau']);
    expect(isDone).toBe(true);
  });

  it('has not done what was asked when the articles name nobody so', async () => {
    const { isDone, text, notes } = await run(['who', 'Raw', '--json']);
    expect([isDone, text]).toEqual([false, '']);
    expect(notes).toEqual(['The articles name nobody called Raw. The nearest names: Zbignev Rau.']);
  });
});

describe('dateline annotate', () => {
  it('prints a line for each article', async () => {
    expect((await run(['annotate'])).text).toBe(
      'one 2022-01-10 en: January 2 = 2022-01-02, Rau (person), Spoke (place)\n',
    );
  });

  it('gives records, in which a name tells whom it means', async () => {
    expect(recordsIn((await run(['annotate', '--json'])).text)).toEqual([
      {
        id: 'one',
        date: '2022-01-10',
        language: 'en',
        dates: [{ start: 33, end: 42, text: 'January 2', type: 'DATE', value: '2022-01-02' }],
        names: [
          { start: 0, end: 3, text: 'Rau', kind: 'person', entity: 'Zbignev Rau' },
          { start: 4, end: 9, text: 'Spoke', kind: 'place', entity: 'Spoke' },
        ],
      },
    ]);
  });
});

describe('dateline check', () => {
  const problems = [{ file: 'a\u{1b}.json', line: 7, reason: 'no date' }];

  it('prints problems as compilers do', async () => {
    const output = keptOutput();
    expect(await printProblems({ articles: [ARTICLE], problems, warnings: [] }, false, output)).toBe(false);
    expect(output.results).toEqual(['a\u{fffd}.json:7: no date\n']);
    expect(output.notes).toEqual(['Articles read: 1. Problems: 1.']);
  });

  it('gives records', async () => {
    const output = keptOutput();
    await printProblems({ articles: [], problems, warnings: problems }, true, output);
    expect(output.results).toEqual([
      '{"file":"a\\u001b.json","line":7,"reason":"no date","severity":"error"}\n',
      '{"file":"a\\u001b.json","line":7,"reason":"no date","severity":"warning"}\n',
    ]);
    expect(output.notes).toEqual([]);
  });

  it('has done what was asked when there is none', async () => {
    const output = keptOutput();
    const checked = { articles: [ARTICLE], problems: [], warnings: [] };
    expect(await printProblems(checked, true, keptOutput())).toBe(true);
    expect(await printProblems({ ...checked, warnings: problems }, false, output)).toBe(true);
    expect(output.results).toEqual(['a\u{fffd}.json:7: warning: no date\n']);
    expect(output.notes).toEqual(['Articles read: 1. Problems: 0. Warnings: 1.']);
  });
});
