import { describe, expect, it } from 'vitest';
import { styleAt } from '../../../src/who/names/styles.ts';

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
