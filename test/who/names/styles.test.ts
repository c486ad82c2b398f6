import { describe, expect, it } from 'vitest';
import { genderAt, styleAt } from '../../../src/who/names/styles.ts';

const styleBefore = (name: string, text: string) => {
  const start = text.indexOf(name);
  return styleAt(text, { start, end: start + name.length });
};

describe('the style before a name', () => {
  it('is that of a sovereign or a peer', () => {
    expect(styleBefore('Hussein', 'when King Hussein spoke')).toEqual({ word: 'king', isSovereign: true });
    expect(styleBefore('Goldsmith', 'said Lord Goldsmith')).toEqual({ word: 'lord', isSovereign: false });
    expect(styleBefore('Абдалла', 'сказал король Абдалла')).toEqual({ word: 'король', isSovereign: true });
  });

  it('is no courtesy, office or word in small letters', () => {
    expect(styleBefore('Hill', 'said Mr Hill')).toBeUndefined();
    expect(styleBefore('Bush', 'President Bush spoke')).toBeUndefined();
    expect(styleBefore('Blanchard', 'the shrimp king Blanchard')).toBeUndefined();
  });

  it('stands right before the name', () => {
    expect(styleBefore('Hill', 'The King. Hill spoke')).toBeUndefined();
  });
});

describe('the gender of somebody named', () => {
  const genderOf = (name: string, text: string) => {
    const start = text.indexOf(name);
    return genderAt(text, { start, end: start + name.length });
  };

  it('is told by the title before the name, or else by the name', () => {
    expect(genderOf('Clinton', 'said Mrs Clinton')).toBe('woman');
    expect(genderOf('Bill Clinton', 'said Bill Clinton')).toBe('man');
    expect(genderOf('Иванова', 'сказала госпожа Иванова')).toBe('woman');
    expect(genderOf('Марией Ивановой', 'встреча с Марией Ивановой')).toBe('woman');
    expect(genderOf('Сара Пэйлин', 'Сара Пэйлин')).toBe('woman');
    expect(genderOf('Clinton', 'said Clinton')).toBeUndefined();
  });

  it('is not told by a name that is a woman’s or a case of a man’s, but by the case it stands in', () => {
    expect(genderOf('Александра Иванова', 'Александра Иванова')).toBeUndefined();
    expect(genderOf('Александра Иванова', 'слова Александра Иванова')).toBe('man');
    expect(genderOf('Александру Иванову', 'спросили про Александру Иванову')).toBe('woman');
  });
});
