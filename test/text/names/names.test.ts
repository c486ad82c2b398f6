import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionsIn } from '../../../src/text/definitions.ts';
import type { Language } from '../../../src/text/language.ts';
import type { NameMention } from '../../../src/text/mentions.ts';
import { readNameKnowledge } from '../../../src/text/names/knowledge.ts';
import { namesIn } from '../../../src/text/names/names.ts';
import { paragraphsOf, sentencesOf } from '../../../src/text/sentences.ts';
import { tokensOf } from '../../../src/text/tokens.ts';

const knowledge = readNameKnowledge();

function mentionsIn(text: string, language: Language): NameMention[] {
  const sentences = paragraphsOf(text).flatMap((paragraph) => sentencesOf(text, paragraph));
  const [tokens, definitions] = [tokensOf(text, language), definitionsIn(text)];
  return namesIn(text, { language, sentences, tokens, definitions, knowledge });
}

/** The names found, as `kind: name`. */
function names(text: string, language: Language = 'en'): string[] {
  return mentionsIn(text, language).map(({ kind, text: name }) => `${kind}: ${name}`);
}

describe('namesIn', () => {
  it.each([
    ['en', 'Bank of ', 'He lives in Paris.', 'place: Paris'],
    ['ru', 'Иван ', 'Он живёт в Париже.', 'place: Париже'],
    ['ru', 'Иванова Иван ', 'Он живёт в Париже.', 'place: Париже'],
    ['ru', 'Северной, ', 'Он живёт в Париже.', 'place: Париже'],
    ['kk', 'Қасым ', 'Ол Алматыда тұрады.', 'place: Алматыда'],
  ] as const)('reads on behind a very long line of capitals: %s %s', (language, part, text, name) => {
    expect(names(`${part.repeat(10_000)}\n\n${text}`, language).at(-1)).toBe(name);
  });
});

