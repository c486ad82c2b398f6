import { describe, expect, it } from 'vitest';
import { amountFit } from '../../src/search/amounts.ts';
import { passageOf, soughtIn } from './made.ts';

/** How well a text of one sentence holds the number that is asked for. */
function fitness(asked: string, text: string): number {
  const passage = passageOf(text);
  const { question, matcher } = soughtIn([passage], asked);
  return amountFit(question, passage.sentences[0]!, text, matcher);
}

describe('amountFit', () => {
  it.each([
    ['How long did the talk last?', 'The talk lasted two hours.'],
    ['How old is Rau?', 'Rau, 67, spoke in the town.'],
    ['How old is Rau?', 'The 67-year-old Rau spoke.'],
    ['How far is the town?', 'The town is 30 km away.'],
    ['How much did gas cost?', 'Gas cost 120 tenge per liter.'],
    ['How much did gas cost?', 'Gas cost $2.'],
    ['What percentage of people voted?', 'Some 60% of people voted.'],
    ['How much grain was sold?', 'They sold grain, two million tonnes of it.'],
    ['How much did prices rise?', 'Prices rose by a third.'],
    ['Сколько стоил газ?', 'Газ стоил 120 тенге.'],
    ['Сколько лет Рау?', 'Рау исполнилось 67 лет.'],
    ['Как долго длился разговор?', 'Разговор длился два часа.'],
  ])('finds what "%s" asks for in "%s"', (asked, text) => {
    expect(fitness(asked, text)).toBe(1);
  });

  it.each([
    ['How long did the talk last?', 'The talk was with 20 people.'],
    ['How much did gas cost?', 'Gas was sold in 20 towns.'],
    ['How old is Rau?', 'Rau spoke in 20 towns.'],
  ])('takes another number for a poorer answer to "%s"', (asked, text) => {
    expect(fitness(asked, text)).toBeGreaterThan(0);
    expect(fitness(asked, text)).toBeLessThan(1);
  });

  it('finds nothing in a sentence without a number, or with that of a date alone', () => {
    expect(fitness('How much did gas cost?', 'Gas cost more.')).toBe(0);
    expect(fitness('How many came?', 'They came on January 9.')).toBe(0);
  });
});
