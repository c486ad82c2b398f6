import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/who/entity.ts';
import { createWho, type Who } from '../../src/who/who.ts';
import { annotated } from './annotated.ts';

function whoOf(...texts: readonly string[]): Who {
  const who = createWho();
  texts.forEach((text, index) => {
    who.add(annotated(`a${index}`, `2022-01-${String(index + 1).padStart(2, '0')}`, text));
  });
  return who;
}

function named(who: Who, name: string): Entity {
  const entity = who.list().find((one) => one.name === name);
  if (entity === undefined)
    throw new Error(
      `${name} is not among ${who
        .list()
        .map((one) => one.name)
        .join(', ')}`,
    );
  return entity;
}

function names(who: Who): string[] {
  return who
    .list()
    .map(({ name }) => name)
    .sort();
}

describe('who on the seed article', () => {
  const file = readFileSync(new URL('../../seeds/000_87930ba4d840abea.txt', import.meta.url), 'utf8');
  const who = createWho();
  who.add(annotated('seed', '2022-01-10', file.replace(/^\s*date \S+\s/, '')));

  it('names everyone once and nothing else', () => {
    expect(names(who)).toEqual([
      'Anthony Blinken',
      'CSTO',
      'Kassym-Zhomart Tokayev',
      'Mukhtar Tleuberdi',
      'Nursultan Nazarbayev',
      'OSCE',
      'TASS',
      'Zbignev Rau',
    ]);
  });

  it('gives each the role the article gives', () => {
    const roles = (name: string) => named(who, name).roles.map(({ title }) => title);
    expect(roles('Mukhtar Tleuberdi')).toEqual([
      'Acting Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan',
    ]);
    expect(roles('Zbignev Rau')).toEqual(['Chairman of the OSCE']);
    expect(roles('Anthony Blinken')).toEqual(['US Secretary of State']);
    expect(roles('Kassym-Zhomart Tokayev')).toEqual([]);
    expect(roles('Nursultan Nazarbayev')).toEqual(['former President']);
    expect(named(who, 'Anthony Blinken').roles[0]?.dates).toEqual(['2022-01-10']);
  });

  it('lists the agency that only reports last', () => {
    expect(named(who, 'TASS').reporting).toBe(true);
    expect(named(who, 'OSCE').reporting).toBe(false);
    expect(who.list().at(-1)?.name).toBe('TASS');
  });

  it('joins acronyms with their long forms', () => {
    expect(named(who, 'CSTO').aliases).toEqual(['Collective Security Treaty Organization']);
    expect(named(who, 'CSTO').kind).toBe('organisation');
  });

  it.each([
    ['Tokaev', 'Kassym-Zhomart Tokayev'],
    ['Токаева', 'Kassym-Zhomart Tokayev'],
    ['Kassym-Jomart Tokaev', 'Kassym-Zhomart Tokayev'],
    ['Blinkin', 'Anthony Blinken'],
    ['Блинкен', 'Anthony Blinken'],
    ['Minister Tleuberdi', 'Mukhtar Tleuberdi'],
    ['osce', 'OSCE'],
    ['Collective Security Treaty Organisation', 'CSTO'],
    ['rau', 'Zbignev Rau'],
  ])('finds %s', (asked, name) => {
    const lookup = who.lookUp(asked);
    expect(lookup.found === 'one' && lookup.entity.name).toBe(name);
  });

  it.each(['Putin', 'Angela Merkel', '', '  ', '?'])('finds nobody for %j', (asked) => {
    expect(who.lookUp(asked).found).toBe('none');
  });

  it('quotes whole sentences that name the entity', () => {
    const { text } = annotated('seed', '2022-01-10', file.replace(/^\s*date \S+\s/, '')).article;
    for (const { excerpts } of who.list()) {
      expect(excerpts.length).toBeGreaterThan(0);
      for (const excerpt of excerpts) expect(excerpt.text).toBe(text.slice(excerpt.start, excerpt.end));
    }
    expect(named(who, 'Zbignev Rau').excerpts[0]?.text).toContain('Chairman');
  });

  it('knows who is named together', () => {
    expect(named(who, 'Zbignev Rau').together).toContain('Mukhtar Tleuberdi');
    expect(named(who, 'Anthony Blinken').together).toEqual(['CSTO']);
  });
});

