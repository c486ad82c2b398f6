import { describe, expect, it } from 'vitest';
import { createFts5, fts5QueryOf, hasFts5 } from '../../../bench/questions/fts5.ts';

describe('fts5QueryOf', () => {
  it('asks for any of the words that are no stop words, each once', () => {
    expect(fts5QueryOf('Who met Blinken, and where was Blinken?')).toBe('"met" OR "blinken"');
    expect(fts5QueryOf('Когда начались протесты?')).toBe('"начались" OR "протесты"');
  });

  it('leaves nothing that FTS5 would read as its own language', () => {
    expect(fts5QueryOf('Near "fuel" NOT gas* (prices)')).toBe('"near" OR "fuel" OR "gas" OR "prices"');
  });

  it('asks for all words where there are only stop words, and for nothing where there is none', () => {
    expect(fts5QueryOf('Who is he?')).toBe('"who" OR "is" OR "he"');
    expect(fts5QueryOf('?!')).toBe('');
  });
});

describe.skipIf(!hasFts5())('createFts5', () => {
  const documents = [
    { id: 'a', title: 'Fuel', text: 'Prices rose.' },
    { id: 'b', text: 'The price of gas fell.' },
    { id: 'c', text: 'Snow fell.' },
  ];

  it('finds documents by stems in title and text, those with more of the words first, with their texts', () => {
    const fts5 = createFts5(documents);
    expect(fts5.search('What were the prices of gas?').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(fts5.search('Fuel')).toEqual([{ id: 'a', title: 'Fuel', text: 'Prices rose.' }]);
  });

  it('finds nothing for a question without words, and at most ten documents', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ id: String(i), text: 'Snow fell.' }));
    expect(createFts5(many).search('snow')).toHaveLength(10);
    expect(createFts5(many).search('?')).toEqual([]);
  });
});
