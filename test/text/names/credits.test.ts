import { describe, expect, it } from 'vitest';
import { wordSentences } from '../../../src/text/names/words.ts';
import { tokensOf } from '../../../src/text/tokens.ts';

/** The words of a line that are taken to open something, without the first one. */
function opening(line: string): string[] {
  const [sentence] = wordSentences(line, [{ start: 0, end: line.length }], tokensOf(line, 'en'));
  return (sentence?.words ?? []).slice(1).flatMap(({ opens, text }) => (opens ? [text] : []));
}

describe('endsCredit', () => {
  it('lets the text begin anew behind the agency to which a picture is credited', () => {
    expect(opening('The rig. Photograph: Anna Smith/Getty Images Acme has paid')).toEqual(['Anna', 'Acme']);
    expect(opening('A boat, photograph AP Acme has paid')).toEqual(['Acme']);
    expect(opening('A boat seen by Acme, via Reuters Engineers pumped')).toEqual(['Engineers']);
    expect(opening('AP NEW ORLEANS was calm')).toEqual(['NEW']);
  });

  it('leaves an agency alone that acts, owns or is part of a longer name', () => {
    expect(opening('Mr Smith told AP Television little')).toEqual([]);
    expect(opening('Reuters Toronto Bureau')).toEqual([]);
    expect(opening('EPA OFFICIALS SAID')).toEqual([]);
    expect(opening('Getty Images rose')).toEqual([]);
  });
});
