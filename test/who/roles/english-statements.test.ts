import { describe, expect, it } from 'vitest';
import { readRoles } from './read-roles.ts';

describe('a title before the name', () => {
  it.each([
    ['Peruvian Deputy Trade Minister Ana Quispe said so.', 'Ana Quispe', 'Peruvian Deputy Trade Minister'],
    ['On Friday former President Jorge Solis spoke.', 'Jorge Solis', 'former President'],
    ['They asked acting fire chief Tom Reed.', 'Tom Reed', 'acting fire chief'],
    ['It was city planning director Dr. Eva Lund who said it.', 'Eva Lund', 'city planning director'],
    ['The chair of the Senate Paul Okoro left.', 'Paul Okoro', 'chair of the Senate'],
    ['Acme president and CEO Lena Holt resigned.', 'Lena Holt', 'Acme president and CEO'],
    ['Sen. Mark Diaz voted.', 'Mark Diaz', 'Sen.'],
    ['Then-Governor Amy Stone signed.', 'Amy Stone', 'Then-Governor'],
    ['President-elect Ivo Marek waved.', 'Ivo Marek', 'President-elect'],
    ['UVC Chairman-in-Office Ivo Marek waved.', 'Ivo Marek', 'UVC Chairman-in-Office'],
  ])('is the role: %s', (text, name, role) => {
    expect(readRoles(text, name)).toEqual([role]);
  });

  it('takes along all that an office is over', () => {
    expect(readRoles('Health and Human Services Secretary Ana Quispe spoke.', 'Ana Quispe')).toEqual([
      'Health and Human Services Secretary',
    ]);
    const speaker = 'It was House of Elders Speaker Tom Reed.';
    expect(readRoles(speaker, 'Tom Reed', { organisations: ['House of Elders'] })).toEqual([
      'House of Elders Speaker',
    ]);
    const two = 'He met Acme and President Solis.';
    expect(readRoles(two, 'Solis', { organisations: ['Acme'] })).toEqual(['President']);
    expect(readRoles('The Prime Minister and President Solis met.', 'Solis')).toEqual(['President']);
    expect(readRoles('It had a Republican Congress and President Solis then.', 'Solis')).toEqual([
      'President',
    ]);
  });

  it('begins behind a day, an age and what another line ends with', () => {
    expect(readRoles('At the weekend former minister Tom Reed spoke.', 'Tom Reed')).toEqual([
      'former minister',
    ]);
    expect(readRoles('A 44 -year-old graphic designer Tom Reed came.', 'Tom Reed')).toEqual([
      'graphic designer',
    ]);
    const line = 'It is a huge oil spill US President Amy Stone has come.';
    expect(readRoles(line, 'Amy Stone', { places: ['US'] })).toEqual(['US President']);
  });

  it('takes along whose it is where the possessive ending is parted from it', () => {
    expect(readRoles("Acme 's chief economist, Ian Moss, wrote.", 'Ian Moss')).toEqual([
      "Acme's chief economist",
    ]);
    expect(readRoles('Acme s chief economist, Ian Moss, wrote.', 'Ian Moss')).toEqual([
      "Acme's chief economist",
    ]);
  });

  it('is not that somebody speaks a language', () => {
    expect(readRoles('Moss, a native Swedish speaker, erred.', 'Moss')).toEqual([]);
    expect(readRoles('Moss, the Swedish speaker, erred.', 'Moss')).toEqual([]);
    expect(readRoles('Moss, the speaker of the Senate, erred.', 'Moss')).toEqual(['speaker of the Senate']);
  });

  it('takes along whose it is, but not a pronoun', () => {
    expect(readRoles("Acme's chief economist Ian Moss wrote.", 'Ian Moss')).toEqual([
      "Acme's chief economist",
    ]);
    expect(readRoles('Its chief economist Ian Moss wrote.', 'Ian Moss')).toEqual(['chief economist']);
    expect(readRoles("The firm's chief economist Ian Moss wrote.", 'Ian Moss')).toEqual(['chief economist']);
  });

  it('takes along an owner with a small article in the name', () => {
    expect(readRoles("It was al-Vala's chief, Ivo Marek.", 'Ivo Marek')).toEqual(["al-Vala's chief"]);
  });

  it('is more than a relation to somebody who is not told', () => {
    expect(readRoles('It was his deputy, Tom Reed.', 'Tom Reed')).toEqual([]);
    expect(readRoles("It was Acme's deputy chief, Tom Reed.", 'Tom Reed')).toEqual(["Acme's deputy chief"]);
  });

  it('is no verb, and has none in it', () => {
    expect(readRoles('History will judge Stone as a friend.', 'Stone')).toEqual([]);
    expect(readRoles('He will also face anti-war candidate Tom Reed.', 'Tom Reed')).toEqual([
      'anti-war candidate',
    ]);
    expect(readRoles('Will coach Tom Reed stay?', 'Tom Reed')).toEqual(['coach']);
  });

  it('takes along an organisation with its acronym', () => {
    const text = 'Vale Energy Agency (VEA) Chief Economist Ian Moss wrote.';
    expect(readRoles(text, 'Ian Moss', { organisations: ['Vale Energy Agency'] })).toEqual([
      'VEA Chief Economist',
    ]);
  });

  it('begins behind verbs, prepositions, credits and the names of others', () => {
    expect(readRoles('The decree authorising President Solis to act', 'Solis')).toEqual(['President']);
    expect(readRoles('the minister of energy and veteran physicist Ivo Marek', 'Ivo Marek')).toEqual([
      'veteran physicist',
    ]);
    expect(readRoles('LIMA (AP) President Solis said so.', 'Solis')).toEqual(['President']);
    expect(readRoles('Reuters Acme chief Ian Moss.', 'Ian Moss')).toEqual(['Acme chief']);
    expect(readRoles('He and Reuters columnist Ian Moss wrote.', 'Ian Moss')).toEqual(['Reuters columnist']);
    expect(readRoles('The jury convicted teacher Tom Reed.', 'Tom Reed')).toEqual(['teacher']);
    expect(readRoles('In London Mayor Amy Stone spoke.', 'Amy Stone', { places: ['London'] })).toEqual([
      'Mayor',
    ]);
    expect(
      readRoles('a meeting of Paul Okoro with President Solis', 'Solis', { others: ['Paul Okoro'] }),
    ).toEqual(['President']);
  });

  it('ends with the name it is of, which has none of it', () => {
    expect(readRoles('A spokesman for Amy Stone said so.', 'Amy Stone')).toEqual([]);
    expect(readRoles('A minister in the Stone government left.', 'Stone')).toEqual([]);
  });

  it('is neither a form of address nor of a word that titles nobody', () => {
    expect(readRoles('Mr Reed and Dr Lund met.', 'Reed')).toEqual([]);
    expect(readRoles('Mr Reed and Dr Lund met.', 'Lund')).toEqual([]);
    expect(readRoles('Unlike Tom Reed she stayed.', 'Tom Reed')).toEqual([]);
  });
});

