import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAliases } from '../../../src/articles/formats/aliases.ts';

const FILE = 'news/aliases.yaml';
const read = (text: string) => readAliases(text, FILE);
const at = (name: string, line: number) => ({ name, file: FILE, line });
const reasons = (text: string) => read(text).problems.map(({ line, reason }) => `${line}: ${reason}`);

describe('a file of corrections', () => {
  it('gives under each name to show the other names of the same one', () => {
    expect(read('Kassym-Jomart Tokayev: [Tokaev, Токаев]\nCSTO: ОДКБ\n')).toEqual({
      corrections: [
        { ...at('Kassym-Jomart Tokayev', 1), sameAs: [at('Tokaev', 1), at('Токаев', 1)], notSameAs: [] },
        { ...at('CSTO', 2), sameAs: [at('ОДКБ', 2)], notSameAs: [] },
      ],
      problems: [],
      isBroken: false,
    });
  });

  it('may say more of a name, in lists of either form', () => {
    const text = [
      '# companies',
      'Apple Inc:',
      '  same as: Apple Computer',
      '  not the same as:',
      '    - Apple Corps',
      '    - Apple Records',
      '  kind: organisation',
    ].join('\n');
    expect(read(text).corrections).toEqual([
      {
        ...at('Apple Inc', 2),
        sameAs: [at('Apple Computer', 3)],
        notSameAs: [at('Apple Corps', 5), at('Apple Records', 6)],
        kind: 'organisation',
      },
    ]);
  });

  it('takes every name as it is written', () => {
    expect(read('No: [2020, on, 007]').corrections[0]).toMatchObject({
      name: 'No',
      sameAs: [{ name: '2020' }, { name: 'on' }, { name: '007' }],
    });
  });

  it('may be empty', () => {
    for (const text of ['', '\n', '# nothing yet\n', '~'])
      expect(read(text)).toEqual({ corrections: [], problems: [], isBroken: false });
  });

  it.each([
    ['A: {same: B}', '1: "same" is none of the keys here; write "same as", "not the same as" or "kind"'],
    ['A:\n  kind: agency', '2: the kind is "agency"; it should be one of person, organisation, place'],
    ['A:\n  kind: person\n  kind: place', '3: "kind" stands here for the second time'],
    ['\nA:', '2: nothing is said of "A"; add its other names, or "same as", "not the same as" or "kind"'],
    ['A: [B, [C]]', '1: should be a name'],
    ['A: [B, "?"]', '1: should be a name'],
    ['- A\n- B', '1: the file should hold lines such as "Kassym-Jomart Tokayev: [Tokaev, Токаев]"'],
    [
      'A: [B',
      '1: broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ])('tells what is wrong in %j', (text, reason) => {
    expect(reasons(text)).toEqual([reason]);
  });

  it('keeps what is right beside what is wrong', () => {
    expect(read('A:\n  kind: agency\n  same as: [B, {}]\nC: D').corrections).toEqual([
      { ...at('A', 1), sameAs: [at('B', 3)], notSameAs: [] },
      { ...at('C', 4), sameAs: [at('D', 4)], notSameAs: [] },
    ]);
  });

  it('is broken only if it is no YAML or no mapping', () => {
    expect(read('A: [B').isBroken).toBe(true);
    expect(read('A: {kind: agency}').isBroken).toBe(false);
  });

  it('holds corrections or problems, whatever it is', () => {
    const piece = fc.constantFrom(
      'A',
      ': ',
      '[',
      ']',
      '\n',
      '  ',
      '- ',
      'kind',
      'same as',
      '&a',
      '*a',
      '{',
      '}',
      '"',
      '#',
      '~',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }), (pieces) => {
        const { corrections, problems } = read(pieces.join(''));
        for (const { line } of [...corrections, ...problems]) expect(line).toBeGreaterThan(0);
      }),
    );
  });
});
