import { describe, expect, it } from 'vitest';
import { readRoles } from './read-roles.ts';

const ASAN = 'Асан Бекұлы';
const read = (text: string, given: Parameters<typeof readRoles>[2] = {}, name = ASAN) =>
  readRoles(text, name, { language: 'kk', ...given });

describe('a Kazakh title before the name', () => {
  it.each([
    ['Мемлекет басшысы Асан Бекұлы келді.', 'Мемлекет басшысы'],
    ['Кеше Денсаулық сақтау министрі Асан Бекұлы келді.', 'Денсаулық сақтау министрі'],
    ['Жазушылар одағының төрағасы Асан Бекұлы хабарлады.', 'Жазушылар одағының төрағасы'],
    ['Орталық сайлау комиссиясының төрағасы Асан Бекұлы келді.', 'Орталық сайлау комиссиясының төрағасы'],
    ['Облыс әкімінің орынбасары Асан Бекұлы келді.', 'Облыс әкімінің орынбасары'],
    ['Бұрынғы әкім Асан Бекұлы келді.', 'Бұрынғы әкім'],
    ['Депутат Асан Бекұлы сұрақ қойды.', 'Депутат'],
  ])('is shown with what it is of: %s', (text, role) => {
    expect(read(text)).toEqual([role]);
  });

  it('takes names of bodies and places along, with their quotation marks', () => {
    expect(read('«Үміт» партиясының төрағасы Асан Бекұлы келді.', { organisations: ['Үміт'] })).toEqual([
      '«Үміт» партиясының төрағасы',
    ]);
    expect(read('Алматы қаласының әкімі Асан Бекұлы келді.', { places: ['Алматы'] })).toEqual([
      'Алматы қаласының әкімі',
    ]);
  });

  it('ends where another case or another person begins', () => {
    expect(read('Кездесуге премьер-министр Асан Бекұлы қатысты.')).toEqual(['премьер-министр']);
    expect(
      read('Серік Омаров министр Асан Бекұлын көрді.', { others: ['Серік Омаров'] }, 'Асан Бекұлын'),
    ).toEqual(['министр']);
  });

  it('loses the ending of what has an owner where none is named', () => {
    expect(read('Төрағасы Асан Бекұлы келді.')).toEqual(['Төраға']);
  });

  it('is none where a sign parts it from the name', () => {
    expect(read('Келген министр. Асан Бекұлы айтты.')).toEqual([]);
  });
});

describe('a Kazakh role behind the name', () => {
  it('stands between signs', () => {
    expect(read('Асан Бекұлы, облыс әкімі, келді.')).toEqual(['облыс әкімі']);
    expect(read('Асан Бекұлы, әрине, келді.')).toEqual([]);
  });

  it('is what somebody is appointed or elected to', () => {
    expect(read('Асан Бекұлы облыс әкімі болып тағайындалды.')).toEqual(['облыс әкімі']);
    expect(read('Ол Асан Бекұлын министр қызметіне тағайындады.', {}, 'Асан Бекұлын')).toEqual(['министр']);
    expect(read('Асан Бекұлы бүгін тағайындалды.')).toEqual([]);
  });
});
