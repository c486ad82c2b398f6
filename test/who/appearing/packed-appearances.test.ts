import { describe, expect, it } from 'vitest';
import type { Appearance, Appeared } from '../../../src/who/appearing/appearance.ts';
import { packedAppearances, unpackedAppearances } from '../../../src/who/appearing/packed-appearances.ts';
import { annotated } from '../annotated.ts';

const text =
  'Foreign Minister Mukhtar Tleuberdi called the OSCE on Sunday. TASS reports that Tleuberdi thanked it.';
const annotation = annotated('a', '2022-01-10', text);

function appeared(written: string, sentence: number, more: Partial<Appeared> = {}): Appeared {
  const name = annotation.names.map((one) => one).findLast((one) => one.text === written);
  if (name === undefined) throw new Error(`${written} is no name in the text`);
  return { ...name, sentence, roles: [], reports: false, ...more };
}

const plain = ({ start, end, text: own, kind, sentence, roles, reports }: Appeared): Appeared => ({
  start,
  end,
  text: own,
  kind,
  sentence,
  roles,
  reports,
});

describe('packed appearances', () => {
  it('come out as they went in', () => {
    const all: Appearance[] = [
      {
        annotation,
        kind: 'person',
        mentions: [
          appeared('Mukhtar Tleuberdi', 0, { roles: ['Foreign Minister'] }),
          appeared('Tleuberdi', 1),
        ],
      },
      { annotation, kind: 'organisation', mentions: [appeared('TASS', 1, { reports: true })] },
      {
        annotation,
        kind: 'organisation',
        mentions: [appeared('OSCE', 0)],
        short: 'OSCE',
        long: 'Organization for Security and Cooperation in Europe',
      },
    ];
    const unpacked = unpackedAppearances(annotation, packedAppearances(annotation, all));
    expect(unpacked.map((one) => ({ ...one, mentions: one.mentions.map(plain) }))).toEqual(all);
  });

  it('are none where nobody appears', () => {
    expect(unpackedAppearances(annotation, packedAppearances(annotation, []))).toEqual([]);
  });
});
