import { describe, expect, test } from 'vitest';
import { converse } from '../../src/conversation/converse.ts';
import { pictureWith } from '../../src/conversation/picture.ts';
import type { Request } from '../../src/conversation/request.ts';
import { entryOf, libraryTelling, TASS } from './fakes.ts';

const TODAY = '2026-05-12';
const timeline = (about = '', page = 0): Request => ({ kind: 'timeline', about, page, language: 'en' });
const days = (count: number) =>
  Array.from({ length: count }, (_, day) => entryOf(TASS, 'Troops came.', `2022-01-0${day + 1}`));

describe('the picture of a timeline', () => {
  test('goes with more than five dates', async () => {
    const [few, many] = [days(5), days(6)];
    expect((await converse(libraryTelling(few).library, timeline(), TODAY)).picture).toBeUndefined();
    const { picture } = await converse(libraryTelling(many).library, timeline(), TODAY);
    expect(picture).toEqual(pictureWith(many, { topic: '', days: '' }, 'en'));
  });

  test('counts two sentences of one day as one date', async () => {
    const { library } = libraryTelling([...days(5), ...days(5)]);
    expect((await converse(library, timeline(), TODAY)).picture).toBeUndefined();
  });

  test('goes with the first page only', async () => {
    const { library } = libraryTelling(
      Array.from({ length: 20 }, (_, day) =>
        entryOf(TASS, 'Troops came.', `2022-02-${String(day + 1).padStart(2, '0')}`),
      ),
    );
    expect((await converse(library, timeline('', 0), TODAY)).picture?.events).toHaveLength(20);
    expect((await converse(library, timeline('', 1), TODAY)).picture).toBeUndefined();
  });

  test('is headed by what was asked, and says in its caption what it is', async () => {
    const { picture } = await converse(
      libraryTelling(days(6)).library,
      timeline('gas prices 1-9 January'),
      TODAY,
    );
    expect(picture?.heading).toBe('Timeline · “gas prices” · 1–9 January 2022');
    expect(picture?.caption).toBe(
      'Timeline · “gas prices” · 1–9 January 2022\nThe higher the bar, the more the articles say about the day. The text of the timeline says the same in words.',
    );
  });
});
