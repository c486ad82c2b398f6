import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const DOCUMENT =
  '<TimeML><TIMEX3 type="DATE" value="2022-01-10" functionInDocument="CREATION_TIME">10 January 2022</TIMEX3>' +
  '<TEXT>They met <TIMEX3 type="DATE" value="2022-01-09">yesterday</TIMEX3>.</TEXT></TimeML>';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** What the script prints when it is called so in `folder`, and its status. */
async function called(...args: readonly string[]) {
  vi.resetModules();
  vi.stubEnv('INIT_CWD', folder);
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'evaluate-dates.ts', ...args]);
  const out = vi.spyOn(console, 'log').mockImplementation(() => {});
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  await import('../../../bench/dates/evaluate-dates.ts');
  return { status: process.exitCode, out: out.mock.calls.flat(), told: told.mock.calls.flat().join('\n') };
}

describe('the evaluation of dates', () => {
  it('refuses a part that there is not, and tells which there are', async () => {
    const { status, told, out } = await called('.', '--part', 'half');
    expect({ status, out }).toEqual({ status: 2, out: [] });
    expect(told).toMatch(/^--part is "half"; it should be develop or aside\n\nnpm run eval:dates /);
  });

  it('refuses a part of a file of phrases', async () => {
    const { status, told } = await called('DateTimeModel.json', '--part', 'aside');
    expect(status).toBe(2);
    expect(told).toContain(`--part goes only with folders; ${join(folder, 'DateTimeModel.json')} is a file`);
  });

  it('refuses a call that names nothing', async () => {
    expect(await called()).toMatchObject({ status: 2, out: [] });
  });

  it('names the folder that cannot be read', async () => {
    const { status, told, out } = await called('missing');
    expect({ status, out }).toEqual({ status: 1, out: [] });
    expect(told).toContain(join(folder, 'missing'));
  });

  it('names the folder that holds no documents', async () => {
    expect(await called('.')).toEqual({ status: 1, out: [], told: `${folder}: holds no .tml file` });
  });

  it('names the document that cannot be read', async () => {
    writeFileSync(join(folder, 'a.tml'), '<TimeML><TEXT>They met.</TEXT></TimeML>');
    const { status, told } = await called('.');
    expect({ status, told }).toEqual({
      status: 1,
      told: `${join(folder, 'a.tml')}: has no day of creation`,
    });
  });

  it('prints figures of a folder that can', async () => {
    writeFileSync(join(folder, 'a.tml'), DOCUMENT);
    const { status, out } = await called('.', '--json');
    expect(status).toBeUndefined();
    expect(JSON.parse(String(out[0]))).toMatchObject({ texts: 1, expected: 1, found: 1, value: { f1: 1 } });
  });
});
