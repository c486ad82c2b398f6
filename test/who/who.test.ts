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

async function named(who: Who, name: string): Promise<Entity> {
  const entities = await who.list();
  const entity = entities.find((one) => one.name === name);
  if (entity === undefined)
    throw new Error(`${name} is not among ${entities.map((one) => one.name).join(', ')}`);
  return entity;
}

async function names(who: Who): Promise<string[]> {
  return (await who.list()).map(({ name }) => name).sort();
}

describe('who on the seed article', () => {
  const file = readFileSync(new URL('../../seeds/000_87930ba4d840abea.txt', import.meta.url), 'utf8');
  const who = createWho();
  who.add(annotated('seed', '2022-01-10', file.replace(/^\s*date \S+\s/, '')));

  it('names everyone once and nothing else', async () => {
    expect(await names(who)).toEqual([
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

  it('gives each the role the article gives', async () => {
    const roles = async (name: string) => (await named(who, name)).roles.map(({ title }) => title);
    expect(await roles('Mukhtar Tleuberdi')).toEqual([
      'Acting Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan',
    ]);
    expect(await roles('Zbignev Rau')).toEqual(['Chairman of the OSCE']);
    expect(await roles('Anthony Blinken')).toEqual(['US Secretary of State']);
    expect(await roles('Kassym-Zhomart Tokayev')).toEqual([]);
    expect(await roles('Nursultan Nazarbayev')).toEqual(['former President']);
    expect((await named(who, 'Anthony Blinken')).roles[0]?.dates).toEqual(['2022-01-10']);
  });

  it('lists the agency that only reports last', async () => {
    expect((await named(who, 'TASS')).reporting).toBe(true);
    expect((await named(who, 'OSCE')).reporting).toBe(false);
    expect((await who.list()).at(-1)?.name).toBe('TASS');
  });

  it('lists an agency last that is nearly always the one that reports', async () => {
    const report = 'Joe Biden spoke, Reuters reported.';
    const others = [report, report, report, 'Reuters hired Ann Ray.'];
    expect((await named(whoOf(...others), 'Reuters')).reporting).toBe(true);
    expect((await named(whoOf(...others.slice(2)), 'Reuters')).reporting).toBe(false);
  });

  it('joins acronyms with their long forms', async () => {
    expect((await named(who, 'CSTO')).aliases).toEqual(['Collective Security Treaty Organization']);
    expect((await named(who, 'CSTO')).kind).toBe('organisation');
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
  ])('finds %s', async (asked, name) => {
    const lookup = await who.lookUp(asked);
    expect(lookup.found === 'one' && lookup.entity.name).toBe(name);
  });

  it.each(['Putin', 'Angela Merkel', '', '  ', '?'])('finds nobody for %j', async (asked) => {
    expect((await who.lookUp(asked)).found).toBe('none');
  });

  it('quotes whole sentences that name the entity', async () => {
    const { text } = annotated('seed', '2022-01-10', file.replace(/^\s*date \S+\s/, '')).article;
    for (const { excerpts } of await who.list()) {
      expect(excerpts.length).toBeGreaterThan(0);
      for (const excerpt of excerpts) expect(excerpt.text).toBe(text.slice(excerpt.start, excerpt.end));
    }
    expect((await named(who, 'Zbignev Rau')).excerpts[0]?.text).toContain('Chairman');
  });

  it('knows who is named together', async () => {
    expect((await named(who, 'Zbignev Rau')).together).toContain('Mukhtar Tleuberdi');
    expect((await named(who, 'Anthony Blinken')).together).toEqual(['CSTO']);
  });
});

describe('merging', () => {
  it('joins the spellings of one name across articles and scripts', async () => {
    const who = whoOf(
      'Kassym-Zhomart Tokayev spoke in Almaty.',
      'Kassym-Jomart Tokaev spoke in Almaty.',
      'Касым-Жомарт Токаев выступил в Алматы. Слова Токаева услышали.',
    );
    const [only, ...others] = await who.list();
    expect(others).toEqual([]);
    expect(only?.mentions).toBe(4);
    expect([only?.first, only?.last]).toEqual(['2022-01-01', '2022-01-03']);
  });

  it('keeps two people with one surname apart, and a bare surname with the one its article names', async () => {
    const who = whoOf('George Bush spoke in Texas. Bush left.', 'Barbara Bush spoke in Texas. Bush left.');
    expect(await names(who)).toEqual(['Barbara Bush', 'George Bush']);
    expect((await named(who, 'George Bush')).mentions).toBe(2);
    expect((await who.lookUp('Bush')).found).toBe('several');
  });

  it('does not guess whose a bare surname is when two bear it', async () => {
    const who = whoOf('George Bush spoke.', 'Barbara Bush spoke.', 'President Bush spoke.');
    expect(await names(who)).toEqual(['Barbara Bush', 'Bush', 'George Bush']);
  });

  it('gives a bare surname to the only one who bears it', async () => {
    const who = whoOf('President Tokayev spoke.', 'Kassym-Jomart Tokayev spoke.');
    expect(await named(who, 'Kassym-Jomart Tokayev')).toMatchObject({ mentions: 2, aliases: ['Tokayev'] });
  });

  it('gives other names in the nominative, each once', async () => {
    const who = whoOf(
      'Kassym-Jomart Tokayev spoke.',
      'Вчера они встретились с Касым-Жомартом Токаевым.',
      'Позже Касым-Жомарта Токаева поблагодарили за это.',
    );
    const { aliases } = await named(who, 'Kassym-Jomart Tokayev');
    expect(aliases).toEqual(['Касым-Жомарт Токаев']);
  });

  it('keeps Maria and Mario, and middle initials, apart', async () => {
    const who = whoOf(
      'Maria Rossi spoke.',
      'Mario Rossi spoke.',
      'George W. Hill spoke.',
      'George H. Hill spoke.',
    );
    expect(await names(who)).toEqual(['George H. Hill', 'George W. Hill', 'Maria Rossi', 'Mario Rossi']);
  });

  it('does not give a man’s surname to a woman', async () => {
    const who = whoOf('Дарига Назарбаева выступила. Президент Назарбаев молчал.');
    expect(await names(who)).toEqual(['Дарига Назарбаева', 'Назарбаев']);
  });

  it('joins an acronym in one article with the long form another one gives it', async () => {
    const who = whoOf(
      'The Collective Security Treaty Organization (CSTO) met.',
      'The CSTO sent troops. The CSTO left.',
    );
    expect(await who.list()).toHaveLength(1);
    expect((await named(who, 'CSTO')).aliases).toEqual(['Collective Security Treaty Organization']);
  });

  it('drops a role that a fuller one contains, and keeps the dates of each', async () => {
    const who = whoOf(
      'President Joe Biden spoke.',
      'US President Joe Biden spoke.',
      'US President Joe Biden left.',
    );
    expect((await named(who, 'Joe Biden')).roles).toEqual([
      { title: 'US President', dates: ['2022-01-02', '2022-01-03'] },
    ]);
  });

  it('does not depend on the order in which articles are added', async () => {
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
    expect(JSON.stringify(await backwards.list())).toBe(JSON.stringify(await forwards.list()));
  });
});

describe('a who that changes', () => {
  it('forgets the article that is removed', async () => {
    const who = whoOf('Joe Biden spoke.', 'Emmanuel Macron spoke.');
    who.remove('a0');
    who.remove('never there');
    expect(await names(who)).toEqual(['Emmanuel Macron']);
    expect((await who.lookUp('Biden')).found).toBe('none');
  });

  it('puts an article added again in place of the old one', async () => {
    const who = whoOf('Joe Biden spoke.');
    who.add(annotated('a0', '2022-01-01', 'Emmanuel Macron spoke.'));
    expect(await names(who)).toEqual(['Emmanuel Macron']);
  });

  it('says whom a mention refers to, and nothing for places', async () => {
    const who = createWho();
    const article = annotated('a', '2022-01-01', 'Joe Biden spoke in Paris. Biden left.');
    who.add(article);
    expect(article.names.map((mention) => who.entityOf('a', mention))).toEqual([
      'Joe Biden',
      undefined,
      'Joe Biden',
    ]);
  });

  it('answers from the state in which it was asked, whatever comes meanwhile', async () => {
    const who = whoOf(...Array.from({ length: 600 }, () => 'Joe Biden spoke.'));
    const [before, lookup] = [who.list(), who.lookUp('Macron')];
    who.add(annotated('b', '2022-02-01', 'Emmanuel Macron spoke.'));
    expect((await before).map(({ name, mentions }) => [name, mentions])).toEqual([['Joe Biden', 600]]);
    expect((await lookup).found).toBe('none');
    expect(await names(who)).toEqual(['Emmanuel Macron', 'Joe Biden']);
    expect((await who.lookUp('Macron')).found).toBe('one');
  });

  it('is empty without articles', async () => {
    const who = createWho();
    expect(await who.list()).toEqual([]);
    expect(await who.lookUp('anyone')).toEqual({ found: 'none', candidates: [] });
  });
});

describe('looking up', () => {
  it('takes a person’s surname before the first name too, not the words of an organisation in another order', async () => {
    const who = whoOf('Nursultan Nazarbayev spoke. The World Bank paid.');
    for (const name of ['Nazarbaev Nursultan', 'НАЗАРБАЕВ НУРСУЛТАН', 'Назарбаев Нұрсұлтан']) {
      const lookup = await who.lookUp(name);
      expect(lookup.found === 'one' && lookup.entity.name).toBe('Nursultan Nazarbayev');
    }
    expect((await who.lookUp('Bank World')).found).toBe('none');
  });

  it('offers what is nearest to a name that is not there', async () => {
    const who = whoOf('Karim Massimov spoke.');
    const lookup = await who.lookUp('Musimof');
    expect(lookup.found === 'none' && lookup.candidates.map(({ name }) => name)).toEqual(['Karim Massimov']);
  });
});