describe('an apposition before the name', () => {
  it.each([
    ['The trade secretary, Tom Reed, said so.', 'Tom Reed', 'trade secretary'],
    ['A senior bank official, Eva Lund, is accused.', 'Eva Lund', 'senior bank official'],
    ['The MP for Upper Vale, Amy Stone, agreed.', 'Amy Stone', 'MP for Upper Vale'],
    ['His lawyer, Ian Moss, objected.', 'Ian Moss', 'lawyer'],
    ['It was denied by the then prime minister, Jorge Solis.', 'Jorge Solis', 'then prime minister'],
  ])('is the role: %s', (text, name, role) => {
    expect(readRoles(text, name)).toEqual([role]);
  });

  it('stands beside a title', () => {
    expect(readRoles('The commander of the fleet, Admiral Ivo Marek, arrived.', 'Ivo Marek')).toEqual([
      'Admiral',
      'commander of the fleet',
    ]);
  });

  it('is none where the name begins what follows, or the role is of another', () => {
    expect(readRoles('With this prime minister, Stone hopes for more.', 'Stone')).toEqual([]);
    const list = 'He met Tom Reed, the trade secretary, Amy Stone, and others.';
    expect(readRoles(list, 'Amy Stone', { others: ['Tom Reed'] })).toEqual([]);
    expect(readRoles(list, 'Tom Reed', { others: ['Amy Stone'] })).toEqual([]);
  });
});

