import { describe, expect, it } from 'vitest';
import { acronymsIn, withoutEnding } from '../../../src/text/acronyms/acronyms.ts';

function written(text: string): string[] {
  return acronymsIn(text).map(({ start, end }) => text.slice(start, end));
}

describe('acronymsIn', () => {
  it('finds words of several capitals, whether defined or not', () => {
    expect(written('The CSTO and the OSCE met; МВД и ҰҚК тоже.')).toEqual(['CSTO', 'OSCE', 'МВД', 'ҰҚК']);
  });

  it('finds those with joined letters, digits and small letters', () => {
    expect(written('R&D at UN-Women, the G20, 3GPP and LegCo in the U.S. today')).toEqual([
      'R&D',
      'UN-Women',
      'G20',
      '3GPP',
      'LegCo',
      'U.S.',
    ]);
  });

  it('takes a plural with its ending', () => {
    const text = 'NGOs and MP’s';
    expect(written(text)).toEqual(['NGOs', 'MP’s']);
    expect(acronymsIn(text).map((span) => withoutEnding(text, span))).toEqual([
      { start: 0, end: 3 },
      { start: 9, end: 11 },
    ]);
  });

  it('takes an acronym out of quotation marks and compounds', () => {
    expect(written("the 'NATO' and ‘CSTO-led’ and pro-EU forces, “OSCE”")).toEqual([
      'NATO',
      'CSTO',
      'EU',
      'OSCE',
    ]);
  });

  it('leaves ordinary names, numbers, Roman numbers, initials and compounds alone', () => {
    expect(
      written('Rau said in 2022 that World War II and J.K. Rowling … Nur-Sultan, Kassym-Jomart, McCarthy'),
    ).toEqual([]);
  });

  it('leaves a line in capitals alone, but for what stands in brackets', () => {
    expect(written('THE TROOPS LEAVE ALMATY (CSTO) TODAY')).toEqual(['CSTO']);
  });
});
