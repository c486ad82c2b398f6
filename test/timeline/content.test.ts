import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/text/events.ts';
import { numberOfStem } from '../../src/text/forms.ts';
import {
  type Content,
  contentOf,
  rarityAmong,
  repeats,
  sayingTheSameAs,
  saysTheSame,
  stemsIn,
} from '../../src/timeline/content.ts';
import { annotated } from './annotated.ts';

/** The content of the first thing that a text tells. */
function contentIn(text: string): Content {
  const annotation = annotated(text);
  const [event] = eventsOf(annotation);
  if (event === undefined) throw new Error(`nothing is told in: ${text}`);
  return contentOf({ annotation, event });
}

const alike = () => 1;

describe('contentOf', () => {
  it('is the longer words, the abbreviations and the figures outside of dates', () => {
    const { words, figures, length, firstWord } = contentIn(
      'The CSTO sent 2,500 men to Almaty on January 5.',
    );
    expect([...words.values()]).toEqual(['csto', 'sent', 'almaty']);
    expect([...figures]).toEqual(['2500']);
    expect([length, firstWord]).toEqual([10, 'the']);
  });
});

describe('repeats', () => {
  it('is for what has half of the shorter one in the other', () => {
    const long = contentIn('Thousands of people marched through the streets of Almaty on January 5.');
    expect(repeats(contentIn('People marched against prices on January 5.'), long)).toBe(true);
    expect(repeats(contentIn('Ministers resigned after talks on January 5.'), long)).toBe(false);
  });
});

describe('saysTheSame', () => {
  const hurt = contentIn('Officials said 12 people were hurt on January 5.');

  it('is for most words in common and figures that agree', () => {
    expect(saysTheSame(hurt, contentIn('On January 5 officials said people were hurt.'), alike)).toBe(true);
    expect(saysTheSame(hurt, contentIn('Officials said 40 people were hurt on January 5.'), alike)).toBe(
      false,
    );
    expect(saysTheSame(hurt, contentIn('Ministers said shops closed on January 5.'), alike)).toBe(false);
  });

  it('lets words that every report has count for little', () => {
    const one = contentIn('Ministry issued statement over Kazakhstan unrest on January 5.');
    const other = contentIn('Whitehouse issued statement over Kazakhstan protests on January 5.');
    // Four words of eight in common.
    expect(saysTheSame(one, other, alike)).toBe(true);
    const common = ['issu', 'statement', 'over', 'kazakhstan'].map(numberOfStem);
    expect(saysTheSame(one, other, (stem) => (common.includes(stem) ? 0.1 : 1))).toBe(false);
  });
});

describe('sayingTheSameAs', () => {
  it('finds those for which saysTheSame holds, one itself among them', () => {
    const contents = [
      'Officials said 12 people were hurt in Almaty on January 5.',
      'Ministers resigned after talks on January 5.',
      'On January 5 officials said people were hurt.',
      'Officials said 40 people were hurt in Almaty on January 5.',
      'Shops and banks closed in Almaty on January 5.',
    ].map(contentIn);
    const sameAs = sayingTheSameAs(contents, alike);
    expect(contents.map((one) => sameAs(one))).toEqual([[0, 2], [1], [0, 2, 3], [2, 3], [4]]);
    for (const one of contents) {
      const same = contents.flatMap((other, index) => (saysTheSame(one, other, alike) ? [index] : []));
      expect(sameAs(one)).toEqual(same);
    }
  });

  it('finds nothing for what has no words', () => {
    const empty: Content = { words: new Map(), figures: new Set(), length: 0, firstWord: '' };
    expect(sayingTheSameAs([empty], alike)(empty)).toEqual([]);
  });
});

describe('rarityAmong', () => {
  it('is greater for a stem that fewer have', () => {
    const weightOf = rarityAmong([
      contentIn('Shops closed on January 5.'),
      contentIn('Banks closed on January 5.'),
    ]);
    expect(weightOf(numberOfStem('close') ?? -1)).toBeCloseTo(Math.log(2));
    expect(weightOf(numberOfStem('bank') ?? -1)).toBeCloseTo(Math.log(3));
  });
});

describe('stemsIn', () => {
  it('is each stem of a text once', () => {
    const stems = [...stemsIn(annotated('Gas, gas and prices.'))];
    expect(stems).toEqual(['gas', 'and', 'price'].map(numberOfStem));
  });
});
