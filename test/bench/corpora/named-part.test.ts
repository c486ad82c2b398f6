import { describe, expect, it } from 'vitest';
import { namedMentions, namedPart } from '../../../bench/corpora/named-part.ts';
import type { KnownMention } from '../../../bench/merging/merging-sets.ts';

describe('namedPart', () => {
  it.each<[KnownMention['kind'], string, string | undefined]>([
    ['person', 'Anna Bos', 'Anna Bos'],
    ['person', 'the then U.S. President Anna van der Bos', 'Anna van der Bos'],
    ['person', "FTU's Alice Mak", 'Alice Mak'],
    ['person', 'Eddie Chu of the FTU', 'Eddie Chu'],
    ['person', "Anna Bos's", 'Anna Bos'],
    ['person', 'Anna Bos, a biologist,', 'Anna Bos'],
    ['person', 'the White House Press Secretary', undefined],
    ['person', 'Apple CEO', undefined],
    ['person', 'the Prime Minister of Canada', undefined],
    ['person', 'several hundred Greeks', undefined],
    ['person', 'She', undefined],
    ['organisation', 'The Ministry of Foreign Affairs', 'Ministry of Foreign Affairs'],
    ['organisation', 'United Auto Workers (UAW) union', 'United Auto Workers'],
    ['organisation', 'Apple Inc.,', 'Apple Inc.'],
    ['organisation', 'iTunes', 'iTunes'],
    ['organisation', 'the company', undefined],
    ['organisation', 'a London court', undefined],
    ['organisation', '2008', undefined],
  ])('of the %s "%s" is %j', (kind, phrase, expected) => {
    const text = `So ${phrase} left`;
    const part = namedPart(text, { start: 3, end: 3 + phrase.length }, kind);
    expect(part && text.slice(part.start, part.end)).toBe(expected);
  });
});

describe('namedMentions', () => {
  const text = 'Officers of Apple CEO Steve Jobs and Bill Gates: Officers, the officers, and Jobs.';
  const phrase = (written: string, entity: string, kind: KnownMention['kind'] = 'person') => {
    const start = text.indexOf(written);
    return { start, end: start + written.length, kind, entity };
  };

  it('takes the shortest name of an entity, leaves out phrases for several, and words that are no names elsewhere', () => {
    const phrases = [
      phrase('Officers', 'all'),
      phrase('Steve Jobs and Bill Gates', 'both'),
      phrase('Apple CEO Steve Jobs', 'jobs'),
      phrase('Steve Jobs', 'jobs'),
      phrase('Bill Gates', 'gates'),
      phrase('Apple', 'apple', 'organisation'),
    ];
    expect(namedMentions(text, phrases)).toEqual([
      phrase('Apple', 'apple', 'organisation'),
      phrase('Steve Jobs', 'jobs'),
      phrase('Bill Gates', 'gates'),
    ]);
  });

  it('leaves out a name within the name of another entity', () => {
    const university = 'Anna Bos founded Bos University.';
    const at = (start: number, end: number, entity: string, kind: KnownMention['kind']) => ({
      start,
      end,
      kind,
      entity,
    });
    const whole = at(17, 31, 'university', 'organisation');
    expect(
      namedMentions(university, [whole, at(17, 20, 'anna', 'person'), at(0, 8, 'anna', 'person')]),
    ).toEqual([at(0, 8, 'anna', 'person'), whole]);
  });
});
