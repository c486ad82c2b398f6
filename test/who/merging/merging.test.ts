import { describe, expect, it } from 'vitest';
import { createWho, type Who } from '../../../src/who/who.ts';
import { annotatedWith, type Names } from '../annotated.ts';

/** Everyone in articles of successive days that name just `names`. */
function whoOf(names: Names, ...texts: readonly string[]): Who {
  const who = createWho();
  texts.forEach((text, index) => {
    who.add(annotatedWith(`a${index}`, `2022-01-${String(index + 1).padStart(2, '0')}`, text, names));
  });
  return who;
}

const listed = async (names: Names, ...texts: readonly string[]) =>
  (await whoOf(names, ...texts).list()).map(({ name, mentions }) => `${name} ${mentions}`).sort();

describe('people of several articles', () => {
  it('are one under a nickname and the full name', async () => {
    const names = { person: ['Bill Clinton', 'William Clinton', 'Clinton'] };
    expect(await listed(names, 'Bill Clinton spoke.', 'William Clinton spoke. Clinton left.')).toEqual([
      'Bill Clinton 3',
    ]);
  });

  it('are one by a name that is a man’s in one case and a woman’s in another, as far as that fits', async () => {
    const man = { person: ['Александр Иванов', 'Александра Иванова', 'Александру Иванову'] };
    const texts = ['Мнение Александра Иванова известно.', 'Александру Иванову вручили орден.'];
    expect(await listed(man, 'Александр Иванов уехал.', ...texts)).toEqual(['Александр Иванов 3']);
    expect(await listed(man, 'Александр Иванов уехал. Мнение Александра Иванова известно.')).toEqual([
      'Александр Иванов 2',
    ]);
    const both = { person: ['Александром Ивановым', 'Александра Иванова', 'Александрой Ивановой'] };
    const meetings = ['Встреча с Александрой Ивановой прошла.', 'Встреча с Александром Ивановым прошла.'];
    expect(await listed(both, ...meetings, 'Слова Александра Иванова услышали.')).toEqual([
      'Александр Иванов 2',
      'Александра Иванова 1',
    ]);
  });

  it('of one name get what names them together with those around them', async () => {
    const names = { person: ['David Richards', 'Ann Bell'] };
    const texts = [
      'The singer David Richards sang.',
      'General David Richards met Ann Bell.',
      'David Richards wrote to Ann Bell.',
    ];
    expect(await listed(names, ...texts)).toEqual([
      'Ann Bell 2',
      'David Richards (General) 2',
      'David Richards (singer) 1',
    ]);
  });

  it('keep to the name that they were given before where others of that name have more of it', async () => {
    const names = { person: ['George Bush', 'George W. Bush', 'George H. Bush'] };
    const texts = [
      'George W. Bush spoke.',
      'George H. Bush spoke.',
      'George Bush spoke.',
      'George Bush left.',
    ];
    expect(await listed(names, ...texts)).toEqual(['George Bush 2', 'George H. Bush 1', 'George W. Bush 1']);
  });

  it('get a bare surname with an office that one of them holds', async () => {
    const names = { person: ['George Bush', 'Laura Bush', 'Bush'] };
    const texts = ['President George Bush spoke.', 'Laura Bush spoke.', 'President Bush spoke.'];
    expect(await listed(names, ...texts)).toEqual(['George Bush 2', 'Laura Bush 1']);
  });

  it('do not get a surname that stands behind the style of a sovereign or peer they never bear', async () => {
    const names = { person: ['Harvey Goldsmith', 'Goldsmith', 'Saddam Hussein', 'Hussein'] };
    const texts = [
      'Harvey Goldsmith sang.',
      'Lord Goldsmith spoke. Goldsmith left.',
      'Saddam Hussein fell when King Hussein spoke.',
    ];
    expect(await listed(names, ...texts)).toEqual([
      'Goldsmith 2',
      'Harvey Goldsmith 1',
      'Hussein 1',
      'Saddam Hussein 1',
    ]);
  });

  it('get a surname behind a style that one article gives them, or with an office they hold', async () => {
    const names = { person: ['Peter Goldsmith', 'Goldsmith', 'Michael Boyce', 'Boyce'] };
    const texts = [
      'Lord Peter Goldsmith spoke.',
      'Lord Goldsmith left.',
      'Admiral Michael Boyce spoke.',
      'Lord Boyce, an admiral, left. Admiral Boyce returned.',
    ];
    expect(await listed(names, ...texts)).toEqual(['Michael Boyce 3', 'Peter Goldsmith 2']);
  });

  it('get a surname behind a style they can come to, where others around them are named with it', async () => {
    const names = {
      person: ['Margaret Thatcher', 'Mark Thatcher', 'Mary Thatcher', 'Thatcher', 'John Major'],
    };
    const [major, lady] = ['Margaret Thatcher met John Major.', 'Lady Thatcher praised John Major.'];
    expect(await listed(names, major, lady)).toEqual(['John Major 2', 'Margaret Thatcher 2']);
    expect(await listed(names, major, 'Lady Thatcher left.')).toContain('Thatcher 1');
    expect(await listed(names, major, 'Lord Thatcher praised John Major.')).toContain('Thatcher 1');
    expect(await listed(names, major, 'Mark Thatcher sang.', lady)).toContain('Margaret Thatcher 2');
    expect(await listed(names, major, 'Mary Thatcher sang.', lady)).toContain('Thatcher 1');
    expect(await listed(names, major, lady, 'Lady Thatcher left.')).toContain('Thatcher 2');
  });

  it('do not get a surname behind a title for the other gender', async () => {
    const names = { person: ['Bill Clinton', 'Hillary Clinton', 'Clinton'] };
    const texts = ['Bill Clinton spoke. Mrs Clinton left.', 'Hillary Clinton sang. Clinton left.'];
    expect(await listed(names, ...texts)).toEqual(['Bill Clinton 1', 'Hillary Clinton 3']);
    expect(await listed(names, 'Bill Clinton spoke.', 'Mrs Clinton left.')).toEqual([
      'Bill Clinton 1',
      'Clinton 1',
    ]);
  });

  it('stay two by surnames of which one is a woman’s', async () => {
    const names = { person: ['Nazarbayeva', 'Nazarbayev', 'Nazarbaeva'] };
    const texts = ['Nazarbayev spoke.', 'Nazarbayeva sang.', 'Nazarbaeva left.'];
    expect(await listed(names, ...texts)).toEqual(['Nazarbaeva 2', 'Nazarbayev 1']);
  });

  it('stay two who are of different callings in articles without anyone else in common', async () => {
    const names = { person: ['Peter Hill', 'Ann Ray'] };
    const [striker, major] = ['The striker Peter Hill scored.', 'Major Peter Hill fell.'];
    expect(await listed(names, striker, major)).toEqual(['Peter Hill (Major) 1', 'Peter Hill (striker) 1']);
    expect(await listed(names, `${striker} Ann Ray sang.`, `${major} Ann Ray wept.`)).toContain(
      'Peter Hill 2',
    );
    expect(await listed(names, striker, 'Minister Peter Hill spoke.')).toEqual(['Peter Hill 2']);
    expect(await listed(names, 'Peter Hill sang.', major)).toEqual(['Peter Hill 2']);
    expect(await listed(names, 'Peter Hill sang.', 'Major Sir Peter Hill fell.')).toHaveLength(2);
  });

  it('do not get a surname with an office that other articles state of a namesake', async () => {
    const names = { person: ['Barbara Bush', 'George Bush', 'Bush'] };
    const texts = ['President George Bush spoke.', 'Barbara Bush sang. President Bush left. Bush returned.'];
    expect(await listed(names, ...texts)).toEqual(['Barbara Bush 1', 'George Bush 3']);
  });

  it('known by short surnames of one sound are two unless they are written alike', async () => {
    const names = { person: ['Clark', 'Clarke'] };
    expect(await listed(names, 'Clark spoke.', 'Clarke spoke.', 'Clark left.')).toEqual([
      'Clark 2',
      'Clarke 1',
    ]);
  });

  it('get a first name alone only if the articles call them so as a rule', async () => {
    const names = { person: ['Saddam Hussein', 'Saddam', 'Tony Blair', 'Tony'] };
    const often = Array.from({ length: 3 }, () => 'Saddam Hussein spoke. Saddam left. Tony Blair spoke.');
    expect(await listed(names, ...often, 'Saddam fell. Tony fell.')).toEqual([
      'Saddam Hussein 7',
      'Tony 1',
      'Tony Blair 3',
    ]);
  });

  it('are found by a surname of several words', async () => {
    const names = { person: ['Ursula von der Leyen', 'von der Leyen'] };
    expect(await listed(names, 'Ursula von der Leyen spoke.', 'Then von der Leyen left.')).toEqual([
      'Ursula von der Leyen 2',
    ]);
  });

  it('in one article do not get initials that two of them may have', async () => {
    const names = { person: ['John Hill', 'Jane Hill', 'J. Hill'] };
    expect(await listed(names, 'John Hill met Jane Hill. J. Hill left.')).toEqual([
      'J. Hill 1',
      'Jane Hill 1',
      'John Hill 1',
    ]);
  });
});

