import { describe, expect, it } from 'vitest';
import { genderOf } from '../../src/text/genders.ts';

describe('genderOf', () => {
  it('is told by a first name', () => {
    expect(genderOf('Anthony Blinken')).toBe('man');
    expect(genderOf('Angela Merkel')).toBe('woman');
    expect(genderOf('Дарига Назарбаева')).toBe('woman');
    expect(genderOf('Ботагоз Исенова')).toBe('woman');
    expect(genderOf('Мухтар Тлеуберди')).toBe('man');
  });

  it('is told by the title before a name', () => {
    expect(genderOf('Rau', 'the words of Mr. ')).toBe('man');
    expect(genderOf('Clinton', 'Mrs ')).toBe('woman');
  });

  it('is told by the ending of a Russian surname or a patronymic', () => {
    expect(genderOf('Назарбаев')).toBe('man');
    expect(genderOf('Захарова Вячеславовна')).toBe('woman');
  });

  it('is not told by what a man in the genitive and a woman have alike', () => {
    expect(genderOf('Назарбаева')).toBeUndefined();
  });

  it('is not told by a surname alone or a first name of both', () => {
    expect(genderOf('Rice')).toBeUndefined();
    expect(genderOf('Kim Clijsters')).toBeUndefined();
    expect(genderOf('Xyzzy Rau')).toBeUndefined();
  });
});
