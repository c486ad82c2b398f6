import { describe, expect, test } from 'vitest';
import { quote } from '../../src/articles/article.ts';
import { converse } from '../../src/conversation/converse.ts';
import type { Request } from '../../src/conversation/request.ts';
import type { Entity, Lookup } from '../../src/who/entity.ts';
import { buttonsOf, entityOf, libraryOf, shown, TASS, WIRE } from './fakes.ts';

const TODAY = '2026-05-12';

const who = (about = '', page = 0, language: Request['language'] = 'en'): Request => ({
  kind: 'who',
  about,
  page,
  language,
});

const role = (title: string, ...dates: string[]): Entity['roles'][number] => ({ title, dates });
const blinken = entityOf('Anthony Blinken', {
  roles: [role('US Secretary of State', '2022-01-10', '2022-01-12')],
  aliases: ['Blinken'],
  mentions: 3,
  last: '2022-01-12',
  together: ['Kassym-Zhomart Tokayev', 'CSTO'],
  excerpts: [
    quote(TASS, TASS.text.indexOf('On January 9'), TASS.text.length),
    quote(TASS, 0, 'Prices rose.'.length),
    quote(WIRE, 0, 'Blinken spoke again on January 11.'.length),
  ],
});

const listing = (...entities: Entity[]) => libraryOf({ who: async () => entities });
const finding = (lookup: Lookup) => libraryOf({ lookUp: async () => lookup });

describe('everyone', () => {
  test('is listed as people, organisations and agencies that report, each with a role', async () => {
    const library = listing(
      entityOf('CSTO', { kind: 'organisation' }),
      blinken,
      entityOf('TASS', { kind: 'organisation', reporting: true }),
      entityOf('Kassym-Zhomart Tokayev'),
    );
    const reply = await converse(library, who(), TODAY);
    expect(shown(reply)).toEqual([
      "*Who's who*",
      '_People_\n*Anthony Blinken*, US Secretary of State\n*Kassym-Zhomart Tokayev*',
      '_Organisations_\n*CSTO*',
      '_Cited as sources_\n*TASS*',
    ]);
    expect(buttonsOf(reply)).toEqual([
      [
        'Anthony Blinken: who 0 "Anthony Blinken" (new)',
        'Kassym-Zhomart Tokayev: who 0 "Kassym-Zhomart Tokayev" (new)',
      ],
      ['CSTO: who 0 "CSTO" (new)', 'TASS: who 0 "TASS" (new)'],
    ]);
  });

  test('has roles in the script of the reader, where the articles have such', async () => {
    const library = listing(
      entityOf('Olzhas Bektenov', { roles: [role('премьер-министр'), role('Prime Minister')] }),
      entityOf('Zbignev Rau', { roles: [role('Chairman')] }),
    );
    const people = async (language: Request['language']) =>
      shown(await converse(library, who('', 0, language), TODAY))[1];
    expect(await people('en')).toBe('_People_\n*Olzhas Bektenov*, Prime Minister\n*Zbignev Rau*, Chairman');
    expect(await people('ru')).toBe('_Люди_\n*Olzhas Bektenov*, премьер-министр\n*Zbignev Rau*, Chairman');
  });

  test('is paged by tens, with buttons for the first six of a page', async () => {
    const library = listing(...Array.from({ length: 23 }, (_, index) => entityOf(`Person ${index + 1}`)));
    const reply = await converse(library, who('', 1), TODAY);
    expect(shown(reply)[0]).toBe("*Who's who* · 2/3");
    expect(shown(reply)[1]).toMatch(/^_People_\n\*Person 11\*\n(.*\n)*\*Person 20\*$/);
    expect(buttonsOf(reply).map((row) => row.length)).toEqual([2, 2, 2, 2]);
    expect(buttonsOf(reply)[3]).toEqual(['‹ Previous: who 0', 'Next ›: who 2']);
  });

  test('leaves out names without a letter to read, and offers by another name who has too long a one', async () => {
    const long = 'Организация по безопасности и сотрудничеству в Европе';
    const library = listing(
      entityOf(' '),
      entityOf(long, { kind: 'organisation', aliases: ['ОБСЕ'] }),
      entityOf(long, { kind: 'organisation' }),
    );
    const reply = await converse(library, who('', 0, 'ru'), TODAY);
    expect(shown(reply)).toEqual(['*Кто есть кто*', `_Организации_\n*${long}*\n*${long}*`]);
    expect(buttonsOf(reply)).toEqual([['Организация по безопасности и…: who 0 "ОБСЕ" (new)']]);
  });

  test('in articles without names is what they cover', async () => {
    expect(shown(await converse(libraryOf(), who(), TODAY))).toEqual([
      'There are 2 articles, published 10–12 January 2022. Main topics: Kazakhstan, CSTO.',
    ]);
  });
});

