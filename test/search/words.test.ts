import { describe, expect, it } from 'vitest';
import { createWordTable } from '../../src/search/words.ts';
import { numberOfForm } from '../../src/text/forms.ts';

const formOf = (folded: string, stem = folded) => numberOfForm({ folded, stem });

describe('createWordTable', () => {
  it('gives the word of a form', () => {
    const word = createWordTable();
    expect(word(formOf('protests', 'protest'), false, 'en')).toEqual({
      folded: 'protests',
      stem: 'protest',
      inName: false,
      isStop: false,
      isNumber: false,
      isDefined: false,
    });
  });

  it('gives the same object for the same word, and another one in a name or another language', () => {
    const word = createWordTable();
    const rain = formOf('rain');
    const common = word(rain, false, 'en');
    const named = word(rain, true, 'en');
    expect(word(rain, false, 'en')).toBe(common);
    expect(word(rain, true, 'en')).toBe(named);
    expect(named).toEqual({ ...common, inName: true });
    expect(word(rain, false, 'ru')).not.toBe(common);
  });

  it('knows which words say nothing by themselves in their language', () => {
    const word = createWordTable();
    expect(word(formOf('the'), false, 'en').isStop).toBe(true);
    expect(word(formOf('the'), false, 'ru').isStop).toBe(false);
    expect(word(formOf('gas'), false, 'en').isStop).toBe(false);
  });

  it('takes for a number what has a digit', () => {
    const word = createWordTable();
    const isNumber = (folded: string) => word(formOf(folded), false, 'en').isNumber;
    expect(['2022', '1200', 'g7', '٣'].map(isNumber)).toEqual([true, true, true, true]);
    expect(['seven', 'gas', 'год'].map(isNumber)).toEqual([false, false, false]);
  });
});
