import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acronymsReport } from '../../../bench/names/acronyms-report.ts';
import { temporaryFolder } from '../../articles/temporary.ts';

async function fileOf(content: unknown): Promise<string> {
  return join(await temporaryFolder({ 'train.json': JSON.stringify(content) }), 'train.json');
}

describe('acronymsReport', () => {
  const text = 'The World Health Organization (WHO) met the OAU.';
  const sentence = {
    ID: '1',
    text,
    acronyms: [
      [31, 34],
      [44, 47],
    ],
    'long-forms': [[4, 29]],
  };

  it('reads the sentences of the shared task, and looks in them for definitions and for acronyms without one', async () => {
    const { records, faults } = acronymsReport(await fileOf([sentence]), () => true);
    expect(records).toMatchObject([
      { measure: 'acronyms', texts: 1, macro: { precision: 1, recall: 1, f1: 1 } },
    ]);
    expect(faults()).toEqual([]);
  });

  it('tells what is missed', async () => {
    const file = await fileOf([
      {
        ...sentence,
        acronyms: [
          [31, 34],
          [36, 39],
          [44, 47],
        ],
      },
    ]);
    expect(acronymsReport(file, () => true).faults()).toEqual([`missed\tshort\t1\tmet\t${text}`]);
  });

  it('measures only what is asked for', async () => {
    const file = await fileOf([sentence, { ...sentence, ID: '2' }]);
    expect(acronymsReport(file, ({ id }) => id === '2').records).toMatchObject([{ texts: 1 }]);
  });

  it('names a file of another form', async () => {
    const file = await fileOf([{ ID: '1', text }]);
    expect(() => acronymsReport(file, () => true)).toThrow(`${file}: should be a list of sentences`);
  });
});