describe('merging', () => {
  it('joins the spellings of one name across articles and scripts', () => {
    const who = whoOf(
      'Kassym-Zhomart Tokayev spoke in Almaty.',
      'Kassym-Jomart Tokaev spoke in Almaty.',
      'Касым-Жомарт Токаев выступил в Алматы. Слова Токаева услышали.',
    );
    const [only, ...others] = who.list();
    expect(others).toEqual([]);
    expect(only?.mentions).toBe(4);
    expect([only?.first, only?.last]).toEqual(['2022-01-01', '2022-01-03']);
  });

  it('keeps two people with one surname apart, and a bare surname with the one its article names', () => {
    const who = whoOf('George Bush spoke in Texas. Bush left.', 'Barbara Bush spoke in Texas. Bush left.');
    expect(names(who)).toEqual(['Barbara Bush', 'George Bush']);
    expect(named(who, 'George Bush').mentions).toBe(2);
    expect(who.lookUp('Bush').found).toBe('several');
  });

  it('does not guess whose a bare surname is when two bear it', () => {
    const who = whoOf('George Bush spoke.', 'Barbara Bush spoke.', 'President Bush spoke.');
    expect(names(who)).toEqual(['Barbara Bush', 'Bush', 'George Bush']);
  });

  it('gives a bare surname to the only one who bears it', () => {
    const who = whoOf('President Tokayev spoke.', 'Kassym-Jomart Tokayev spoke.');
    expect(named(who, 'Kassym-Jomart Tokayev')).toMatchObject({ mentions: 2, aliases: ['Tokayev'] });
  });

  it('keeps Maria and Mario, and middle initials, apart', () => {
    const who = whoOf(
      'Maria Rossi spoke.',
      'Mario Rossi spoke.',
      'George W. Hill spoke.',
      'George H. Hill spoke.',
    );
    expect(names(who)).toEqual(['George H. Hill', 'George W. Hill', 'Maria Rossi', 'Mario Rossi']);
  });

  it('does not give a man’s surname to a woman', () => {
    const who = whoOf('Дарига Назарбаева выступила. Президент Назарбаев молчал.');
    expect(names(who)).toEqual(['Дарига Назарбаева', 'Назарбаев']);
  });

  it('joins an acronym in one article with the long form another one gives it', () => {
    const who = whoOf(
      'The Collective Security Treaty Organization (CSTO) met.',
      'The CSTO sent troops. The CSTO left.',
    );
    expect(who.list()).toHaveLength(1);
    expect(named(who, 'CSTO').aliases).toEqual(['Collective Security Treaty Organization']);
  });

  it('drops a role that a fuller one contains, and keeps the dates of each', () => {
    const who = whoOf(
      'President Joe Biden spoke.',
      'US President Joe Biden spoke.',
      'US President Joe Biden left.',
    );
    expect(named(who, 'Joe Biden').roles).toEqual([
      { title: 'US President', dates: ['2022-01-02', '2022-01-03'] },
    ]);
  });

  it('does not depend on the order in which articles are added', () => {
    const texts = [
      'President Tokayev spoke.',
      'Kassym-Jomart Tokayev spoke.',
      'Kassym-Zhomart Tokaev spoke.',
    ];
    const articles = texts.map((text, index) => annotated(`a${index}`, '2022-01-01', text));
    const forwards = createWho();
    const backwards = createWho();
    for (const article of articles) forwards.add(article);
    for (const article of articles.toReversed()) backwards.add(article);
    expect(JSON.stringify(backwards.list())).toBe(JSON.stringify(forwards.list()));
  });
});

describe('a who that changes', () => {
  it('forgets the article that is removed', () => {
    const who = whoOf('Joe Biden spoke.', 'Emmanuel Macron spoke.');
    who.remove('a0');
    who.remove('never there');
    expect(names(who)).toEqual(['Emmanuel Macron']);
    expect(who.lookUp('Biden').found).toBe('none');
  });

  it('puts an article added again in place of the old one', () => {
    const who = whoOf('Joe Biden spoke.');
    who.add(annotated('a0', '2022-01-01', 'Emmanuel Macron spoke.'));
    expect(names(who)).toEqual(['Emmanuel Macron']);
  });

  it('says whom a mention refers to, and nothing for places', () => {
    const who = createWho();
    const article = annotated('a', '2022-01-01', 'Joe Biden spoke in Paris. Biden left.');
    who.add(article);
    expect(article.names.map((mention) => who.entityOf('a', mention))).toEqual([
      'Joe Biden',
      undefined,
      'Joe Biden',
    ]);
  });

  it('is empty without articles', () => {
    const who = createWho();
    expect(who.list()).toEqual([]);
    expect(who.lookUp('anyone')).toEqual({ found: 'none', candidates: [] });
  });
});

describe('looking up', () => {
  it('takes a person’s surname before the first name too, not the words of an organisation in another order', () => {
    const who = whoOf('Nursultan Nazarbayev spoke. The World Bank paid.');
    for (const name of ['Nazarbaev Nursultan', 'НАЗАРБАЕВ НУРСУЛТАН', 'Назарбаев Нұрсұлтан']) {
      const lookup = who.lookUp(name);
      expect(lookup.found === 'one' && lookup.entity.name).toBe('Nursultan Nazarbayev');
    }
    expect(who.lookUp('Bank World').found).toBe('none');
  });

  it('offers what is nearest to a name that is not there', () => {
    const who = whoOf('Karim Massimov spoke.');
    const lookup = who.lookUp('Musimof');
    expect(lookup.found === 'none' && lookup.candidates.map(({ name }) => name)).toEqual(['Karim Massimov']);
  });
});
