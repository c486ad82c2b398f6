import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('the tense near a weekday', () => {
  it.each([
    ['They met on Friday.', '2022-01-07'],
    ['They will meet on Friday.', '2022-01-14'],
    ['They were planning to meet on Friday.', '2022-01-14'],
    ['The plans worked out on Friday.', '2022-01-07'],
    ['It is to resume trading on Friday.', '2022-01-14'],
    ['The case was postponed until Friday.', '2022-01-14'],
    ['The talks, planned for Friday, go on.', '2022-01-14'],
    ['They planned a march on Friday.', '2022-01-14'],
    ['The work is to be completed on Friday.', '2022-01-14'],
    ['The trial begins on Friday.', '2022-01-14'],
    ['The ruling could come as soon as Friday.', '2022-01-14'],
    ['They could not be reached on Friday.', '2022-01-07'],
    ['They will meet for an extended talk on Friday.', '2022-01-14'],
  ])('decides in "%s"', (text, day) => {
    expect(found(text)).toEqual([`Friday = ${day}`]);
  });
  it.each([
    ['"We will be leaving, on Friday," he said.', '2022-01-14'],
    ["``He will travel early (Friday),'' she said.", '2022-01-14'],
    ['He said on Friday: "We will go on."', '2022-01-07'],
    ['“The talks will go on as before on Friday,” said the envoy.', '2022-01-14'],
  ])('is not asked of a verb beyond a quotation mark in %s', (text, day) => {
    expect(found(text)).toEqual([`Friday = ${day}`]);
  });
  it('counts little where the day belongs to a noun', () => {
    expect(found("They would look for ways to get around Friday's ruling.")).toEqual(['Friday = 2022-01-07']);
    expect(found("They met ahead of Friday's vote.")).toEqual(['Friday = 2022-01-14']);
    expect(found("They will attend Friday's vote.")).toEqual(['Friday = 2022-01-14']);
  });
});
