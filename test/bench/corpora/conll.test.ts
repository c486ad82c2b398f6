import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConll } from '../../../bench/corpora/conll.ts';
import { temporaryFolder } from '../../articles/temporary.ts';

async function fileOf(text: string): Promise<string> {
  return join(await temporaryFolder({ 'val.conllu': text }), 'val.conllu');
}

describe('readConll', () => {
  it('makes an article of the sentences of a document, one a line, and leaves out other kinds of names', async () => {
    const file = await fileOf(
      '0\tRome\tB-LOC\n\n0\t-DOCSTART-\tO\n\n0\tGerman\tB-MISC\n1\tAnna\tB-PER\n2\tBos\tI-PER\n3\t.\tO\n\n0\tShe\tO\n1\tleft\tO\n2\tUN\tB-ORG\n',
    );
    const { name, unit, texts } = readConll(file);
    expect(name).toBe(join(basename(dirname(file)), 'val'));
    expect(unit).toBe('document');
    expect(texts.map(({ id, text, names }) => ({ id, text, names }))).toEqual([
      { id: '1', text: 'Rome\n', names: [{ kind: 'place', first: 0, last: 0 }] },
      {
        id: '2',
        text: 'German Anna Bos.\nShe left UN\n',
        names: [
          { kind: 'person', first: 1, last: 2 },
          { kind: 'organisation', first: 6, last: 6 },
        ],
      },
    ]);
    const { text, tokens } = texts[1] ?? { text: '', tokens: [] };
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['German', 'Anna', 'Bos', '.', 'She', 'left', 'UN'],
    ]);
  });

  it('makes an article of each sentence where nothing tells documents apart', async () => {
    const { unit, texts } = readConll(await fileOf('Rome B-LOC\nfell O\n\nAnna B-PER\nleft O\n'));
    expect(unit).toBe('sentence');
    expect(texts.map(({ text }) => text)).toEqual(['Rome fell\n', 'Anna left\n']);
  });

  it('takes the only document of a file for one article', async () => {
    const { unit, texts } = readConll(
      await fileOf('-DOCSTART- O\n\nRome B-LOC\nfell O\n\nAnna B-PER\nleft O\n'),
    );
    expect(unit).toBe('document');
    expect(texts.map(({ text }) => text)).toEqual(['Rome fell\nAnna left\n']);
  });

  it('parts names that follow one another in IOB2, and takes a name of IOB without a beginning', async () => {
    const { texts } = readConll(
      await fileOf('Rome B-LOC\nParis B-LOC\nand O\nAnna I-PER\nBos I-PER\nUN I-ORG\n'),
    );
    expect(texts[0]?.names).toEqual([
      { kind: 'place', first: 0, last: 0 },
      { kind: 'place', first: 1, last: 1 },
      { kind: 'person', first: 3, last: 4 },
      { kind: 'organisation', first: 5, last: 5 },
    ]);
  });

  it('parts names of one kind between which another one ends', async () => {
    const { texts } = readConll(await fileOf('Anna B-PER\nUN B-MISC\nBos I-PER\n'));
    expect(texts[0]?.names).toEqual([
      { kind: 'person', first: 0, last: 0 },
      { kind: 'person', first: 2, last: 2 },
    ]);
  });

  it('names the line without a tag, and a file without a sentence', async () => {
    const file = await fileOf('Rome\tB-LOC\nfell\n');
    expect(() => readConll(file)).toThrow(`${file}:2: should end in a tag, such as B-PER`);
    const empty = await fileOf('\n\n');
    expect(() => readConll(empty)).toThrow(/holds no sentence/);
  });
});