describe('namesIn English', () => {
  it('leaves the title out of the name, and sees the place inside the title', () => {
    expect(names('On Sunday, US Secretary of State Anthony Blinken said little.')).toEqual([
      'place: US',
      'person: Anthony Blinken',
    ]);
    expect(names('The clan of former President Nursultan Nazarbayev fell.')).toEqual([
      'person: Nursultan Nazarbayev',
    ]);
  });

  it('takes no pronoun or verb for a name for what is short behind it, and keeps names with an apostrophe', () => {
    expect(names("He said: You’re out, They’ll come, We've won and Don’t ask.")).toEqual([]);
    expect(names('Mary O’Brien met Anna D’Souza.')).toEqual(['person: Mary O’Brien', 'person: Anna D’Souza']);
  });

  it('lets no word of grammar or greeting begin or end a name where a full stop is missing', () => {
    expect(names('He met Tony Blair As Acme Corp and Washington When asked')).toEqual([
      'person: Tony Blair',
      'organisation: Acme Corp',
      'place: Washington',
    ]);
    expect(names('So I wrote. Hi Fergus, and also Thanks Rachel for the post.')).toEqual([
      'person: Fergus',
      'person: Rachel',
    ]);
  });

  it('parts a body from the full name right behind it, and leaves first names inside those of bodies', () => {
    expect(names('The head of the European Commission Ursula von der Leyen spoke.')).toEqual([
      'organisation: European Commission',
      'person: Ursula von der Leyen',
    ]);
    expect(names('He studied at the Institute George Pompidou Foundation.')).toEqual([
      'organisation: Institute George Pompidou Foundation',
    ]);
  });

  it('keeps a title that begins the name of a place, also where a sentence begins with it', () => {
    expect(names('Prince Edward Island voted. He sailed to Prince Edward Island.')).toEqual([
      'place: Prince Edward Island',
      'place: Prince Edward Island',
    ]);
  });

  it('takes a company that is called after an ocean for no place', () => {
    expect(names('They flew with Virgin Atlantic over the Atlantic.')).toEqual([
      'organisation: Virgin Atlantic',
      'place: Atlantic',
    ]);
  });

  it('takes what is shouted for no name, and finds the names in it', () => {
    expect(names('Then came the news. BOSS LOSES HIS JOB Acme Corp has a new head.')).toEqual([
      'organisation: Acme Corp',
    ]);
    expect(names('They wrote that WE MUST NOT GO TO WAR IN LIBYA again.')).toEqual(['place: LIBYA']);
    expect(names('A fire began. NEW CAP FOR OLD WELL Engineers pumped.')).toEqual([]);
    expect(names('He works for the WORLD HEALTH ORGANIZATION now.')).toEqual([
      'organisation: WORLD HEALTH ORGANIZATION',
    ]);
  });

  it('joins letters with the sign between them', () => {
    expect(names('He studied at Texas A&M University and worked for AT&T.')).toEqual([
      'organisation: Texas A&M University',
      'organisation: AT&T',
    ]);
    expect(names('They spend more on R&D now.')).toEqual([]);
  });

  it('parts an acronym from the common word or the state before it', () => {
    expect(names('It is late. Help BP has a plan, and Former US officials saw it.')).toEqual([
      'organisation: BP',
      'place: US',
    ]);
    expect(names('The visit to the US BP executives made was short.')).toEqual([
      'place: US',
      'organisation: BP',
    ]);
    expect(names('A talk between the president and BP BP executives began.')).toEqual(['organisation: BP']);
  });

  it('keeps the fields of a committee together, and its members apart', () => {
    expect(names('He spoke to the House Energy and Commerce subcommittee.')).toEqual([
      'organisation: House Energy and Commerce',
    ]);
    expect(names('It went to the House Energy and Commerce Committee.')).toEqual([
      'organisation: House Energy and Commerce Committee',
    ]);
    expect(names('It was accepted by Republicans on the Senate committee.')).toEqual([
      'organisation: Senate',
    ]);
  });

  it('takes no storm, campaign, code, prize or seat for a person or an organisation', () => {
    expect(names('On Monday Storm Arwen reached Wales. Arwen was worse.')).toEqual(['place: Wales']);
    expect(names('On Friday Hurricane Ivan came nearer. The damage of Ivan was large.')).toEqual([]);
    expect(names('In Operation Desert Fox the troops had H5N1 and CO2.')).toEqual([]);
    expect(names('He works for G4S in Leeds.')).toEqual(['organisation: G4S', 'place: Leeds']);
    expect(names('He won the Victoria Cross, and Rep. Anna Smith, D-Mass., wept.')).toEqual([
      'person: Anna Smith',
    ]);
    expect(names('Two GPs and many CEOs spoke of Thatcherism.')).toEqual([]);
    expect(names('He visited the National Hurricane Center.')).toEqual([
      'organisation: National Hurricane Center',
    ]);
  });

  it('takes what is called a ship, a remedy or the like for none, wherever it is named', () => {
    expect(names('The tanker Arctic Carrier sank. Oil from the Arctic Carrier reached Alaska.')).toEqual([
      'place: Alaska',
    ]);
    expect(names('They took doses of Veltamin. Doctors like Veltamin.')).toEqual([]);
    expect(names('Veltamin, an antiviral drug, helps. Doctors like Veltamin.')).toEqual([]);
    expect(names('Men left the Amber Venture oil rig. On Friday the Amber Venture sank.')).toEqual([]);
    expect(names('Men left the Goldman Sachs plane. On Friday Goldman Sachs paid.')).toEqual([
      'organisation: Goldman Sachs',
      'organisation: Goldman Sachs',
    ]);
    expect(names('The head of Acme Corp, the rig operator, spoke.')).toEqual(['organisation: Acme Corp']);
  });

  it('takes the bare word for an event for no name', () => {
    expect(names('They spoke of the big Day, and the Convention went well.')).toEqual([]);
  });

  it('takes a common word before a number or the noun it describes for no name', () => {
    expect(names('The alert rose to Level 4. It appeared on the Main section.')).toEqual([]);
  });

  it('keeps the title in a name that ends as that of a place or a body', () => {
    expect(names("The oil reached Alaska's Prince William Sound.")).toEqual([
      'place: Alaska',
      'place: Prince William Sound',
    ]);
    expect(names('She works at Queen Mary University.')).toEqual(['organisation: Queen Mary University']);
    expect(names('He met Prince William.')).toEqual(['person: William']);
  });

  it('takes a firm for one though it begins with a first name', () => {
    expect(names('It was made by Cameron International Corp in Houston.')).toEqual([
      'organisation: Cameron International Corp',
      'place: Houston',
    ]);
  });

  it('begins a name with the small article of Arabic', () => {
    expect(names('Officials said that Bashar al-Assad met Ayman al-Zawahiri.')).toEqual([
      'person: Bashar al-Assad',
      'person: Ayman al-Zawahiri',
    ]);
    expect(names('The army of al-Assad lost Homs.')).toEqual(['person: al-Assad', 'place: Homs']);
    expect(names('It was an all-American game.')).toEqual([]);
  });

  it('parts a country from the person whose title ends with it', () => {
    expect(
      names('The Minister of Foreign Affairs of Kazakhstan Mukhtar Tleuberdi informed the embassy.'),
    ).toEqual(['place: Kazakhstan', 'person: Mukhtar Tleuberdi']);
  });

  it('keeps the long name of an organisation whole and takes the acronym for one too', () => {
    expect(
      names('He informed the Organization for Security and Cooperation in Europe (OSCE) about it.'),
    ).toEqual(['organisation: Organization for Security and Cooperation in Europe', 'organisation: OSCE']);
    expect(names('The Ministry of Internal Affairs of Kazakhstan counted.')).toEqual([
      'organisation: Ministry of Internal Affairs of Kazakhstan',
    ]);
  });

  it('does not take an acronym for an organisation where it stands for a title', () => {
    expect(
      names('Acting Deputy Prime Minister – Minister of Foreign Affairs (MFA) Mukhtar Tleuberdi spoke.'),
    ).toEqual(['person: Mukhtar Tleuberdi']);
  });

  it('finds no names in nationalities, days, months and titles by themselves', () => {
    expect(
      names('The American side and the Russian army met the President and Government on Monday in January.'),
    ).toEqual([]);
  });

  it('finds no names in days that recur', () => {
    expect(names('The shop is closed on Mondays. Fridays are busy.')).toEqual([]);
  });

  it('knows a surname at the start of a sentence from the full name elsewhere', () => {
    expect(names('He informed Zbignev Rau. Rau expressed his regret.')).toEqual([
      'person: Zbignev Rau',
      'person: Rau',
    ]);
  });

  it('takes no word for a name that only the start of a sentence capitalised', () => {
    expect(names('Soon demands were replaced. Looting began. Protesters left.')).toEqual([]);
  });

  it('takes an apposition behind a name for a sign of a person', () => {
    expect(names('Ulan Berkut, the president of a bank, left.')).toEqual(['person: Ulan Berkut']);
  });

  it('in a headline finds only the names that are known or stand in the article', () => {
    const text =
      'Kazakh President Sacks Government Amid Protests\n\nPresident Abildin dismissed ministers in Almaty.';
    expect(names(text)).toEqual(['person: Abildin', 'place: Almaty']);
    expect(names('ABILDIN SACKS MINISTERS\n\nPresident Abildin dismissed ministers.')).toEqual([
      'person: ABILDIN',
      'person: Abildin',
    ]);
  });

  it('joins hyphens, particles and initials into one name', () => {
    expect(names('He met Kassym-Zhomart Tokayev and Ursula von der Leyen with J. Smith.')).toEqual([
      'person: Kassym-Zhomart Tokayev',
      'person: Ursula von der Leyen',
      'person: J. Smith',
    ]);
  });

  it('ends a name before a possessive', () => {
    expect(names('He criticized Kassym-Zhomart Tokayev’s order.')).toEqual([
      'person: Kassym-Zhomart Tokayev',
    ]);
  });
});

