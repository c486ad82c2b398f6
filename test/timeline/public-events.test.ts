import { describe, expect, it } from 'vitest';
import { namesPublicEvent } from '../../src/timeline/public-events.ts';

/** Whether a sentence of these folded words names a public event. */
function isNamedBy(sentence: string): boolean {
  const words = new Map(sentence.split(' ').map((word, stem) => [stem, word]));
  return namesPublicEvent({ words, figures: new Set(), length: words.size, firstWord: '' });
}

describe('namesPublicEvent', () => {
  it.each([
    'government resigned',
    'protesters stormed city hall',
    'police detained hundreds',
    'президент принял отставку правительства',
    'митингующие штурмуют акимат',
    'токаев ввел режим',
    'үкімет отставкаға кетті',
    'төтенше жағдай жарияланды',
  ])('holds for "%s"', (sentence) => {
    expect(isNamedBy(sentence)).toBe(true);
  });
  it.each([
    'protests went into their third day',
    'collective security treaty organization',
    'минувший день показал умеренный рост',
    'эксперты сделали выводы',
    'сегодня протесты идут',
  ])('does not for "%s"', (sentence) => {
    expect(isNamedBy(sentence)).toBe(false);
  });
});