describe('organisations', () => {
  it('are one in one word and in two, and with the country a bureau belongs to', async () => {
    const names = { organisation: ['ExxonMobil', 'Exxon Mobil', 'Weather Bureau', 'U.S. Weather Bureau'] };
    const texts = ['ExxonMobil paid.', 'Exxon Mobil paid. Exxon Mobil left.', 'The Weather Bureau warned.'];
    const both = 'The U.S. Weather Bureau warned. The Weather Bureau waited.';
    expect(await listed(names, ...texts, both)).toEqual(['Exxon Mobil 3', 'Weather Bureau 3']);
  });

  it('of two countries stay two, however they are called', async () => {
    const names = {
      organisation: [
        'Kazakh Foreign Ministry',
        'Ministry of Foreign Affairs of Kazakhstan',
        'Russian Foreign Ministry',
      ],
    };
    const texts = ['The Kazakh Foreign Ministry and the Russian Foreign Ministry met.'];
    texts.push('The Ministry of Foreign Affairs of Kazakhstan agreed.');
    expect(await listed(names, ...texts)).toEqual([
      'Kazakh Foreign Ministry 2',
      'Russian Foreign Ministry 1',
    ]);
  });

  it('are meant by "the Ministry" only where an article has one, and are nobody otherwise', async () => {
    const names = { organisation: ['Kazakh Foreign Ministry', 'Defence Ministry', 'Ministry'] };
    const one = 'The Kazakh Foreign Ministry spoke. The Ministry agreed.';
    const two = 'The Kazakh Foreign Ministry and the Defence Ministry spoke. The Ministry agreed.';
    expect(await listed(names, one)).toEqual(['Kazakh Foreign Ministry 2']);
    expect(await listed(names, two)).toEqual(['Defence Ministry 1', 'Kazakh Foreign Ministry 1']);
  });

  it('have a short name in all articles if one says what it stands for', async () => {
    const names = { organisation: ['General Motors Corporation', 'General Motors', 'GM'] };
    expect(
      await listed(names, 'General Motors grew. GM paid.', 'GM fell.', 'General Motors Corporation fell.'),
    ).toEqual(['GM 4'].map((line) => line.replace('GM 4', 'GM 4')));
  });

  it('of a state are not taken for those of one country because a single article names it', async () => {
    const names = { organisation: ['Supreme Court of Italy', 'Supreme Court'] };
    const bare = Array.from({ length: 6 }, () => 'The Supreme Court met.');
    const both = 'The Supreme Court of Italy met. The Supreme Court ruled.';
    expect(await listed(names, ...bare, both)).toEqual(['Supreme Court 6', 'Supreme Court of Italy 2']);
    expect(await listed(names, ...bare.slice(0, 5), both)).toEqual(['Supreme Court 7']);
  });

  it('have no short name that stands for several', async () => {
    const names = { organisation: ['National Party', 'New Party', 'NP'] };
    const texts = ['The National Party (NP) met.', 'The New Party (NP) met.', 'NP won.'];
    expect(await listed(names, ...texts)).toEqual(['NP 1', 'National Party 2', 'New Party 2']);
  });

  it('are not joined with the two letters of another one that was there before', async () => {
    const names = { organisation: ['EK', 'Eastern Kitchens'] };
    expect(await listed(names, 'EK met. Eastern Kitchens sells stoves.')).toEqual([
      'EK 1',
      'Eastern Kitchens 1',
    ]);
    expect(await listed(names, 'Eastern Kitchens sells stoves. EK grew.')).toEqual(['EK 2']);
  });

  it('are one where articles spell the long form of an acronym a little differently', async () => {
    const names = {
      organisation: ['Environmental Protection Agency', 'Environment Protection Agency', 'EPA'],
    };
    const texts = [
      'The Environmental Protection Agency (EPA) met.',
      'The Environment Protection Agency (EPA) met.',
    ];
    expect(await listed(names, ...texts, 'The EPA left.')).toEqual(['EPA 5']);
  });

  it('are one across scripts where their acronyms are known everywhere', async () => {
    const names = { organisation: ['ОБСЕ', 'OSCE'] };
    expect(await listed(names, 'The OSCE met.', 'ОБСЕ заявила.')).toEqual(['OSCE 2']);
  });
});

