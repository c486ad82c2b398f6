import { describe, expect, it } from 'vitest';
import { withoutContradictions } from '../../src/articles/contradictions.ts';
import { readAliases } from '../../src/articles/formats/aliases.ts';

const consistent = (...texts: readonly string[]) => {
  const files = texts.map((text, index) => readAliases(text, `${index}.yaml`));
  const { corrections, problems } = withoutContradictions(files.flatMap((file) => file.corrections));
  return {
    names: corrections.map(({ name, sameAs, notSameAs }) => [
      name,
      sameAs.map((one) => one.name),
      notSameAs.map((one) => one.name),
    ]),
    problems: problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
  };
};

describe('corrections of several files', () => {
  it('stand together where they agree', () => {
    expect(consistent('A: B', 'C: {not the same as: A}')).toEqual({
      names: [
        ['A', ['B'], []],
        ['C', [], ['A']],
      ],
      problems: [],
    });
  });

  it('name everyone in one entry: the first counts', () => {
    expect(consistent('A: B', 'a: C')).toEqual({
      names: [['A', ['B'], []]],
      problems: ['1.yaml:1: "a" has an entry already, at 0.yaml:1; put both together'],
    });
    expect(consistent('A: B\nC: [D,  b]').problems).toEqual([
      '0.yaml:2: "b" is named at 0.yaml:1 as well; it can be only one of the two',
    ]);
    expect(consistent('A: C\nC: D')).toEqual({
      names: [
        ['A', [], []],
        ['C', ['D'], []],
      ],
      problems: ['0.yaml:1: "C" is named at 0.yaml:2 as well; it can be only one of the two'],
    });
  });

  it('say neither where they say that somebody is the same and not the same', () => {
    expect(consistent('A:\n  same as: B\n  not the same as: [b, C]')).toEqual({
      names: [['A', [], ['C']]],
      problems: ['0.yaml:3: "b" is said to be the same as "A", and not the same'],
    });
  });

  it('are put together where each of two names the other as another name of its own', () => {
    expect(consistent('A: B\nC: D', 'B: [A, E]')).toEqual({
      names: [
        ['A', ['B', 'E'], []],
        ['C', ['D'], []],
      ],
      problems: [
        '1.yaml:1: "B" and "A", at 0.yaml:1, are each another name of the other; the name to show is "A", so put both together there',
      ],
    });
  });

  it('may name somebody twice in one entry', () => {
    expect(consistent('A: [B, b, a]').problems).toEqual([]);
  });
});