describe('namesIn English, with what words are used for in general', () => {
  it('tells people, firms and towns apart that stand in no list by hand', () => {
    expect(names('Costner said that Ducati would sell its plant near Zadar.')).toEqual([
      'person: Costner',
      'organisation: Ducati',
      'place: Zadar',
    ]);
  });

  it('tells an unknown place by those who rule or live in it', () => {
    const text = 'He met the mayor of Karlsholm. Residents of Ostwick fled north of Merrowby.';
    expect(names(text)).toEqual(['place: Karlsholm', 'place: Ostwick', 'place: Merrowby']);
    expect(names('She saw Daniel Marsh of Varenia.')).not.toContain('person: Varenia');
  });

  it('takes a first name behind a title for one, though a city is called so', () => {
    expect(names('On Monday President Sofia Lindqvist met Minister Kazakhstan Tleuberdi.')).toEqual([
      'person: Sofia Lindqvist',
      'place: Kazakhstan',
      'person: Tleuberdi',
    ]);
  });

  it('drops what only describes a person from the name', () => {
    expect(names('He met American Rebecca Weinstein and New Yorker Susan Kelly there.')).toEqual([
      'person: Rebecca Weinstein',
      'person: Susan Kelly',
    ]);
    expect(names('Musician Berti Vogts kept faith with them.')).toEqual(['person: Berti Vogts']);
  });

  it('keeps a first name that is also the beginning of a sentence', () => {
    expect(names('Jacqueline Martin won. Later Henri Martin came.')).toEqual([
      'person: Jacqueline Martin',
      'person: Henri Martin',
    ]);
  });

  it('leaves a common word at the start of a sentence out of the name behind it', () => {
    expect(names('Striker Vogts left. Berti Vogts was angry, he said.')).toEqual([
      'person: Vogts',
      'person: Berti Vogts',
    ]);
  });

  it('keeps what an ampersand joins', () => {
    expect(names('He left Johnson & Johnson for AT&T.')).toEqual([
      'organisation: Johnson & Johnson',
      'organisation: AT&T',
    ]);
  });

  it('takes whom an administration is called after for a person', () => {
    expect(names('It is what the Obama administration decided.')).toEqual(['person: Obama']);
  });

  it('takes no city for a title', () => {
    expect(names('Nur-Sultan was calm. They flew to Nur-Sultan.')).toEqual([
      'place: Nur-Sultan',
      'place: Nur-Sultan',
    ]);
  });

  it('reads East Asian names with hyphens', () => {
    expect(names('Then Chiang Kai-shek and President Ma Ying-jeou were named.')).toEqual([
      'person: Chiang Kai-shek',
      'person: Ma Ying-jeou',
    ]);
  });

  it('finds a surname that is also a month, and no name in the month', () => {
    expect(names('It was Dick Spring who called Jan Ullrich in May. In Jan 2010 it rained.')).toEqual([
      'person: Dick Spring',
      'person: Jan Ullrich',
    ]);
  });

  it('knows a firm by the first word of its full name', () => {
    expect(names('Quest Diagnostics Inc made the test. It is cheap, Quest said.')).toEqual([
      'organisation: Quest Diagnostics Inc',
      'organisation: Quest',
    ]);
  });

  it('joins the fields of an agency, and parts it from its state', () => {
    expect(names('It was approved by the U.S. Food and Drug Administration on Monday.')).toEqual([
      'place: U.S.',
      'organisation: Food and Drug Administration',
    ]);
  });

  it('leaves the nationality of a ministry out', () => {
    expect(names('A spokesman of the Brazilian Foreign Ministry said so.')).toEqual([
      'organisation: Foreign Ministry',
    ]);
  });

  it('takes a name for what the text says it is', () => {
    expect(names('Every autumn Clergoux is a quiet village in the hills.')).toEqual(['place: Clergoux']);
    expect(names('Nobody knew of Clergoux, a Dutch retailer, on Monday.')).toEqual([
      'organisation: Clergoux',
    ]);
  });

  it('takes acronyms for names that are common words in small letters', () => {
    expect(names('It is a doctor who advises the WHO, and the WHO tells us.')).toEqual([
      'organisation: WHO',
      'organisation: WHO',
    ]);
  });

  it('finds no names in leagues, cups and works', () => {
    expect(
      names('They won the World Cup and the Premier League with "A Beautiful Lie" in the tape.'),
    ).toEqual([]);
  });

  it('finds people in a headline by what their names are used for', () => {
    expect(names('Cycling Legend Jan Ullrich Wins Again\n\nIt was a long day.')).toEqual([
      'person: Jan Ullrich',
    ]);
  });
});