describe('a name of two kinds', () => {
  it('is of the kind that most articles give it', async () => {
    const who = createWho();
    for (const [index, kind] of (['person', 'person', 'organisation'] as const).entries())
      who.add(annotatedWith(`a${index}`, '2022-01-01', 'Rosneft spoke.', { [kind]: ['Rosneft'] }));
    expect((await who.list()).map(({ name, kind, mentions }) => [name, kind, mentions])).toEqual([
      ['Rosneft', 'person', 3],
    ]);
  });

  it('is one kind where as many mentions say the one as the other: several words are a person', async () => {
    const who = createWho();
    const texts = ['Al Gore met Technorati.', 'Technorati met Al Gore.'];
    who.add(annotatedWith('a', '2022-01-01', texts[0] ?? '', { person: ['Al Gore', 'Technorati'] }));
    who.add(annotatedWith('b', '2022-01-02', texts[1] ?? '', { organisation: ['Al Gore', 'Technorati'] }));
    const kinds = (await who.list()).map(({ name, kind }) => `${name}: ${kind}`).sort();
    expect(kinds).toEqual(['Al Gore: person', 'Technorati: organisation']);
  });

  it('is a place where most articles say so, but for the surname of somebody named fully', async () => {
    const who = createWho();
    for (let index = 0; index < 3; index += 1)
      who.add(annotatedWith(`a${index}`, '2022-01-01', 'It rained in Kent.', { place: ['Kent'] }));
    who.add(annotatedWith('b', '2022-01-02', 'Kent spoke.', { person: ['Kent'] }));
    who.add(
      annotatedWith('c', '2022-01-03', 'Clark Kent spoke. Kent left.', { person: ['Clark Kent', 'Kent'] }),
    );
    expect((await who.list()).map(({ name, mentions }) => `${name} ${mentions}`)).toEqual(['Clark Kent 3']);
    who.remove('c');
    expect(await who.list()).toEqual([]);
  });

  it('leaves what was read together with it where nearly all articles say that it is something else', async () => {
    const who = createWho();
    for (let index = 0; index < 12; index += 1)
      who.add(annotatedWith(`a${index}`, '2022-01-01', 'BP paid.', { organisation: ['BP'] }));
    who.add(
      annotatedWith('b', '2022-01-02', 'Mark Hill BP spoke. BP paid.', { person: ['Mark Hill BP', 'BP'] }),
    );
    expect(
      (await who.list()).map(({ name, kind, mentions }) => `${kind} ${name} ${mentions}`).sort(),
    ).toEqual(['organisation BP 13', 'person Mark Hill BP 1']);
  });
});

