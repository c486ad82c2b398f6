import { describe, expect, it } from 'vitest';
import { backgroundOf, countedWords, noBackground } from './made.ts';

/** The vocabulary of some passages, each given by its stems. */
function vocabularyOf(passages: readonly string[], background = noBackground) {
  const { vocabulary, add } = countedWords(background);
  for (const stems of passages) add(stems.split(' '));
  return vocabulary;
}

describe('createVocabulary', () => {
  it('knows the words of its passages until the last of them is gone', () => {
    const { vocabulary, add, remove } = countedWords(noBackground);
    const passage = add(['protest', 'gas']);
    add(['protest']);
    expect(vocabulary.knows('protest')).toBe(true);
    expect(vocabulary.knows('price')).toBe(false);
    remove(passage, ['protest', 'gas']);
    expect(vocabulary.knows('protest')).toBe(true);
    expect(vocabulary.knows('gas')).toBe(false);
  });

  it('gives a rare word more weight than a frequent one', () => {
    const { weightOf } = vocabularyOf(['protest gas', 'protest', 'protest']);
    expect(weightOf('gas', 'gas')).toBeGreaterThan(weightOf('protest', 'protests'));
    expect(weightOf('price', 'price')).toBeGreaterThan(weightOf('gas', 'gas'));
  });

  it('gives a word that is frequent in the language little weight, though few passages have it', () => {
    const { weightOf } = vocabularyOf(['people', 'clan'], backgroundOf({ 'people police': 0 }));
    expect(weightOf('clan', 'clan')).toBeGreaterThan(weightOf('people', 'people'));
  });

  it('never gives a negative weight', () => {
    const { weightOf } = vocabularyOf(['protest', 'protest']);
    expect(weightOf('protest', 'protest')).toBeGreaterThan(0);
  });

  it('has the same weights again when a passage came and went', () => {
    const { vocabulary, add, remove } = countedWords(noBackground);
    add(['protest', 'gas']);
    add(['protest']);
    const before = ['protest', 'gas', 'price'].map((stem) => vocabulary.weightOf(stem, stem));
    remove(add(['gas', 'price']), ['gas', 'price']);
    expect(['protest', 'gas', 'price'].map((stem) => vocabulary.weightOf(stem, stem))).toEqual(before);
  });
});

describe('near', () => {
  const { near } = vocabularyOf(['tokayev tleuberdi blinken kazakhstan rau gas 2022']);
  const nearest = (word: string): string | undefined => near(word, true)[0]?.stem;

  it('finds the word meant by one with a typing error', () => {
    expect(nearest('blinkin')).toBe('blinken');
    expect(nearest('kazakstan')).toBe('kazakhstan');
    expect(nearest('tleubredi')).toBe('tleuberdi');
  });

  it('finds another romanisation and another script', () => {
    expect(nearest('tokaev')).toBe('tokayev');
    expect(nearest('токаев')).toBe('tokayev');
    expect(nearest('блинкен')).toBe('blinken');
  });

  it('finds nothing for a word that is like none', () => {
    expect(near('macron', true)).toEqual([]);
    expect(near('', true)).toEqual([]);
  });

  it('does not guess at numbers, nor take short words for one another', () => {
    expect(near('2021', false)).toEqual([]);
    expect(near('gaz', false).map(({ stem }) => stem)).not.toContain('rau');
    expect(near('ran', false)).toEqual([]);
  });

  it('lets a word that the background knows stand as it is', () => {
    const vocabulary = vocabularyOf(['price'], backgroundOf({ 'prize song': 0 }));
    expect(vocabulary.near('prize', false)).toEqual([]);
    expect(vocabularyOf(['price']).near('prize', false)).toMatchObject([{ stem: 'price' }]);
  });

  it('takes a common word for its like in the other script all the same', () => {
    const vocabulary = vocabularyOf(['университет', 'universal'], backgroundOf({ university: 0 }));
    expect(vocabulary.near('university', false).map(({ stem }) => stem)).toEqual(['университет']);
  });

  it('tells how alike, from above 0 to 1, the best first', () => {
    const found = vocabularyOf(['tokayev tokaev tokayeva tokarev tokayevs']).near('tokaayev', true);
    expect(found.length).toBeGreaterThan(1);
    const similarities = found.map(({ similarity }) => similarity);
    expect(similarities).toEqual([...similarities].sort((a, b) => b - a));
    for (const similarity of similarities) {
      expect(similarity).toBeGreaterThan(0);
      expect(similarity).toBeLessThanOrEqual(1);
    }
  });

  it('gives the same whatever the order in which the words came', () => {
    const words = ['tokayev', 'tokaev', 'tokayew', 'tokayef', 'tokayeff', 'tokajev'];
    const one = vocabularyOf(words).near('tokayevv', true);
    expect(vocabularyOf([...words].reverse()).near('tokayevv', true)).toEqual(one);
  });
});