describe('namesIn reports of games', () => {
  it('takes towns with a score for clubs, and countries for countries', () => {
    expect(names('Leeds 1 Wimbledon 0\nAberdeen 4 Hearts 0')).toEqual([
      'organisation: Leeds',
      'organisation: Wimbledon',
      'organisation: Aberdeen',
      'organisation: Hearts',
    ]);
    expect(names('Russia 2 Brazil 2')).toEqual(['place: Russia', 'place: Brazil']);
  });

  it('takes who is listed with a country for a person', () => {
    expect(names('7. Anneke Matthijs (Belgium) 2:43.82')).toEqual([
      'person: Anneke Matthijs',
      'place: Belgium',
    ]);
  });

  it('tells the club of a town from the town', () => {
    const text =
      'The season began with goals in every match. Leeds won their first game of the season. The match was played in Leeds.';
    expect(names(text)).toEqual(['organisation: Leeds', 'place: Leeds']);
    expect(names('Leeds is growing. Offices are built in Leeds.')).toEqual(['place: Leeds', 'place: Leeds']);
  });
});

describe('namesIn Russian and Kazakh', () => {
  it('finds people behind titles in small letters, in any case', () => {
    expect(
      names('Министр иностранных дел Казахстана Мухтар Тлеуберди позвонил президенту Токаеву.', 'ru'),
    ).toEqual(['place: Казахстана', 'person: Мухтар Тлеуберди', 'person: Токаеву']);
  });

  it('finds organisations written with one capital', () => {
    expect(names('Об этом сообщили в Министерстве внутренних дел.', 'ru')).toEqual([
      'organisation: Министерстве внутренних дел',
    ]);
    expect(names('Силы Организации Договора о коллективной безопасности (ОДКБ) ушли.', 'ru')).toEqual([
      'organisation: Организации Договора о коллективной безопасности',
      'organisation: ОДКБ',
    ]);
  });

  it('takes no adjective for a name', () => {
    expect(names('Январская трагедия потрясла страну.', 'ru')).toEqual([]);
  });

  it('reads Kazakh', () => {
    expect(names('Қазақстан Президенті Қасым-Жомарт Тоқаев Астанада сөйледі.', 'kk')).toEqual([
      'place: Қазақстан',
      'person: Қасым-Жомарт Тоқаев',
      'place: Астанада',
    ]);
  });
});

describe('namesIn any text', () => {
  it('gives mentions in order, without overlaps, word for word', () => {
    const word = fc.constantFrom(
      ...[
        'President',
        'of',
        'the',
        'Kazakhstan',
        'Rau',
        '(CSTO)',
        '“',
        '”',
        '.',
        ',',
        'and',
        'Ministry',
        'for',
        'New',
        'York',
      ],
      ...[
        'J.',
        '–',
        'Министр',
        'дел',
        'Токаев',
        'said',
        '\n\n',
        'von',
        'BBC',
        'O’Brien',
        'A',
        '’s',
        '2022',
        '😀',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.constantFrom<Language>('en', 'ru', 'kk'),
        (words, language) => {
          const text = words.join(' ');
          let end = 0;
          for (const mention of mentionsIn(text, language)) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.text).toBe(text.slice(mention.start, mention.end));
            end = mention.end;
          }
        },
      ),
    );
  });
});
