import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionsIn } from '../../src/text/definitions.ts';

function written(text: string): string[] {
  return definitionsIn(text).map(
    ({ short, long }) => `${text.slice(short.start, short.end)} = ${text.slice(long.start, long.end)}`,
  );
}

describe('definitionsIn', () => {
  it('finds an acronym in parentheses behind its long form', () => {
    expect(
      written('the mission of the Collective Security Treaty Organization (CSTO) in the republic'),
    ).toEqual(['CSTO = Collective Security Treaty Organization']);
  });

  it('passes over small words in the long form', () => {
    expect(written('Chairman of the Organization for Security and Cooperation in Europe (OSCE)')).toEqual([
      'OSCE = Organization for Security and Cooperation in Europe',
    ]);
  });

  it('finds a long form in parentheses behind its acronym', () => {
    expect(written('The OSCE (Organization for Security and Cooperation in Europe) met.')).toEqual([
      'OSCE = Organization for Security and Cooperation in Europe',
    ]);
  });

  it('reads Cyrillic', () => {
    expect(written('силы Организации Договора о коллективной безопасности (ОДКБ) и МИД')).toEqual([
      'ОДКБ = Организации Договора о коллективной безопасности',
    ]);
  });

  it('matches letters inside words as Schwartz and Hearst do', () => {
    expect(written('the Centers for Disease Control and Prevention (CDC)')).toEqual([
      'CDC = Centers for Disease Control and Prevention',
    ]);
    expect(written('the International Criminal Police Organization (Interpol)')).toEqual([]);
    expect(written('deoxyribonucleic acid (DNA) was found')).toEqual(['DNA = deoxyribonucleic acid']);
  });

  it('does not take the sentence before for a part of the long form', () => {
    expect(written('Talks failed. World Health Organization (WHO) staff left.')).toEqual([
      'WHO = World Health Organization',
    ]);
  });

  it('leaves alone what is no acronym', () => {
    expect(written('the protests (which began on 2 January) and gas (LPG)')).toEqual([]);
    expect(written('He (Rau) came. The government [Казахстана] respects it (10 January).')).toEqual([]);
  });

  it('gives spans within any text, the acronym never inside the long form', () => {
    const piece = fc.constantFrom(
      'World',
      'Health',
      'of',
      'the',
      '(WHO)',
      '(',
      ')',
      'WH',
      '(World Health)',
      '. ',
      '\n',
      'о',
      'ВОЗ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { short, long } of definitionsIn(text)) {
          expect(long.end <= short.start || short.end <= long.start).toBe(true);
          expect(Math.max(short.end, long.end)).toBeLessThanOrEqual(text.length);
          expect(Math.min(short.start, long.start)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
