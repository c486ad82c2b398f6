import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crossReNames, describedInSentence, readCrossRe } from '../../../bench/corpora/crossre.ts';
import { temporaryFolder } from '../../articles/temporary.ts';

const SENTENCE = {
  doc_key: 'news-1',
  sentence: [
    ...['Acme', 'Group', '(', 'AG', ')', "'s", 'head', 'Anna', 'Bos', 'of'],
    ...['Rome', 'met', 'her', 'old', 'friends', 'from', 'Ajax', '.'],
  ],
  ner: [
    [0, 1, 'organisation'],
    [3, 3, 'organisation'],
    [7, 8, 'person'],
    [10, 10, 'location'],
    [16, 16, 'organisation'],
  ],
  relations: [
    [3, 3, 0, 1, 'named', '', false, false],
    [7, 8, 0, 1, 'role', '', false, false],
    [7, 8, 16, 16, 'role', '', false, false],
    [7, 8, 10, 10, 'origin', '', false, false],
  ],
};

async function read() {
  const folder = await temporaryFolder({ 'news.json': JSON.stringify(SENTENCE) });
  return readCrossRe(join(folder, 'news.json'));
}

describe('describedInSentence', () => {
  it('expects a role where the person and what it is in are near each other', async () => {
    const [sentence] = (await read()).sentences;
    const described = sentence && describedInSentence(sentence);
    expect(described?.article.text).toBe(
      "Acme Group (AG)'s head Anna Bos of Rome met her old friends from Ajax.",
    );
    expect(described?.people).toMatchObject([{ expected: ['Acme Group'], allowed: ['Ajax'] }]);
  });

  it('judges roles that name an organisation or a place', async () => {
    const [sentence] = (await read()).sentences;
    const described = sentence && describedInSentence(sentence);
    expect(described?.isJudged('mayor of Rome')).toBe(true);
    expect(described?.isJudged('mayor')).toBe(false);
    expect(described?.agrees("Acme Group's head", 'Acme Group')).toBe(true);
  });
});

describe('crossReNames', () => {
  it('knows two names for one where a relation says so', async () => {
    const { name, sentences } = await read();
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
