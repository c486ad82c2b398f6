import { describe, expect, it } from 'vitest';
import { NO_KNOWLEDGE, readNameKnowledge } from '../../../src/text/names/knowledge.ts';

describe('readNameKnowledge', () => {
  const { usesOf } = readNameKnowledge();

  it('knows what words are mostly used for', () => {
    expect(usesOf('rain').common).toBeGreaterThan(0.7);
    expect(usesOf('paramaribo').place).toBeGreaterThan(0.7);
    expect(usesOf('slobodan').first).toBeGreaterThan(0.5);
    expect(usesOf('milosevic').surname).toBeGreaterThan(0.5);
    expect(usesOf('volkswagen').organisation).toBeGreaterThan(0.5);
    expect(usesOf('kuwaiti').nationality).toBeGreaterThan(0.7);
  });

  it('takes the first name from the first part of a word with a hyphen, the rest from the last', () => {
    const uses = usesOf('slobodan-paramaribo');
    expect(uses.first).toBe(usesOf('slobodan').first);
    expect(uses.place).toBe(usesOf('paramaribo').place);
  });

  it('says of a word that it has never seen only that it is rare', () => {
    expect(usesOf('qwrtzpx')).toEqual({ ...NO_KNOWLEDGE.usesOf('qwrtzpx'), isRare: true });
  });
});

describe('NO_KNOWLEDGE', () => {
  it('speaks for nothing, not even that a word is rare', () => {
    expect(Object.values(NO_KNOWLEDGE.usesOf('rain'))).toEqual([false, 0, 0, 0, 0, 0, 0]);
  });
});