describe('an apposition behind the name', () => {
  it.each([
    [
      'Eva Lund, director of public health for Upper Vale, agreed.',
      'Eva Lund',
      'director of public health for Upper Vale',
    ],
    ['said Ian Moss, an economist at Acme.', 'Ian Moss', 'economist at Acme'],
    ['Tom Reed, 55, a retired Navy captain, fell.', 'Tom Reed', 'retired Navy captain'],
    ['Paul Okoro, then the head of the bank, knew.', 'Paul Okoro', 'then the head of the bank'],
    ['Paul Okoro, now a consultant, knew.', 'Paul Okoro', 'consultant'],
    ['Ana Quispe (Peruvian trade minister) spoke.', 'Ana Quispe', 'Peruvian trade minister'],
    ['Amy Stone QC, Labour health spokeswoman, spoke.', 'Amy Stone', 'Labour health spokeswoman'],
    ['Jorge Solis, the minister who resigned, spoke.', 'Jorge Solis', 'minister'],
    ['Lena Holt, a trader overseeing the sale, spoke.', 'Lena Holt', 'trader'],
    ['Ivo Marek, chief of the army at the time of the war, spoke.', 'Ivo Marek', 'chief of the army'],
    [
      'Lena Holt, president and chief executive of Acme, spoke.',
      'Lena Holt',
      'president and chief executive of Acme',
    ],
  ])('is the role: %s', (text, name, role) => {
    expect(readRoles(text, name)).toEqual([role]);
  });

  it('may tell two roles, each with what it is of', () => {
    expect(
      readRoles('Eva Lund, head of the Vale Institute and author of a book, spoke.', 'Eva Lund'),
    ).toEqual(['head of the Vale Institute', 'author of a book']);
  });

  it('parts what is told of two, but not offices held together or what "former" may say of both', () => {
    expect(readRoles('Amy Stone, Democrat and chair of the panel on oil, spoke.', 'Amy Stone')).toEqual([
      'Democrat',
      'chair of the panel on oil',
    ]);
    expect(readRoles('Lena Holt is a biologist and author.', 'Lena Holt')).toEqual(['biologist', 'author']);
    expect(
      readRoles('Ian Moss, publisher of the Vale newspaper and chairman of the trust, wrote.', 'Ian Moss'),
    ).toEqual(['publisher of the Vale newspaper', 'chairman of the trust']);
    expect(readRoles('Lena Holt, chairman and president of Acme, spoke.', 'Lena Holt')).toEqual([
      'chairman and president of Acme',
    ]);
    expect(readRoles('Tom Reed, a former minister and leader of the house, spoke.', 'Tom Reed')).toEqual([
      'former minister and leader of the house',
    ]);
    expect(
      readRoles('Tom Reed, a former minister and former leader of the house, spoke.', 'Tom Reed'),
    ).toEqual(['former minister', 'former leader of the house']);
  });

  it('closes the quotation marks of a title in a role', () => {
    expect(readRoles('Holt, author of “Oil Water,” spoke.', 'Holt')).toEqual(['author of “Oil Water”']);
  });

  it('tells the first role where the second is not closed', () => {
    expect(readRoles('Ian Moss, then Acme chief, and his aide Tom Reed left.', 'Ian Moss')).toEqual([
      'then Acme chief',
    ]);
    expect(
      readRoles('Lena Holt, an engineer at Acme and a co-author of 20 papers, left.', 'Lena Holt'),
    ).toEqual(['engineer at Acme']);
  });

  it('is none where another sentence or the title of another begins', () => {
    expect(readRoles('In the case of Tom Reed, a spokesman said nothing.', 'Tom Reed')).toEqual([]);
    expect(readRoles('According to Tom Reed, the president will resign.', 'Tom Reed')).toEqual([]);
    expect(readRoles('With Tom Reed, the soldier rolled his eyes.', 'Tom Reed')).toEqual([]);
    const other = { others: ['Stone'] };
    expect(readRoles('He met Tom Reed, President Stone and others.', 'Tom Reed', other)).toEqual([]);
    const title = 'They sent Tom Reed, Chief of Staff Amy Stone, and others.';
    expect(readRoles(title, 'Tom Reed', { others: ['Amy Stone'] })).toEqual([]);
    expect(readRoles('Tom Reed, the Queen and the Duke came.', 'Tom Reed')).toEqual([]);
  });
});

describe('a verb', () => {
  it.each([
    [
      'Lena Holt is founder of The Holt Company, where she works.',
      'Lena Holt',
      'founder of The Holt Company',
    ],
    ['Tom Reed, who is a bank manager, agreed.', 'Tom Reed', 'bank manager'],
    [
      'Tom Reed, 48, who has been the top health official since May, left.',
      'Tom Reed',
      'top health official',
    ],
    [
      'Eva Lund was appointed deputy governor of the Bank of Vale in May.',
      'Eva Lund',
      'deputy governor of the Bank of Vale',
    ],
    ['Ivo Marek was sworn in as prime minister on Monday.', 'Ivo Marek', 'prime minister'],
    ['Paul Okoro has been named chairman.', 'Paul Okoro', 'chairman'],
    ['Ana Quispe serves as ambassador to Chile.', 'Ana Quispe', 'ambassador to Chile'],
    ['The king appointed Ivo Marek acting prime minister.', 'Ivo Marek', 'acting prime minister'],
    ['Tom Reed resigned as trade minister in May.', 'Tom Reed', 'trade minister'],
    ['Tom Reed was dismissed as head of the bank.', 'Tom Reed', 'head of the bank'],
    ['As trade minister, Tom Reed raised prices.', 'Tom Reed', 'trade minister'],
    ['Amy Stone became mayor of Upper Vale.', 'Amy Stone', 'mayor of Upper Vale'],
  ])('says it: %s', (text, name, role) => {
    expect(readRoles(text, name)).toEqual([role]);
  });

  it('says what someone heads', () => {
    expect(readRoles('Paul Okoro, who heads the Upper Vale party, left.', 'Paul Okoro')).toEqual([
      'heads the Upper Vale party',
    ]);
    expect(readRoles('Paul Okoro heads to Chile.', 'Paul Okoro')).toEqual([]);
    expect(readRoles('Paul Okoro, who led two uprisings, left.', 'Paul Okoro')).toEqual([]);
  });

  it('says nothing where it denies, doubts or only wishes', () => {
    expect(readRoles('Tom Reed is not the president.', 'Tom Reed')).toEqual([]);
    expect(readRoles('It is unclear whether Tom Reed is president.', 'Tom Reed')).toEqual([]);
    expect(readRoles('Tom Reed wants to be president.', 'Tom Reed')).toEqual([]);
    expect(readRoles('Tom Reed is the worst president of all.', 'Tom Reed')).toEqual([]);
  });
});
