import { describe, expect, it } from 'vitest';
import { aligned, inOneScript, lettersOf, longWords } from '../../../src/text/acronyms/alignment.ts';

function costOf(acronym: string, long: string): number | undefined {
  const { letters, words } = inOneScript(lettersOf(acronym), longWords(long, 0, long.length));
  return aligned(letters, words)?.cost;
}

describe('aligned', () => {
  it('costs nothing where every letter begins a word and only small words show none', () => {
    expect(costOf('OSCE', 'Organization for Security and Cooperation in Europe')).toBe(0);
    expect(costOf('ОДКБ', 'Организация Договора о коллективной безопасности')).toBe(0);
  });

  it('costs half a word for a letter inside one, and little for one that follows another', () => {
    expect(costOf('DNA', 'deoxyribonucleic acid')).toBe(0.5);
    expect(costOf('LegCo', 'Legislative Council')).toBeCloseTo(0.3);
  });

  it('costs one for a word without a letter', () => {
    expect(costOf('CDC', 'Centers for Disease Control and Prevention')).toBe(1);
  });

  it('reads numbers in words', () => {
    expect(costOf('G20', 'Group of Twenty')).toBe(0);
    expect(costOf('3GPP', '3rd Generation Partnership Project')).toBe(0);
  });

  it('compares by sound where the scripts differ', () => {
    expect(costOf('КНБ', 'Komitet Natsionalnoi Bezopasnosti')).toBe(0);
    expect(costOf('KNB', 'Комитет национальной безопасности')).toBe(0);
  });

  it('knows no way where a letter is missing or the first begins no word', () => {
    expect(costOf('ODKB', 'Collective Security Treaty Organization')).toBeUndefined();
    expect(costOf('ONU', 'United Nations')).toBeUndefined();
    expect(costOf('NU', 'the nations')).toBeUndefined();
  });
});
