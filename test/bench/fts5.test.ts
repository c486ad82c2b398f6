import { describe, expect, it } from 'vitest';
import { fts5QueryOf } from '../../bench/fts5.ts';

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
