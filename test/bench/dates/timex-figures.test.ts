import { describe, expect, it } from 'vitest';
import type { TimedText } from '../../../bench/dates/timeml.ts';
import { faultOf, pairsOf, timexFiguresOf } from '../../../bench/dates/timex-figures.ts';
import type { DateMention } from '../../../src/text/mentions.ts';

const WORDS = 'They met on Sunday morning, again last week, and now for two days.';

function span(part: string) {
  const start = WORDS.indexOf(part);
  return { start, end: start + part.length, text: part };
}
const timex = (part: string, type: DateMention['type'], value: string) => ({ ...span(part), type, value });

const text: TimedText = {
  id: 'a',
  text: WORDS,
  reference: '2022-01-10',
  timexes: [
    timex('Sunday morning', 'TIME', '2022-01-09TMO'),
    timex('last week', 'DATE', '2022-W01'),
    timex('two days', 'DURATION', 'P2D'),
  ],
  unjudged: [],
};
const found = [
  timex('Sunday', 'DATE', '2022-01-09'),
  timex('last week', 'DATE', '2022-W01'),
  timex('now', 'DATE', 'PRESENT_REF'),
];

describe('timexFiguresOf', () => {
  it('counts same and overlapping stretches, and of the latter those with the same value and type', () => {
    expect(timexFiguresOf([{ text, found }])).toEqual({
      texts: 1,
      expected: 3,
      found: 3,
      strict: { precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 },
      relaxed: { precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 },
      value: { precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 },
      type: { precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 },
    });
  });
  it('has no figure where there is nothing to judge', () => {
    const none = { precision: undefined, recall: undefined, f1: undefined };
    expect(timexFiguresOf([{ text: { ...text, timexes: [] }, found: [] }]).strict).toEqual(none);
  });
});

describe('pairsOf', () => {
  it('gives each expression one partner, of the same extent if there is one', () => {
    const parts = [timex('Sunday', 'DATE', '2022-01-09'), timex('Sunday morning', 'TIME', '2022-01-09TMO')];
    const pairs = pairsOf({ text, found: parts });
    expect(pairs.find(({ expected }) => expected?.text === 'Sunday morning')?.found?.text).toBe(
      'Sunday morning',
    );
    expect(pairs.filter(({ expected }) => expected === undefined).map(({ found }) => found?.text)).toEqual([
      'Sunday',
    ]);
  });
  it('leaves out what is found where the text tells its own day', () => {
    const pairs = pairsOf({ text: { ...text, timexes: [], unjudged: [span('now')] }, found });
    expect(pairs.map(({ found }) => found?.text)).toEqual(['Sunday', 'last week']);
  });
});

describe('faultOf', () => {
  it('tells what was missed, spurious or of another value, extent or type, and nothing of what is right', () => {
    const faults = pairsOf({ text, found }).map((pair) => faultOf(pair)?.split('\t'));
    expect(faults.map((fault) => fault?.[0])).toEqual(['value', undefined, 'spurious', 'missed']);
    expect(faults[3]).toEqual([
      'missed',
      'a',
      '2022-01-10',
      'DURATION P2D "two days"',
      '–',
      expect.stringContaining('now for [two days].'),
    ]);
    const narrow = { text, expected: timex('last week', 'DATE', '2022-W01') };
    expect(faultOf({ ...narrow, found: timex('week', 'DATE', '2022-W01') })).toMatch(/^extent/);
    expect(faultOf({ ...narrow, found: timex('last week', 'DURATION', '2022-W01') })).toMatch(/^type/);
  });
});
