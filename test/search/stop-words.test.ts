import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../src/search/stop-words.ts';

describe('isStopWord', () => {
  it('knows the words of each language that say nothing of what is asked', () => {
    for (const word of ['what', 'did', 'the', 'happened', 'before', 'after', 'since', 'between']) {
      expect(isStopWord(word, 'en'), word).toBe(true);
    }
    for (const word of ['что', 'кто', 'произошло', 'после', 'до', 'называется'])
      expect(isStopWord(word, 'ru'), word).toBe(true);
    for (const word of ['қашан', 'кім', 'болды', 'кейін']) expect(isStopWord(word, 'kk'), word).toBe(true);
  });

  it('keeps words that say something', () => {
    for (const word of ['protest', 'killed', 'president', 'january'])
      expect(isStopWord(word, 'en')).toBe(false);
    for (const word of ['протест', 'президент']) expect(isStopWord(word, 'ru')).toBe(false);
    for (const word of ['наразылық', 'үкімет']) expect(isStopWord(word, 'kk')).toBe(false);
  });

  it('goes by the language asked', () => {
    expect(isStopWord('the', 'ru')).toBe(false);
    expect(isStopWord('что', 'en')).toBe(false);
  });
});
