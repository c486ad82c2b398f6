import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nominativeOf } from '../../../src/who/nominative/by-endings.ts';
import { nominativesOf } from '../../../src/who/nominative/nominatives.ts';
import { createWho } from '../../../src/who/who.ts';
import { annotatedWith, type Names } from '../annotated.ts';

const TABLE = readFileSync(new URL('names.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('by endings alone', () => {
  it.each(TABLE)('in %s, of a %s: %s gives %s', (language, kind, written, nominative) => {
    const of = kind === 'person' ? 'person' : 'organisation';
    expect(nominativeOf(written ?? '', of, language === 'kk' ? 'kk' : 'ru')).toBe(nominative);
  });

  it('leaves names in Latin script, in capitals and of too many words alone', () => {
    expect(nominativeOf('Anna Ivanova', 'person', 'ru')).toBe('Anna Ivanova');
    expect(nominativeOf('ВЛАДИМИРОМ ПУТИНЫМ', 'person', 'ru')).toBe('ВЛАДИМИРОМ ПУТИНЫМ');
    expect(nominativeOf('А Б В Г Д Е Ивановым', 'person', 'ru')).toBe('А Б В Г Д Е Ивановым');
  });
});

/** What the one person or organisation is called whom a text names. */
const calledIn = async (text: string, names: Names) => {
  const who = createWho();
  who.add(annotatedWith('a', '2022-01-01', text, names));
  return (await who.list()).map(({ name }) => name);
};

describe('with what articles show besides', () => {
  it('takes a form for the case of another one that is surely a nominative', async () => {
    const names = { person: ['Токаева', 'Токаевым'] };
    expect(await calledIn('Встреча с Токаевым прошла. Сторонники Токаева довольны.', names)).toEqual([
      'Токаев',
    ]);
  });

  it('goes by the office before a name, which agrees with it', async () => {
    const office = { person: ['Джо Байдену'] };
    expect(await calledIn('Письмо передали президенту США Джо Байдену.', office)).toEqual(['Джо Байден']);
    const surname = { person: ['Токаева'] };
    expect(await calledIn('Речь президента Токаева показали дважды.', surname)).toEqual(['Токаев']);
  });

  it('goes by a preposition before a name', async () => {
    expect(await calledIn('Спросили у Токаева.', { person: ['Токаева'] })).toEqual(['Токаев']);
  });

  it('goes by what somebody has before a name, but not by who somebody has', async () => {
    expect(await calledIn('Указом Токаева назначен аким.', { person: ['Токаева'] })).toEqual(['Токаев']);
    expect(await calledIn('Президент Словакии Зузана Орлова уехала.', { person: ['Зузана Орлова'] })).toEqual(
      ['Зузана Орлова'],
    );
    expect(await calledIn('Спорит министр Токаева.', { person: ['Токаева'] })).toEqual(['Токаева']);
  });

  it('leaves a name as written that may be a nominative', async () => {
    expect(await calledIn('Токаева выступила вчера.', { person: ['Токаева'] })).toEqual(['Токаева']);
    expect(await calledIn('Министр Евгения Петрова уехала.', { person: ['Евгения Петрова'] })).toEqual([
      'Евгения Петрова',
    ]);
  });

  it('tells nothing of forms that it does not know', () => {
    expect(nominativesOf({ kind: 'person', appearances: [] }, ['Токаева'])).toEqual(new Map());
  });
});

it('finds a person by the nominative that no article has', async () => {
  const who = createWho();
  const text = 'Журналисты говорили с Дарьей Козловой. Слова Дарьи Козловой записали.';
  who.add(annotatedWith('a', '2022-01-01', text, { person: ['Дарьей Козловой', 'Дарьи Козловой'] }));
  for (const name of ['Дарья Козлова', 'Дарьи Козловой', 'козлова']) {
    expect(await who.lookUp(name)).toMatchObject({ found: 'one', entity: { name: 'Дарья Козлова' } });
  }
});
