import { describe, expect, it } from 'vitest';
import { nearestTo } from '../../src/terminal/nearest.ts';

const COMMANDS = ['ask', 'timeline', 'who', 'annotate', 'check'];

describe('nearestTo', () => {
  it.each([
    ['timline', 'timeline'],
    ['tiemline', 'timeline'],
    ['Timeline', 'timeline'],
    ['anotate', 'annotate'],
    ['chekc', 'check'],
    ['wo', 'who'],
    ['aks', 'ask'],
  ])('takes %s for a slip of %s', (word, meant) => {
    expect(nearestTo(word, COMMANDS)).toBe(meant);
  });

  it.each(['serve', 'x', '', 'questions'])('finds nothing near %j', (word) => {
    expect(nearestTo(word, COMMANDS)).toBeUndefined();
  });
});
