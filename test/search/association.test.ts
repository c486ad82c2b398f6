import { describe, expect, it } from 'vitest';
import { associationIn } from '../../src/search/association.ts';
import { backgroundOf, noBackground, passageOf, soughtIn } from './made.ts';

function association(question: string, text: string, background = noBackground, title?: string) {
  const passage = passageOf(text, title === undefined ? {} : { title });
  return associationIn(passage, soughtIn([passage], question, background).matcher);
}

describe('what is nearest', () => {
  const nearest = (...asked: Parameters<typeof association>) => association(...asked).nearest;

  it('is as good as the match where there is one', () => {
    expect(nearest('protests weather', 'The protest began.')).toEqual([1, 0]);
    const background = backgroundOf({ 'demonstrations protest': 0.2 });
    // Words of the same meaning match by 0.9; see `concepts.ts`.
    expect(nearest('demonstrations', 'The protest began.', background)).toEqual([0.9]);
  });

  it('is any likeness of words as far as it goes, the greatest, where the match has less', () => {
    const background = backgroundOf({ 'salary wages': 0.3, 'salary pay': 0.4, 'salary weather': -0.2 });
    expect(nearest('salary', 'Wages fell. Pay rose.', background)).toEqual([0.4]);
    expect(nearest('salary', 'The weather is bad.', background)).toEqual([0]);
  });

  it('holds for names and for words of contrary meaning as well, since both are of the same topic', () => {
    const names = backgroundOf({ 'macron tokayev': 0.6 });
    expect(nearest('What did Macron say', 'Tokayev spoke.', names)).toEqual([0.6]);
    expect(nearest('end', 'The protests began.', backgroundOf({ 'end began': 0.7 }))).toEqual([0.7]);
  });

  it('takes no notice of words that say nothing', () => {
    expect(nearest('salary', 'The wages fell.', backgroundOf({ 'salary the': 0.9 }))).toEqual([0]);
  });

  it('is found in the title as well', () => {
    expect(nearest('gas', 'Rain fell.', noBackground, 'Gas')).toEqual([1]);
  });
});

describe('density', () => {
  const density = (...asked: Parameters<typeof association>) => association(...asked).density;

  it('is 1 for a passage of nothing but what is sought, and 0 for one that has none of it', () => {
    expect(density('gas', 'Gas. Gas.')).toBe(1);
    expect(density('gas', 'Rain fell.')).toBe(0);
  });

  it('falls with the share of other words, by its logarithm, and takes no notice of those that say nothing', () => {
    // One word of two is the word sought and the other far from it: 1 + ln(1/2) / 12.
    expect(density('gas', 'Gas rose.')).toBeCloseTo(1 - Math.LN2 / 12, 4);
    expect(density('gas', 'The gas was rising.')).toBeCloseTo(1 - Math.LN2 / 12, 4);
    // One of four.
    expect(density('gas', 'Gas rose. Snow fell.')).toBeCloseTo(1 - Math.log(4) / 12, 4);
  });

  it('counts near words as far as they are near', () => {
    const background = backgroundOf({ 'salary wages': 0.75, 'salary pay': 0.5 });
    expect(density('salary', 'Wages.', background)).toBeCloseTo(0.75);
    expect(density('salary', 'Pay.', background)).toBeCloseTo(0.5);
  });

  it('is 0 for a passage without a word that says something', () => {
    expect(density('gas', 'It was.')).toBe(0);
  });

  it('counts the words of the title too', () => {
    expect(density('gas', 'Rain fell.', noBackground, 'Gas')).toBeCloseTo(1 - Math.log(3) / 12, 4);
  });
});
