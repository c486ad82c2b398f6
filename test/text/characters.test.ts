import { describe, expect, it } from 'vitest';
import { kindAt } from '../../src/text/characters.ts';

const kindsOf = (text: string): string[] => Array.from(text, (_, index) => kindAt(text, index));

describe('kindAt', () => {
  it('knows the letters of the first alphabets, accents included', () => {
    expect(new Set(kindsOf('azAZéÿşΩяЯёқҺ'))).toEqual(new Set(['letter']));
  });

  it('knows blanks, and takes the end of the text for one', () => {
    expect(new Set(kindsOf(' \t\n\r\u00A0'))).toEqual(new Set(['blank']));
    expect(kindAt('a', 1)).toBe('blank');
  });

  it('knows marks that are no part of a word', () => {
    expect(new Set(kindsOf('.,;:!?-()[]"/&«»–—“”…'))).toEqual(new Set(['mark']));
  });

  it('leaves digits, money, apostrophes and what combines to a closer look', () => {
    expect(new Set(kindsOf("0²$€%'’ʼ\u00AD\u0301東한"))).toEqual(new Set(['other']));
    expect(kindAt('🙂', 0)).toBe('other');
  });

  it('agrees with Unicode on every unit it is sure of', () => {
    for (let code = 0; code < 0x10000; code += 1) {
      const unit = String.fromCharCode(code);
      switch (kindAt(unit, 0)) {
        case 'letter':
          expect(unit).toMatch(/^\p{L}$/u);
          break;
        case 'blank':
          expect(unit).toMatch(/^\s$/u);
          break;
        case 'mark':
          expect(unit).toMatch(/^[^\s\p{L}\p{M}\p{N}\p{Sc}]$/u);
          break;
        case 'other':
      }
    }
  });
});
