import { forms } from '../form.ts';
import { calendar, fromFocus, fromReference, ofYear, yearPart } from '../says.ts';

const NOUN = 'quarter|period|half';

/** Seasons, quarters and halves of a year, and years of business: "Q1 2022", "the third quarter", "fiscal 1990". */
export const quarters = [
  ...forms(
    [
      '$part ,? of? $year',
      '$phase -? $part ,? of? $year',
      'the $part of $year',
      'the $part of $direction year',
    ],
    (parts) => calendar({ ...ofYear(parts), part: parts.part }),
  ),
  ...forms(
    ['this? $direction $part', 'in|into|since|during|by|until|through|over|for [ the? $part ]'],
    ({ part, direction }) => calendar({ part, direction }),
  ),
  ...forms(
    [
      'the? fiscal? $ordinal quarter|half { ,? of? $year }',
      '{ fiscal } $ordinal - quarter|half',
      'the $year $ordinal quarter|half',
      'the? fiscal? $ordinal -? quarter|half of? $direction year',
      "$direction year ' s $ordinal quarter|half",
    ],
    (parts, { own }) => {
      const isHalf = own.some(({ folded }) => folded === 'half');
      const part = yearPart(isHalf ? 'H' : 'Q', parts.ordinal);
      // "The first half" without a year is of a match.
      const isOfYear = !isHalf || parts.year !== undefined || parts.direction !== undefined;
      return part && isOfYear ? calendar({ ...ofYear(parts), part }) : undefined;
    },
  ),
  ...forms(['the last|latter|second half of $year'], ({ year }) => calendar({ year, part: 'H2' })),
  ...forms(
    ['fiscal year? $year', 'the? fiscal year $year', 'the $year fiscal? year|quarter|period|season'],
    ({ year }) => calendar({ year }),
  ),
  ...forms(['the? $direction fiscal|financial year'], ({ direction }) => fromReference('Y', direction)),

  ...forms(['the latest quarter|period', 'the quarter'], (_, { after }) =>
    // "A quarter of the market" is a fraction.
    after?.folded === 'of' ? undefined : fromFocus('Q', 0),
  ),
  ...forms(['the year - ago|earlier $ordinal quarter'], ({ ordinal }) => {
    const part = yearPart('Q', ordinal);
    return part && calendar({ part, yearShift: -1 });
  }),
  ...forms(
    [
      'the { same|comparable|corresponding } year - ago|earlier quarter',
      "last year ' s quarter",
      'the same|comparable|corresponding|like quarter last year',
      'the { same|comparable|corresponding|like } quarter a|one year ago|earlier',
    ],
    () => fromFocus('Q', -4),
  ),
  ...forms(
    [
      `the { same|comparable|corresponding } year - ago|earlier ${NOUN}`,
      `the same|comparable|corresponding|like ${NOUN} last year`,
      `the same|comparable|corresponding|like ${NOUN} a year ago|earlier`,
      'year - ago|earlier',
    ],
    () => ({ kind: 'shift', unit: 'Y', count: -1, anchor: 'reference', keepsQuarter: true }),
  ),
];