describe('the order of the list', () => {
  it('follows what articles are about, not what stands under each of them', async () => {
    const names = { person: ['Ann Lee', 'Press Office'] };
    const line = 'All rights reserved; call the Press Office for more.';
    const texts = ['Ann Lee won. Then Ann Lee spoke.', 'It rained.', 'It snowed.'].map(
      (text) => `${text}\n\n${line}`,
    );
    const list = await whoOf(names, ...texts).list();
    expect(list.map(({ name }) => name)).toEqual(['Ann Lee', 'Press Office']);
  });

  it('puts those who act, and lead an article, before those named in passing as often', async () => {
    const names = { person: ['Ann Lee', 'Bob Ray'] };
    const text = 'Ann Lee resigned. It was a surprise. Many had expected more from a friend of Bob Ray.';
    expect((await whoOf(names, text).list()).map(({ name }) => name)).toEqual(['Ann Lee', 'Bob Ray']);
  });

  it('has those last who only took the picture', async () => {
    const names = { person: ['Ann Lee', 'Jane Hill'] };
    const texts = ['Photograph: Jane Hill/AP', 'Photograph: Jane Hill/AP', 'Later they saw Ann Lee.'];
    const list = await whoOf(names, ...texts).list();
    expect(list.map(({ name, reporting }) => [name, reporting])).toEqual([
      ['Ann Lee', false],
      ['Jane Hill', true],
    ]);
  });
});
