import { expect, it } from 'vitest';
import { DateList, NameList, nameRows, packedDates } from '../../src/text/mention-lists.ts';
import type { DateMention, NameMention } from '../../src/text/mentions.ts';
import { within } from '../../src/text/span.ts';
import { PackedSpans, spanRows } from '../../src/text/span-list.ts';

const text = 'Rau met Tleuberdi of the OSCE in Vienna on January 9 and for two days.';

it('spans come out of their rows as they went in', () => {
  const spans = [
    { start: 0, end: 3 },
    { start: 8, end: 70_000 },
  ];
  const packed = new PackedSpans(spanRows(spans));
  expect([...packed]).toEqual(spans);
  expect(packed.at(1)).toEqual({ start: 8, end: 70_000 });
  expect(new PackedSpans(spanRows([])).length).toBe(0);
});

it('names come out of their rows as they went in', () => {
  const names: NameMention[] = [
    { start: 0, end: 3, text: 'Rau', kind: 'person' },
    { start: 25, end: 29, text: 'OSCE', kind: 'organisation' },
    { start: 33, end: 39, text: 'Vienna', kind: 'place' },
  ];
  const packed = new NameList(text, nameRows(names));
  expect([...packed]).toEqual(names);
  expect(within(packed, { start: 20, end: 35 })).toEqual([names[1]]);
});

it('dates come out of their rows as they went in', () => {
  const dates: DateMention[] = [
    { start: 43, end: 52, text: 'January 9', type: 'DATE', value: '2022-01-09' },
    { start: 61, end: 69, text: 'two days', type: 'DURATION', value: 'P2D' },
  ];
  const packed = packedDates([...dates]);
  expect(packed.values).toEqual(['2022-01-09', 'P2D']);
  expect([...new DateList(text, packed)]).toEqual(dates);
});
