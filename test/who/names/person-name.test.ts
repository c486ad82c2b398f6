import { describe, expect, it } from 'vitest';
import { isSurnameOf, personName, sameFullName } from '../../../src/who/names/person-name.ts';

const same = (one: string, other: string) => sameFullName(personName(one), personName(other));

describe('two full names', () => {
  it.each([
    ['Kassym-Jomart Tokayev', 'Касым-Жомарт Токаев'],
    ['Tokayev Kassym-Jomart', 'Kassym-Jomart Tokayev'],
    ['J. F. Kennedy', 'John Fitzgerald Kennedy'],
    ['J.F. Kennedy', 'John Kennedy'],
    ['Bill Clinton', 'William Clinton'],
    ['Саша Петров', 'Александр Петров'],
    ['Иванов И. И.', 'Иван Иванович Иванов'],
    ['И.И. Иванов', 'Иван Иванов'],
    ['US President Barack Obama', 'Barack Obama'],
    ['Foreign Minister Mukhtar Tleuberdi', 'Mukhtar Tleuberdi'],
    ['Martin Luther King Jr.', 'Martin Luther King'],
    ['Antony Blinken', 'Anthony Blinken'],
  ])('%s and %s can be one person’s', (one, other) => {
    expect(same(one, other)).toBe(true);
    expect(same(other, one)).toBe(true);
  });

  it.each([
    ['George W. Bush', 'George H. Bush'],
    ['George Bush Jr', 'George Bush Sr.'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Bill Clinton', 'Bob Clinton'],
    ['Maria Rossi', 'Mario Rossi'],
    ['Дарига Назарбаева', 'Нурсултан Назарбаев'],
    ['Dean Smith', 'John Smith'],
  ])('%s and %s cannot', (one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });
});

describe('a name', () => {
  it('may be a surname of several words', () => {
    expect(personName('bin Laden').isSurname).toBe(true);
    expect(personName('von der Leyen').isSurname).toBe(true);
    expect(personName('Minister Tleuberdi').isSurname).toBe(true);
    expect(personName('Al Gore').isSurname).toBe(false);
    expect(isSurnameOf(personName('Zarqawi'), personName('Abu Musab al-Zarqawi'))).toBe(true);
    expect(isSurnameOf(personName('El-Baradei'), personName('Mohamed ElBaradei'))).toBe(true);
    expect(isSurnameOf(personName('Bright'), personName('Madeleine Albright'))).toBe(false);
    expect(isSurnameOf(personName('bin Laden'), personName('Osama bin Laden'))).toBe(true);
    expect(isSurnameOf(personName('Bush Sr'), personName('George W Bush'))).toBe(false);
  });

  it('keeps a title that belongs to it', () => {
    expect(personName('King Abdullah').words).toHaveLength(2);
    expect(personName('Dean Smith').words).toHaveLength(2);
    expect(personName('Professor Chomsky').words).toHaveLength(1);
  });
});
