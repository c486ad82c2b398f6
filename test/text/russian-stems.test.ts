import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { russianStem } from '../../src/text/russian-stems.ts';

const stemsAmong = (forms: string): number => new Set(forms.split(' ').map(russianStem)).size;

describe('russianStem', () => {
  it.each([
    ['whose end looks like an ending', 'проблема проблемы проблем проблему проблемами'],
    ['whose end looks like that of a verb', 'казахстан казахстана казахстану казахстаном казахстане'],
    ['with a vowel that comes and goes', 'рынок рынка рынку рынком рынки рынков'],
    ['with a vowel that comes and goes before ц', 'отец отца отцу отцом отцы'],
    ['with a vowel that comes only in the genitive plural', 'покупка покупки покупок покупками'],
    ['that is a verb in its infinitive, past and present', 'вызывать вызывал вызывала вызывает вызывая'],
    ['that is a verb in -овать', 'требовать требовал требуя требуют'],
    ['that is an adjective with a short form', 'популярный популярная популярного популярен популярны'],
  ])('leads a word %s back to one stem', (_, forms) => {
    expect(stemsAmong(forms)).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(stemsAmong('проблема проба протест процент президент премьер правительство')).toBe(7);
  });

  it('changes no stem of a common word again', () => {
    for (const word of ['проблемами', 'казахстаном', 'требовать', 'правительство']) {
      expect(russianStem(russianStem(word)), word).toBe(russianStem(word));
    }
  });

  it('gives something for any word, never longer than it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'аеиоуйлмнткцвсьяю'), minLength: 1 }), (word) => {
        const stem = russianStem(word);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});
