import fc from 'fast-check';
import { readTypefaces } from '../../src/picture/fonts.ts';
import type { TimelineEntry } from '../../src/timeline/entry.ts';
import { anyText } from '../telegram/replies.ts';

/** The fonts that pictures are drawn with. */
export const typefaces = await readTypefaces();

/** An event of a day, or of whatever `rest` says. */
export function eventOf(date: string, rest: Partial<TimelineEntry> = {}): TimelineEntry {
  const text = rest.text ?? `It happened on ${date}.`;
  return {
    article: { id: 'one', date: '2022-01-10', text },
    start: 0,
    end: text.length,
    text,
    date,
    precision: 'day',
    salience: 1,
    inferred: false,
    also: [],
    ...rest,
  };
}

const twoDigits = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
const years = fc
  .oneof(fc.constant(2022), fc.integer({ min: 2015, max: 2023 }), fc.integer({ min: 1, max: 9999 }))
  .map((year) => String(year).padStart(4, '0'));
const days = fc.tuple(years, twoDigits(12), twoDigits(28)).map((parts) => parts.join('-'));
const dates = fc.oneof(
  { weight: 6, arbitrary: days.map((date) => ({ date, precision: 'day' as const })) },
  {
    weight: 2,
    arbitrary: days.chain((date) => days.map((until) => ({ date, until, precision: 'day' as const }))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(years, twoDigits(12))
      .map((parts) => ({ date: parts.join('-'), precision: 'month' as const })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(years, twoDigits(52))
      .map(([year, week]) => ({ date: `${year}-W${week}`, precision: 'week' as const })),
  },
  { weight: 1, arbitrary: years.map((date) => ({ date, precision: 'year' as const })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', 'PAST_REF', '2022-02-30', '2022-XX')
      .map((date) => ({ date, precision: 'day' as const })),
  },
);
const texts = fc.oneof(
  anyText,
  fc.constantFrom(
    'Протестующие захватили здание акимата. '.repeat(20),
    'Қазақстанда наразылық шеруі өтті',
    'Ж'.repeat(500),
    'הפגנות פרצו בקזחסטן',
    'اندلعت الاحتجاجات',
    '<b>&amp;</b> "x" \'y\' ]]>',
    'e\u0301\u0301\u0301\u0301\u0301\u0301',
    '👩‍👩‍👧‍👦 2️⃣ x',
  ),
);

/** Any timeline: from nothing to more than there ever is, days or centuries apart, in any script. */
export const anyEvents: fc.Arbitrary<TimelineEntry[]> = fc.array(
  fc
    .tuple(dates, texts, fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1 }), fc.double()))
    .map(([date, text, salience]) => eventOf(date.date, { ...date, text, salience })),
  { maxLength: 70 },
);
