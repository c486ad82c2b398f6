import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acronymsReport, formFiguresOf } from '../../../bench/names/acronyms.ts';
import { temporaryFolder } from '../../articles/temporary.ts';

async function fileOf(content: unknown): Promise<string> {
  return join(await temporaryFolder({ 'train.json': JSON.stringify(content) }), 'train.json');
}

const span = (start: number, end: number) => ({ start, end });

describe('formFiguresOf', () => {
  it('takes the mean of both sorts, and the F1 of the means', () => {
    // Acronyms: 1 of 1 found right, of 2 marked. Long forms: 1 of 2 found right, of 1 marked.
    const { short, long, macro } = formFiguresOf([
      {
        expected: { short: [span(10, 13), span(20, 22)], long: [span(0, 8)] },
        found: { short: [span(10, 13)], long: [span(0, 8)] },
      },
      { expected: { short: [], long: [] }, found: { short: [], long: [span(0, 8)] } },
    ]);
    expect(short).toEqual({ precision: 1, recall: 1 / 2, f1: 2 / 3 });
    expect(long).toEqual({ precision: 1 / 2, recall: 1, f1: 2 / 3 });
    // Not the mean of the two F1, which would be 2/3.
    expect(macro).toEqual({ precision: 3 / 4, recall: 3 / 4, f1: 3 / 4 });
  });

  it('takes nothing found for nothing wrong', () => {
    const none = { short: [], long: [] };
    const { macro } = formFiguresOf([{ expected: { short: [span(0, 2)], long: [span(4, 9)] }, found: none }]);
    expect(macro).toEqual({ precision: 1, recall: 0, f1: 0 });
  });

  it('counts a form once that is found twice', () => {
    const twice = { short: [span(0, 2), span(0, 2)], long: [] };
    expect(formFiguresOf([{ expected: twice, found: twice }]).short).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });
});

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
