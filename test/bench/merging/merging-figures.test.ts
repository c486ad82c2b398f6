import { describe, expect, it } from 'vitest';
import { mergingFaultsIn, setFiguresOf } from '../../../bench/merging/merging-figures.ts';
import type { MergedSet, MergedText } from '../../../bench/merging/merging-sets.ts';

/** A text with the entities of names in it, in the order of the text. */
function textOf(id: string, text: string, names: readonly (readonly [string, string])[]): MergedText {
  let from = 0;
  const mentions = names.map(([name, entity]) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from, kind: 'person' as const, entity };
  });
  return { article: { id, date: '2022-01-05', text }, mentions, pronouns: [], isJudged: () => true };
}

function setOf(...texts: readonly MergedText[]): MergedSet {
  return { name: 'set', texts, isShared: false };
}

/** Merging as if it had found these names, which are those of `text` unless told otherwise. */
function found(text: MergedText, names: readonly (readonly [string, string])[]) {
  return { text, found: textOf('', text.article.text, names).mentions };
}

const TEXT = textOf('1', 'President Anna Bos met Bos and Ann Lee, Lee said', [
  ['President Anna Bos', 'bos'],
  ['Bos', 'bos'],
  ['Ann Lee', 'lee'],
  ['Lee', 'lee'],
]);

describe('setFiguresOf', () => {
  const pairsOf = (outcome: ReturnType<typeof found>) =>
    setFiguresOf([outcome], setOf(outcome.text)).within.pairs;

  it('takes a name that overlaps and ends alike for the known one', () => {
    const same = found(TEXT, [
      ['Anna Bos', '0'],
      ['Bos', '0'],
      ['Lee', '1'],
      ['Lee', '1'],
    ]);
    expect(pairsOf(same)).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('takes one that ends elsewhere for nothing known: it costs precision and recall', () => {
    // The found pairs: President and Bos, Lee and Lee; only the second is right.
    const other = found(TEXT, [
      ['President', '0'],
      ['Bos', '0'],
      ['Ann Lee', '1'],
      ['Lee', '1'],
    ]);
    // "Bos" is the first one found in the text, which stands for "President Anna Bos".
    expect(pairsOf(other)).toEqual({ precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 });
  });

  it('leaves out names that stand for nothing where nothing is judged', () => {
    const unjudged = { ...TEXT, isJudged: () => false };
    const one = found(unjudged, [
      ['President', '0'],
      ['Anna', '0'],
    ]);
    expect(pairsOf(one)).toEqual({ precision: undefined, recall: 0, f1: 0 });
  });

  it('counts across texts only where entities are shared', () => {
    const texts = [textOf('1', 'Bos left', [['Bos', 'bos']]), textOf('2', 'Bos came', [['Bos', 'bos']])];
    const outcomes = texts.map((text, index) => found(text, [['Bos', String(index)]]));
    expect(setFiguresOf(outcomes, setOf(...texts)).across).toBeUndefined();
    const { within, across } = setFiguresOf(outcomes, { ...setOf(...texts), isShared: true });
    expect(within.bCubed).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(across?.pairs).toEqual({ precision: undefined, recall: 0, f1: 0 });
    expect(across?.bCubed).toEqual({ precision: 1, recall: 1 / 2, f1: 2 / 3 });
  });
});

describe('mergingFaultsIn', () => {
  it('tells which known entity was split and which found one is several', () => {
    const wrong = found(TEXT, [
      ['Anna Bos', '0'],
      ['Bos', '1'],
      ['Ann Lee', '1'],
      ['Lee', '1'],
    ]);
    expect(mergingFaultsIn([wrong], setOf(TEXT))).toEqual([
      'split\tAnna Bos (1)\tBos (1)',
      'mixed\tBos (1)\tAnn Lee (1), Lee (1)',
    ]);
  });

  it('tells names that stand for nothing on the other side', () => {
    const other = found({ ...TEXT, isJudged: ({ start }) => start < 20 }, [
      ['President Anna', '0'],
      ['and', '0'],
      ['Ann Lee', '1'],
      ['Lee', '1'],
    ]);
    expect(mergingFaultsIn([other], setOf(TEXT))).toEqual([
      'missed\tPresident Anna Bos (1)',
      'missed\tBos (1)',
      'spurious\tPresident Anna (1)',
    ]);
  });
});
