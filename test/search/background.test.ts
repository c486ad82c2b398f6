import { describe, expect, it } from 'vitest';
import { readBackground } from '../../src/search/background.ts';

describe('readBackground', () => {
  const background = readBackground();

  it('knows how frequent English words are', () => {
    const probabilities = ['the', 'government', 'protesters', 'lustration'].map(
      (word) => background.probabilityOf(word) ?? 0,
    );
    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
    expect(probabilities[0]).toBeGreaterThan(0.9);
    expect(probabilities[0]).toBeLessThanOrEqual(1);
  });

  it('knows how frequent Russian words are, in all their forms', () => {
    const [year, law, plague] = ['год', 'закон', 'чума'].map((word) => background.probabilityOf(word) ?? 0);
    expect(year).toBeGreaterThan(law ?? 1);
    expect(law).toBeGreaterThan(plague ?? 1);
    expect(background.probabilityOf('законами')).toBe(background.probabilityOf('закона'));
  });

  it('knows no word that is none', () => {
    for (const word of ['', 'blinkin', 'абракадабра', 'constructor', '__proto__']) {
      expect(background.probabilityOf(word)).toBeUndefined();
      expect(background.similarity(word, 'protest')).toBeUndefined();
      expect(background.similarity('protest', word)).toBeUndefined();
    }
  });

  it('finds words of like meaning nearer than others', () => {
    const { similarity } = background;
    expect(similarity('protest', 'demonstration')).toBeGreaterThan(similarity('protest', 'weather') ?? 1);
    expect(similarity('petrol', 'fuel')).toBeGreaterThan(similarity('petrol', 'song') ?? 1);
  });

  it('gives a cosine: the same both ways, and 1 for a word and itself', () => {
    expect(background.similarity('police', 'army')).toBe(background.similarity('army', 'police'));
    expect(background.similarity('police', 'police')).toBeCloseTo(1, 10);
  });
});
