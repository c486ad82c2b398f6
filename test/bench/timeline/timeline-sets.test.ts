import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { asPrinted, readTimelineSet } from '../../../bench/timeline/timeline-sets.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(articles: string, timelines: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'timeline-set-'));
  folders.push(folder);
  writeFileSync(join(folder, 'articles.jsonl'), articles);
  writeFileSync(join(folder, 'timelines.jsonl'), timelines);
  return folder;
}

const ARTICLE = '{"id": "1", "time": "2022-01-05", "text": "Shops closed . \\n"}\n';

describe('readTimelineSet', () => {
  it('reads articles, and what each timeline tells of a day in several places', () => {
    const folder = folderOf(
      ARTICLE,
      '[["2022-01-05", ["One."]], ["2022-01-02", ["Two."]], ["2022-01-05", ["Three.", "Four."]]]\n[["2022-01-06", ["Five."]]]\n',
    );
    expect(readTimelineSet(folder)).toEqual({
      name: basename(folder),
      articles: [{ id: '1', date: '2022-01-05', text: 'Shops closed.\n' }],
      references: [
        new Map([
          ['2022-01-05', ['One.', 'Three.', 'Four.']],
          ['2022-01-02', ['Two.']],
        ]),
        new Map([['2022-01-06', ['Five.']]]),
      ],
    });
  });

  it('names the line that is no timeline, and a file without anything', () => {
    expect(() => readTimelineSet(folderOf(ARTICLE, '[]\n[["5 January", []]]\n'))).toThrow(
      /timelines\.jsonl:2: .*should be a day written YYYY-MM-DD/,
    );
    expect(() => readTimelineSet(folderOf('', '[]'))).toThrow(/articles\.jsonl: holds no article/);
    expect(() => readTimelineSet(folderOf(ARTICLE, ''))).toThrow(/timelines\.jsonl: holds no timeline/);
  });
});

describe('asPrinted', () => {
  it.each([
    ["`` We do n't know , '' he said .", "“We don't know,” he said."],
    ["BP 's shares fell by 5 % to $ 10 -LRB- # 6 -RRB- .", "BP's shares fell by 5% to $10 (#6)."],
    ['24\\/7', '24/7'],
    ['It came at : 5 .5 and 3', 'It came at: 5 .5 and 3'],
  ])('%s', (tokens, printed) => {
    expect(asPrinted(tokens)).toBe(printed);
  });
});