describe('the card', () => {
  test('has the roles first that the reader can read', async () => {
    const bektenov = entityOf('Olzhas Bektenov', {
      roles: [role('премьер-министр', '2022-01-12'), role('Prime Minister', '2022-01-10')],
    });
    const reply = await converse(
      finding({ found: 'one', entity: bektenov, others: [] }),
      who('bektenov'),
      TODAY,
    );
    expect(shown(reply)[0]).toBe(
      '*Olzhas Bektenov*\nPrime Minister, as of 10 January 2022\nпремьер-министр, as of 12 January 2022',
    );
  });

  test('has roles with their dates, other names, mentions, companions and excerpts by article', async () => {
    const reply = await converse(
      finding({ found: 'one', entity: blinken, others: [] }),
      who('blinken'),
      TODAY,
    );
    expect(shown(reply)).toEqual([
      '*Anthony Blinken*\nUS Secretary of State, in articles of 10–12 January 2022',
      'Also: Blinken\nNamed 3 times, in reporting of 10–12 January 2022.\nNamed together with: Kassym-Zhomart Tokayev, CSTO',
      'Reported 10 January 2022, [TASS](https://tass.example/1)',
      '> On January 9, Blinken criticised Tokayev.',
      '> Prices rose.',
      'Reported 12 January 2022, Calm returns',
      '> Blinken spoke again on January 11. …',
    ]);
    expect(buttonsOf(reply)).toEqual([
      [
        'Timeline: timeline 0 "Anthony Blinken" (new)',
        'What the articles say: answer 0 "Anthony Blinken" (new)',
      ],
    ]);
  });

  test('is paged by three excerpts, of which only the first page tells who it is', async () => {
    const excerpts = [0, 1, 2, 3].map((at) => quote(TASS, at, 'Prices rose.'.length));
    const entity = entityOf('Rau', { roles: [role('Chairman', '2022-01-10')], excerpts });
    const page = async (number: number) =>
      converse(finding({ found: 'one', entity, others: [] }), who('Rau', number), TODAY);
    expect(shown(await page(0)).slice(0, 3)).toEqual([
      '*Rau* · 1/2\nChairman, as of 10 January 2022',
      'Named once, in an article of 10 January 2022.',
      'Reported 10 January 2022, [TASS](https://tass.example/1)',
    ]);
    expect(shown(await page(1))).toEqual([
      '*Rau* · 2/2',
      'Reported 10 January 2022, [TASS](https://tass.example/1)',
      '> … ces rose.',
    ]);
    expect(buttonsOf(await page(0)).at(-1)).toEqual(['Next ›: who 1']);
    expect(buttonsOf(await page(7)).at(-1)).toEqual(['‹ Previous: who 0']);
  });

  test('tells whom a pronoun is taken to mean', async () => {
    const excerpts = [{ ...quote(TASS, 0, 'Prices rose.'.length), inferred: 'He' }];
    const entity = entityOf('Anthony Blinken', { excerpts });
    const saidIn = async (language: Request['language']) =>
      shown(
        await converse(finding({ found: 'one', entity, others: [] }), who('Blinken', 0, language), TODAY),
      ).slice(-2);
    expect(await saidIn('en')).toEqual([
      '“He” is Anthony Blinken, inferred from the text before it:',
      '> Prices rose.',
    ]);
    expect(await saidIn('ru')).toEqual([
      '«He» – судя по тексту перед этим, Anthony Blinken:',
      '> Prices rose.',
    ]);
    expect(await saidIn('kk')).toEqual([
      '«He» – алдыңғы мәтінге қарағанда, Anthony Blinken:',
      '> Prices rose.',
    ]);
  });

  test('says as of when a role is known that one article mentions', async () => {
    const entity = entityOf('Rau', { roles: [role('Chairman of the OSCE', '2022-01-10')] });
    const head = async (language: Request['language']) =>
      shown(await converse(finding({ found: 'one', entity, others: [] }), who('Rau', 0, language), TODAY));
    expect(await head('en')).toEqual([
      '*Rau*\nChairman of the OSCE, as of 10 January 2022',
      'Named once, in an article of 10 January 2022.',
    ]);
    expect(await head('ru')).toEqual([
      '*Rau*\nChairman of the OSCE, на 10 января 2022 года',
      'Упоминается 1 раз, опубликовано 10 января 2022 года.',
    ]);
    expect(await head('kk')).toEqual([
      '*Rau*\nChairman of the OSCE, мақаланың жарияланған күні: 2022 жылғы 10 қаңтар',
      '1 рет аталған, жарияланған уақыты: 2022 жылғы 10 қаңтар.',
    ]);
  });
});

