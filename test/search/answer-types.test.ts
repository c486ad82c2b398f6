import { describe, expect, it } from 'vitest';
import { fitOf } from '../../src/search/answer-types.ts';
import { passageOf, soughtIn } from './made.ts';

/** How well a text of one sentence fits the kind of a question. */
function fitness(asked: string, text: string): number {
  const passage = passageOf(text);
  const { question, matcher } = soughtIn([passage], asked);
  return fitOf(question, passage.sentences[0]!, text, matcher);
}

describe('fitOf', () => {
  it('wants a date for "when"', () => {
    expect(fitness('When did protests begin?', 'Protests began on January 2.')).toBe(1);
    expect(fitness('When did protests begin?', 'Protests began in the west.')).toBe(0);
    expect(fitness('When did protests begin?', 'Protests recently lasted three days.')).toBe(0);
  });

  it('wants someone for "who" whom the question does not name', () => {
    const named = fitness('Who criticized Tokayev?', 'Anthony Blinken criticized Tokayev.');
    expect(named).toBe(1);
    expect(fitness('Who criticized Tokayev?', 'Many criticized Tokayev.')).toBeLessThan(named);
  });

  it('wants a place for "where" that the question does not name', () => {
    const named = fitness('Where did they meet?', 'They met in Kazakhstan.');
    expect(named).toBe(1);
    expect(fitness('Where did they meet?', 'They met at noon.')).toBeLessThan(named);
  });

  it('takes a place for named already also in another script', () => {
    expect(fitness('Where is Kazakhstan?', 'They came to Казахстан at noon.')).toBeLessThan(1);
  });

  it('wants the holder of an office named beside it, and the office in one piece', () => {
    const question = 'Who is the chairman of the OSCE?';
    const named = fitness(question, 'The chairman of the OSCE, Zbignev Rau, spoke.');
    expect(named).toBe(1);
    expect(fitness(question, 'They wrote to the chairman of the OSCE.')).toBeLessThan(named);
    expect(
      fitness(
        question,
        'The chairman Anthony Blinken of a bank in the far south spoke at length about prices, gas and the OSCE.',
      ),
    ).toBeLessThan(named);
  });

  it('wants what is asked about spelt out, by whatever short name it is asked for', () => {
    const spelt = 'The Organization for Security and Cooperation in Europe (OSCE) met in the town.';
    expect(fitness('What is the OSCE?', spelt)).toBe(1);
    expect(fitness('Что такое ОБСЕ?', spelt)).toBe(1);
    expect(fitness('What is the OSCE?', 'The OSCE met in the town.')).toBeLessThan(1);
  });

  it('wants a reason for "why", and a weak sign of one less', () => {
    const [strong, weak, none] = [
      fitness('Why did they march?', 'They marched because of the prices.'),
      fitness('Why did they march?', 'They marched after prices rose.'),
      fitness('Why did they march?', 'They marched.'),
    ] as const;
    expect(strong).toBe(1);
    expect(weak).toBeLessThan(strong);
    expect(none).toBeLessThan(weak);
    expect(fitness('Почему они вышли?', 'Они вышли из-за цен на газ.')).toBe(1);
  });

  it('wants a number before what is counted for "how many"', () => {
    const counted = fitness('How many people were killed?', 'Dozens of people were killed.');
    expect(counted).toBe(1);
    expect(fitness('How many people were killed?', '164 people were killed.')).toBe(1);
    expect(
      fitness(
        'How many people were killed?',
        'In 20 towns shops, banks and offices burned and people were killed.',
      ),
    ).toBeLessThan(1);
    expect(fitness('How many people were killed?', 'People were killed.')).toBe(0);
  });

  it('does not take the number of a date for one that counts', () => {
    expect(fitness('How many people came?', 'On January 9 people came.')).toBe(0);
  });

  it('wants nothing more for other kinds', () => {
    expect(fitness('What did they do?', 'They marched.')).toBe(1);
    expect(fitness('Did they march?', 'They marched.')).toBe(1);
    expect(fitness('march', 'They marched.')).toBe(1);
  });
});
