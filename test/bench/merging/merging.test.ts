import { describe, expect, it } from 'vitest';
import { withKnownMentions, withOwnMentions } from '../../../bench/merging/merging.ts';
import type { MergedText } from '../../../bench/merging/merging-sets.ts';

function setOf(text: string, mentions: MergedText['mentions']) {
  const article = { id: '1', date: '2022-01-05', text };
  return { name: 'set', texts: [{ article, mentions, pronouns: [], isJudged: () => true }], isShared: false };
}

describe('merging', () => {
  it('is given the names that are known, and no other', () => {
    const bos = (start: number, end: number) => ({ start, end, kind: 'person' as const, entity: 'bos' });
    const set = setOf('Anna Bos met Peter Lee. Then Bos left Paris.', [bos(0, 8), bos(29, 32)]);
    const found = withKnownMentions(set)[0]?.found ?? [];
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [0, 8],
      [29, 32],
    ]);
    expect(found[0]?.entity).toBe(found[1]?.entity);
  });

  it('finds names by itself as well, of people and organisations', () => {
    const text = 'Minister Anna Bos left Paris on Monday. Ms Bos flew to Rome.';
    const found = withOwnMentions(setOf(text, []))[0]?.found ?? [];
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Anna Bos', 'Bos']);
  });
});
