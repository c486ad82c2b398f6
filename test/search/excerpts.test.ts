import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, LONGEST_EXCERPT } from '../../src/search/excerpts.ts';
import { passagesIn } from './made.ts';

/** The excerpt of the passage in which a sentence begins with some words. */
function excerpt(text: string, beginning: string) {
  for (const passage of passagesIn(text)) {
    const sentence = passage.sentences.find(({ start }) => text.startsWith(beginning, start));
    if (sentence !== undefined) return excerptOf(passage, sentence, 1);
  }
  throw new Error(`no sentence begins with ${beginning}`);
}

/** A sentence of so many UTF-16 units that begins with a word. */
const sentenceOf = (word: string, length: number): string =>
  `${word} ${'a'.repeat(length - word.length - 2)}.`;

describe('excerptOf', () => {
  it('shows a short passage whole, the answering sentence marked', () => {
    const text = 'Rain fell. Snow came. Ice stayed.';
    expect(excerpt(text, 'Snow')).toMatchObject({ text, start: 0, highlight: { start: 11, end: 21 } });
  });

  it('gives a passage that begins with a pronoun the sentence before it', () => {
    const first = sentenceOf('Rau', 250);
    const text = `Much was said. ${first}\n\nHe left.`;
    expect(excerpt(text, 'He left.')).toMatchObject({
      text: `${first}\n\nHe left.`,
      highlight: { start: 252, end: 260 },
    });
  });

  it('gives it none where something else stands between', () => {
    const text = `${sentenceOf('Rau', 250)}\n\nRelated materials:\n\nHe left.`;
    expect(excerpt(text, 'He left.').text).toBe('He left.');
  });

  it('cuts a long passage at the ends of sentences around the answering one', () => {
    const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((word) => sentenceOf(word, 200));
    const text = [a, b, c, d].join(' ');
    expect(excerpt(text, 'B ').text).toBe([b, c].join(' '));
    expect(excerpt(text, 'D ').text).toBe([c, d].join(' '));
  });

  it('keeps what the answering sentence leans on', () => {
    const [a, b, c, d] = ['Ann', 'He', 'Carl', 'Dora'].map((word) => sentenceOf(word, 200));
    expect(excerpt([a, b, c, d].join(' '), 'He ').text).toBe([a, b].join(' '));
  });

  it('shows an answering sentence whole however long it is', () => {
    const long = sentenceOf('Long', LONGEST_EXCERPT + 100);
    expect(excerpt(`Rain fell. ${long} Snow came.`, 'Long').text).toBe(long);
  });

  it('is a stretch of whole sentences of the article, for any article', () => {
    const sentence = fc.tuple(fc.constantFrom('He', 'The decision', 'Rain', 'It', 'Она'), fc.nat(400));
    const texts = fc
      .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n', '\n\nRelated materials:\n\n')), { minLength: 1 })
      .map((some) => some.map(([[word, length], gap]) => sentenceOf(word, length + 20) + gap).join(''));
    fc.assert(
      fc.property(texts, (text) => {
        for (const passage of passagesIn(text)) {
          for (const answering of passage.sentences) {
            const { start, end, highlight, ...found } = excerptOf(passage, answering, 1);
            const ends = [...passage.annotation.sentences];
            expect(found.text).toBe(text.slice(start, end));
            expect([start + highlight.start, start + highlight.end]).toEqual([
              answering.start,
              answering.end,
            ]);
            expect(ends.some((one) => one.start === start)).toBe(true);
            expect(ends.some((one) => one.end === end)).toBe(true);
            expect(found.text).not.toContain('Related');
          }
        }
      }),
    );
  });
});
