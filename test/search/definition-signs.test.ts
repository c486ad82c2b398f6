import { describe, expect, it } from 'vitest';
import { definitionFit } from '../../src/search/definition-signs.ts';
import { passageOf, soughtIn } from './made.ts';

/** How well a text of one sentence tells what a word means. */
function fitness(asked: string, text: string): number {
  const passage = passageOf(text);
  return definitionFit(passage.sentences[0]!, text, soughtIn([passage], asked).matcher);
}

describe('definitionFit', () => {
  it.each([
    ['What is lustration?', 'Lustration is a purge of officials.'],
    ['What is lustration?', 'They called for lustration, a purge of officials.'],
    ['What is the CSTO?', 'The Collective Security Treaty Organization (CSTO) met.'],
    ['What is a zud?', 'Herders feared what is known as a zud.'],
    ['Что такое люстрация?', 'Люстрация — это чистка чиновников.'],
  ])('finds what "%s" asks for in "%s"', (asked, text) => {
    expect(fitness(asked, text)).toBe(1);
  });

  it.each([
    ['What is lustration?', 'They spoke of lustration at length.'],
    ['What is lustration?', 'Lustration, they said, was far off.'],
    ['What is the CSTO?', 'The CSTO met on Monday.'],
    ['Что такое люстрация?', 'Они требовали люстрации.'],
  ])('takes a sentence that only names it for a poorer answer to "%s"', (asked, text) => {
    expect(fitness(asked, text)).toBeLessThan(1);
  });
});
