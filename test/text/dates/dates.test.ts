import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../src/text/calendar.ts';
import { datesIn } from '../../../src/text/dates/dates.ts';
import type { Language } from '../../../src/text/language.ts';

const REFERENCE = '2022-01-10';

describe('datesIn', () => {
  it('counts offsets in UTF-16 units', () => {
    const text = '🕊🕊 On January 9 they met.';
    const [mention] = datesIn(text, {
      reference: REFERENCE,
      language: 'en',
      sentences: [{ start: 0, end: text.length }],
    });
    expect(mention).toEqual({ start: 8, end: 17, text: 'January 9', type: 'DATE', value: '2022-01-09' });
  });
  it('finds no expression across two sentences, and nothing outside of them', () => {
    const text = 'They met in January. 9 people came on March 3.';
    const sentences = [
      { start: 0, end: 20 },
      { start: 21, end: 34 },
    ];
    const values = datesIn(text, { reference: REFERENCE, language: 'en', sentences }).map(
      ({ value }) => value,
    );
    expect(values).toEqual(['2022-01']);
  });
  it('carries the date last spoken of into the next sentence', () => {
    const text = 'They met on January 5. The next day they parted.';
    const sentences = [
      { start: 0, end: 22 },
      { start: 23, end: 48 },
    ];
    const values = datesIn(text, { reference: REFERENCE, language: 'en', sentences }).map(
      ({ value }) => value,
    );
    expect(values).toEqual(['2022-01-05', '2022-01-06']);
  });
  it('gives mentions in order, apart, verbatim and of days that exist, whatever the text', () => {
    const words = fc.constantFrom(
      ...(
        'January 9 31 2022 the of last next week years ago , . - – on Monday morning 10:30 a.m. two 2022-02-30 30.02.2022 from to ' +
        'and between 1990s early 5th февраля 30 января по года назад через 9999 лет қаңтар жылғы 99999999 years later before may nineteen ninety-nine ' +
        "half fortnight Easter Thanksgiving quarter - earlier ' s weekend end year every other fiscal 8.30pm EST planned to"
      ).split(' '),
    );
    const language = fc.constantFrom<Language>('en', 'ru', 'kk');
    const reference = fc.constantFrom('2022-01-10', '2020-02-29', '0001-01-01', '9999-12-31');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string()), { maxLength: 25 }),
        language,
        reference,
        (list, language, reference) => {
          const text = list.join(' ');
          let end = 0;
          for (const mention of datesIn(text, {
            reference,
            language,
            sentences: [{ start: 0, end: text.length }],
          })) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.text).toBe(text.slice(mention.start, mention.end));
            end = mention.end;
            const isDefinite =
              (mention.type === 'DATE' || mention.type === 'TIME') && !mention.value.endsWith('_REF');
            if (isDefinite) expect(intervalOf(mention.value), mention.value).toBeDefined();
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  it('is done with a long text in which everything almost fits', () => {
    const almost = 'the 9 of January of '.repeat(5_000);
    const mentions = datesIn(almost, {
      reference: REFERENCE,
      language: 'en',
      sentences: [{ start: 0, end: almost.length }],
    });
    expect(mentions).toHaveLength(5_000);
  });
});
