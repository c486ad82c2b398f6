import { describe, expect, it } from 'vitest';
import { firstNeeded, leansBack, meansPersonBefore } from '../../src/text/leaning.ts';
import { sentencesOf } from '../../src/text/sentences.ts';

describe('leansBack', () => {
  it.each([
    'He left.',
    '“She was right,” he said.',
    'It began on Monday.',
    'In his speech, Rau called for calm.',
    'The decision came late.',
    'However, they stayed.',
    'These reforms failed.',
    'Он ушёл.',
    'По его словам, всё спокойно.',
    'Это решение запоздало.',
    'Ол кетті.',
  ])('says so of "%s"', (sentence) => {
    expect(leansBack(sentence)).toBe(true);
  });

  it.each([
    'Rau left.',
    'The protests began.',
    'Heavy rain fell.',
    'Italy voted.',
    'This week rain fell.',
    'It is known that rain fell.',
    'The decision-makers met.',
    'Она́нов приехал.',
    'Итоги подведены.',
    '',
  ])('does not say so of "%s"', (sentence) => {
    expect(leansBack(sentence)).toBe(false);
  });
});

describe('meansPersonBefore', () => {
  it('knows the pronouns of persons, whole words only', () => {
    expect(['he', 'ее', 'оның', 'it', 'here'].map(meansPersonBefore)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('firstNeeded', () => {
  const needed = (text: string, index: number) =>
    firstNeeded(text, sentencesOf(text, { start: 0, end: text.length }), index);

  it('goes back while each sentence leans on the one before', () => {
    expect(needed('Rau came. He spoke. It was late.', 2)).toBe(0);
    expect(needed('Rau came. Rain fell. It was late.', 2)).toBe(1);
    expect(needed('Rau came. Rain fell. It was late.', 1)).toBe(1);
  });

  it('goes no further than two sentences back, nor before the first', () => {
    expect(needed('Rau came. He stood. He spoke. He left.', 3)).toBe(1);
    expect(needed('He left.', 0)).toBe(0);
  });

  it('stops where something stands between', () => {
    const text = 'Rau came. Photo: TASS He left.';
    const sentences = [
      { start: 0, end: 9 },
      { start: 22, end: 30 },
    ];
    expect(firstNeeded(text, sentences, 1)).toBe(1);
  });
});