describe('a name', () => {
  test('that fits several lets the reader choose', async () => {
    const candidates = [entityOf('Ana Ray', { roles: [role('judge')] }), entityOf('Ben Ray')];
    const reply = await converse(finding({ found: 'several', candidates }), who('Ray'), TODAY);
    expect(shown(reply)).toEqual(['Which one do you mean?\n*Ana Ray*, judge\n*Ben Ray*']);
    expect(buttonsOf(reply)).toEqual([['Ana Ray: who 0 "Ana Ray" (new)', 'Ben Ray: who 0 "Ben Ray" (new)']]);
  });

  test('that is one of those it fits leads on to just that one', async () => {
    const candidates = [entityOf('Ray'), entityOf('Ben Ray')];
    const reply = await converse(finding({ found: 'several', candidates }), who('ray'), TODAY);
    expect(buttonsOf(reply)).toEqual([['Ray: who 0 ""Ray"" (new)', 'Ben Ray: who 0 "Ben Ray" (new)']]);
  });

  test('that fits several is no name to ask again for one of them whose own is too long for a button', async () => {
    const long = `Ana Ray (${'judge '.repeat(12)})`;
    const candidates = [entityOf(long, { aliases: ['Ana Ray', 'A. Ray'] }), entityOf('Ben Ray')];
    const reply = await converse(finding({ found: 'several', candidates }), who('ana ray'), TODAY);
    expect(buttonsOf(reply)[0]?.[0]).toContain('who 0 "A. Ray" (new)');
  });

  test('that fits more than six lets the reader turn pages of them', async () => {
    const candidates = Array.from({ length: 8 }, (_, index) => entityOf(`Ray ${index + 1}`));
    const reply = await converse(finding({ found: 'several', candidates }), who('Ray', 1), TODAY);
    expect(shown(reply)).toEqual(['Which one do you mean? · 2/2\n*Ray 7*\n*Ray 8*']);
    expect(buttonsOf(reply).at(-1)).toEqual(['‹ Previous: who 0']);
  });

  test('that others bear too opens who is meant and offers the others below', async () => {
    const others = [entityOf('Ana Blinken', { roles: [role('judge')] }), entityOf('Ben Blinken')];
    const page = async (number: number) =>
      converse(finding({ found: 'one', entity: blinken, others }), who('blinken', number), TODAY);
    const reply = await page(0);
    expect(shown(reply)[0]).toContain('Anthony Blinken');
    expect(shown(reply).at(-1)).toBe('Others of that name:\n*Ana Blinken*, judge\n*Ben Blinken*');
    expect(buttonsOf(reply).at(-1)).toEqual([
      'Ana Blinken: who 0 "Ana Blinken" (new)',
      'Ben Blinken: who 0 "Ben Blinken" (new)',
    ]);
  });

  test.each(['is Rau?', 'WHO WAS Rau', 'кто такой Rau?', 'такая Rau', 'Rau кім?', 'Rau деген кім', ' Rau '])(
    'may stand as in a question: "/who %s"',
    async (about) => {
      const asked: string[] = [];
      const lookUp = async (name: string): Promise<Lookup> => {
        asked.push(name);
        return { found: 'none', candidates: [] };
      };
      await converse(libraryOf({ lookUp }), who(about), TODAY);
      expect(asked).toEqual(['Rau']);
    },
  );

  test('that nobody bears gets the nearest ones', async () => {
    const reply = await converse(finding({ found: 'none', candidates: [blinken] }), who(' Blinkov '), TODAY);
    expect(shown(reply)).toEqual([
      "*The articles don't name “Blinkov”.*",
      'The nearest names in them:\n*Anthony Blinken*, US Secretary of State',
    ]);
  });

  test('that is near no other gets what the articles cover', async () => {
    const reply = await converse(finding({ found: 'none', candidates: [] }), who('Зорро', 0, 'kk'), TODAY);
    expect(shown(reply)).toEqual([
      '*Мақалаларда мұндай есім жоқ: «Зорро».*',
      '2 мақала бар, жарияланған уақыты: 2022 жылғы 10–12 қаңтар. Негізгі тақырыптар: Kazakhstan, CSTO.',
    ]);
  });
});
