import { describe, expect, it } from 'vitest';
import { found } from '../found.ts';

describe('English times that have no day', () => {
  it.each([
    ['and are now at home', 'now = PRESENT_REF'],
    ['right now', 'right now = PRESENT_REF'],
    ['these days', 'these days = PRESENT_REF'],
    ['at the moment', 'the moment = PRESENT_REF'],
    ['recently', 'recently = PAST_REF'],
    ['more recently', 'more recently = PAST_REF'],
    ['in the past', 'the past = PAST_REF'],
    ['several years ago', 'several years ago = PAST_REF'],
    ['years ago', 'years ago = PAST_REF'],
    ['in the past that they knew', 'the past = PAST_REF'],
    ['and may soon agree', 'soon = FUTURE_REF'],
    ['in the near future', 'the near future = FUTURE_REF'],
    ['at a later date', 'a later date = FUTURE_REF'],
    ['but will one day agree', 'one day = FUTURE_REF'],
  ])('are read in "%s"', (expression, value) => {
    expect(found(`They met ${expression}.`)).toEqual([value]);
  });
  it.each(['The past leaders came.', 'A recent sale went well.', 'They left soon.'])(
    'are none in "%s"',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
