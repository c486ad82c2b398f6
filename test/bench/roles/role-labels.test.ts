import { describe, expect, it } from 'vitest';
import { PARTS } from '../../../bench/parts.ts';
import { readRoleLabels, roleLabelsIn } from '../../../bench/roles/role-labels.ts';

const article = { id: '7', date: '2022-01-01', text: 'Eva Lund, the new mayor of Vale, spoke.' };
const line = {
  set: 'vale',
  article: '7',
  sentence: [0, 39] as [number, number],
  roles: [
    {
      name: 'Eva Lund',
      at: 0,
      role: 'mayor of Vale',
      core: [18, 31] as [number, number],
      reach: [14, 31] as [number, number],
    },
  ],
};

describe('roleLabelsIn', () => {
  it('finds the words of a label in the article', () => {
    expect(roleLabelsIn([line], 'vale', [article])).toEqual([
      {
        article,
        start: 0,
        end: 39,
        roles: [
          { name: { start: 0, end: 8 }, core: 'mayor of Vale', reach: 'new mayor of Vale', optional: false },
        ],
      },
    ]);
    expect(roleLabelsIn([line], 'hill', [article])).toEqual([]);
  });

  it('refuses labels that do not fit the articles', () => {
    expect(() => roleLabelsIn([line], 'vale', [])).toThrow('vale: the labelled article 7 is missing');
    const shifted = { ...article, text: ` ${article.text}` };
    expect(() => roleLabelsIn([line], 'vale', [shifted])).toThrow(
      `vale, article 7: "Eva Lund" and "mayor of Vale" don't stand where they were labelled`,
    );
  });
});

describe('readRoleLabels', () => {
  it('has no label of a set that nobody labelled', () => {
    for (const part of PARTS) expect(readRoleLabels(part, 'vale', [article])).toEqual([]);
  });
});
