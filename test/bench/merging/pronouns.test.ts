import { describe, expect, it } from 'vitest';
import type { KnownMention, MergedText } from '../../../bench/merging/merging-sets.ts';
import { type PronounOutcome, pronounFiguresOf, pronounOutcomesOf } from '../../../bench/merging/pronouns.ts';

/** An article; the people that words in it mean, in the order of the text. */
function textOf(
  text: string,
  named: readonly (readonly [string, string])[],
  pronouns: readonly (readonly [string, string])[],
): MergedText {
  const placed = (words: typeof named): KnownMention[] => {
    let end = 0;
    return words.map(([word, entity]) => {
      const start = text.indexOf(word, end);
      end = start + word.length;
      return { start, end, kind: 'person', entity };
    });
  };
  return {
    article: { id: '1', date: '2022-01-05', text },
    mentions: placed(named),
    pronouns: placed(pronouns),
    isJudged: () => true,
  };
}

const NAMED = 'Minister John Smith spoke in Paris on Monday. He asked for help.';

describe('pronounOutcomesOf', () => {
  it('takes a name for right if it is one of the person whom the pronoun means', () => {
    const outcomesWith = (smith: string) =>
      pronounOutcomesOf(textOf(NAMED, [['John Smith', smith]], [['He', 'smith']]));
    expect(outcomesWith('smith')).toEqual([{ context: NAMED, name: 'John Smith', isRight: true }]);
    expect(outcomesWith('other')).toMatchObject([{ name: 'John Smith', isRight: false }]);
  });

  it("takes a name that is nobody's for wrong", () => {
    expect(pronounOutcomesOf(textOf(NAMED, [], [['He', 'smith']]))).toMatchObject([{ isRight: false }]);
  });

  it('counts sentences whose pronoun gets no name, also the first of an article', () => {
    const text = 'He spoke. The rain fell. "She left," they said.';
    expect(
      pronounOutcomesOf(
        textOf(
          text,
          [],
          [
            ['He', 'lee'],
            ['She', 'bos'],
          ],
        ),
      ),
    ).toEqual([
      { context: 'He spoke.', name: undefined, isRight: false },
      { context: 'The rain fell. "She left," they said.', name: undefined, isRight: false },
    ]);
  });

  it('counts pronouns behind "but" or a word with a comma, and none further on', () => {
    const text = 'It rained. But he left. It rained. Later, he left. It rained. When he left, he sang.';
    const all = textOf(
      text,
      [],
      [
        ['he', 'lee'],
        ['he', 'lee'],
        ['he', 'lee'],
        ['he', 'lee'],
      ],
    );
    expect(pronounOutcomesOf(all)).toHaveLength(2);
  });

  it('judges nothing where no pronoun is marked', () => {
    expect(pronounOutcomesOf(textOf(NAMED, [['John Smith', 'smith']], []))).toEqual([]);
  });
});

describe('pronounFiguresOf', () => {
  const outcome = (name: string | undefined, isRight: boolean): PronounOutcome => ({
    context: '',
    name,
    isRight,
  });

  it('tells how many of the names are right, and how many of the sentences got the right one', () => {
    const outcomes = [
      outcome('Lee', true),
      outcome('Bos', false),
      outcome(undefined, false),
      outcome(undefined, false),
    ];
    expect(pronounFiguresOf(outcomes)).toEqual({
      sentences: 4,
      named: 2,
      right: 1,
      precision: 0.5,
      recall: 0.25,
    });
  });

  it('leaves out what has no ground', () => {
    expect(pronounFiguresOf([outcome(undefined, false)])).toMatchObject({ precision: undefined, recall: 0 });
  });
});
