import { describe, expect, it } from 'vitest';
import { describedInSentence } from '../../../bench/corpora/crossre-roles.ts';
import { readOneSentence } from './crossre-made.ts';

describe('describedInSentence', () => {
  it('expects a role where the person and what it is in are near each other', async () => {
    const [sentence] = (await readOneSentence()).sentences;
    const described = sentence && describedInSentence(sentence);
    expect(described?.article.text).toBe(
      "Acme Group (AG)'s head Anna Bos of Rome met her old friends from Ajax.",
    );
    expect(described?.people).toMatchObject([{ expected: ['Acme Group'], allowed: ['Ajax'] }]);
  });

  it('judges roles that name an organisation or a place', async () => {
    const [sentence] = (await readOneSentence()).sentences;
    const described = sentence && describedInSentence(sentence);
    expect(described?.isJudged('mayor of Rome')).toBe(true);
    expect(described?.isJudged('mayor')).toBe(false);
    expect(described?.agrees("Acme Group's head", 'Acme Group')).toBe(true);
  });
});
