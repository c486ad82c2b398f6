import { describe, expect, it } from 'vitest';
import { crossReNames } from '../../../bench/corpora/crossre.ts';
import { readOneSentence } from './crossre-made.ts';

describe('crossReNames', () => {
  it('knows two names for one where a relation says so', async () => {
    const { name, sentences } = await readOneSentence();
    const { texts, ...set } = crossReNames(name, sentences);
    expect(set).toMatchObject({ isShared: false });
    const [text] = texts;
    expect(
      text?.mentions.map(({ start, end, entity }) => [text.article.text.slice(start, end), entity]),
    ).toEqual([
      ['Acme Group', 'Acme Group'],
      ['AG', 'Acme Group'],
      ['Anna Bos', 'Anna Bos'],
      ['Ajax', 'Ajax'],
    ]);
  });
});
