import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/text/language.ts';
import { stemOf } from '../../src/text/stems.ts';

/** How many stems the forms of one word come to. */
function stemsAmong(forms: string, language: Language): number {
  return new Set(forms.split(' ').map((form) => stemOf(form, language))).size;
}

describe('stemOf', () => {
  it.each([
    ['en', 'protest protests protested protesting'],
    ['en', 'price prices priced'],
    ['en', 'begin begins began begun beginning'],
    ['en', 'rise rises rose risen rising'],
    ['en', 'country countries'],
    ['en', 'woman women'],
    ['ru', 'протест протесты протестов протестам протестами протестах'],
    ['ru', 'министр министра министру министром министры'],
    ['ru', 'новый новая новое новые нового'],
    ['kk', 'қала қаласы қаланы қалада қаласында қаласының қалалар'],
    ['kk', 'бала балалар балаларының баласының баласына'],
    ['kk', 'министр министрдің министрге министрлер министрлері'],
    ['kk', 'қақтығыс қақтығыстар қақтығысында'],
    ['kk', 'үкімет үкіметі үкіметтің үкіметінің үкіметке'],
    ['kk', 'украина украинада украинаның'],
    ['kk', 'қазақстан қазақстанда қазақстанның қазақстанға қазақстаннан қазақстандағы'],
    ['kk', 'тоқаев тоқаевтың тоқаевқа тоқаевты тоқаевтан'],
    ['kk', 'себеп себебі себептері'],
    ['kk', 'айту айтты айтқан айтып'],
    ['kk', 'сөйлесу сөйлесті сөйлескен'],
    ['kk', 'алматы алматыда алматының алматыдан алматыға'],
  ] as const)('leads the forms of a word of %s back to one stem: %s', (language, forms) => {
    expect(stemsAmong(forms, language)).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(stemsAmong('protest price minister organization president', 'en')).toBe(5);
    expect(stemsAmong('протест цена министр организация президент', 'ru')).toBe(5);
    expect(stemsAmong('наразылық баға министр ұйым президент', 'kk')).toBe(5);
  });

  it('goes by the script before the language', () => {
    expect(stemOf('protests', 'ru')).toBe(stemOf('protest', 'en'));
    expect(stemOf('протесты', 'en')).toBe(stemOf('протест', 'ru'));
  });

  it('leaves a Kazakh word of three letters as it is', () => {
    expect(stemOf('тас', 'kk')).toBe('тас');
    expect(stemOf('ата', 'kk')).toBe('ата');
  });

  it('leaves words of other scripts as they are', () => {
    for (const word of ['', '東京', 'يناير', '2022', '$']) expect(stemOf(word, 'en')).toBe(word);
  });

  it('gives the same for the same word, whatever was asked before', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeingstyёйжқдентысын') });
    fc.assert(
      fc.property(word, fc.constantFrom<Language>('en', 'ru', 'kk'), word, (one, language, other) => {
        const before = stemOf(one, language);
        stemOf(other, language);
        expect(stemOf(one, language)).toBe(before);
      }),
    );
  });

  it('bears any word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<Language>('en', 'ru', 'kk'),
        (word, language) => {
          expect(() => stemOf(word, language)).not.toThrow();
        },
      ),
    );
  });
});
