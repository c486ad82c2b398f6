import { meaningOfOrdinal } from '../digits.ts';
import type { Lexicon, Meaning } from '../meaning.ts';
import { wordsOf } from '../words.ts';

const MONTHS =
  'january jan;february feb;march mar;april apr;may;june jun;july jul;august aug;september sept sep;october oct;november nov;december dec';
const WEEKDAYS =
  'monday mon;tuesday tue tues;wednesday wed;thursday thu thur thurs;friday fri;saturday sat;sunday sun';
const COUNTS =
  'one a an;two couple;three;four;five;six;seven;eight;nine;ten;eleven;twelve;thirteen;fourteen;fifteen;sixteen;seventeen;eighteen;nineteen;twenty';
const ORDINALS =
  'first;second;third;fourth;fifth;sixth;seventh;eighth;ninth;tenth;eleventh;twelfth;thirteenth;fourteenth;fifteenth;sixteenth;seventeenth;eighteenth;nineteenth;twentieth';

const OTHERS: Readonly<Record<string, Meaning>> = {
  thirty: { count: 30 },
  forty: { count: 40 },
  fifty: { count: 50 },
  sixty: { count: 60 },
  seventy: { count: 70 },
  eighty: { count: 80 },
  ninety: { count: 90 },
  hundred: { scale: 100 },
  thousand: { scale: 1000 },

  several: { vague: true },
  few: { vague: true },
  many: { vague: true },
  some: { vague: true },

  second: { ordinal: 2, day: 2, unit: 'TS' },
  seconds: { unit: 'TS' },
  minute: { unit: 'TM' },
  minutes: { unit: 'TM' },
  hour: { unit: 'TH' },
  hours: { unit: 'TH' },
  day: { unit: 'D' },
  days: { unit: 'D' },
  weekend: { unit: 'WE' },
  weekends: { unit: 'WE' },
  week: { unit: 'W' },
  weeks: { unit: 'W' },
  month: { unit: 'M' },
  months: { unit: 'M' },
  quarter: { unit: 'Q' },
  quarters: { unit: 'Q' },
  year: { unit: 'Y' },
  years: { unit: 'Y' },
  decade: { unit: 'E' },
  decades: { unit: 'E' },
  century: { unit: 'C' },
  centuries: { unit: 'C' },

  q1: { part: 'Q1' },
  q2: { part: 'Q2' },
  q3: { part: 'Q3' },
  q4: { part: 'Q4' },
  h1: { part: 'H1' },
  h2: { part: 'H2' },
  spring: { part: 'SP' },
  summer: { part: 'SU' },
  autumn: { part: 'FA' },
  fall: { part: 'FA' },
  winter: { part: 'WI' },

  morning: { daypart: 'MO' },
  noon: { daypart: 'MI' },
  midday: { daypart: 'MI' },
  afternoon: { daypart: 'AF' },
  evening: { daypart: 'EV' },
  night: { daypart: 'NI' },

  today: { daysAway: 0 },
  yesterday: { daysAway: -1 },
  tomorrow: { daysAway: 1 },

  last: { direction: -1 },
  past: { direction: -1 },
  previous: { direction: -1 },
  this: { direction: 0 },
  current: { direction: 0, reference: 'PRESENT_REF' },
  next: { direction: 1 },
  coming: { direction: 1 },
  upcoming: { direction: 1 },

  early: { phase: true },
  earlier: { phase: true },
  mid: { phase: true },
  late: { phase: true },
  later: { phase: true },

  am: { meridiem: 0 },
  'a.m': { meridiem: 0 },
  'a.m.': { meridiem: 0 },
  pm: { meridiem: 12 },
  'p.m': { meridiem: 12 },
  'p.m.': { meridiem: 12 },

  now: { reference: 'PRESENT_REF' },
  nowadays: { reference: 'PRESENT_REF' },
  currently: { reference: 'PRESENT_REF' },
  recently: { reference: 'PAST_REF' },
  lately: { reference: 'PAST_REF' },

  eighties: { decade: '198' },
  nineties: { decade: '199' },
  seventies: { decade: '197' },
  sixties: { decade: '196' },
  fifties: { decade: '195' },
  forties: { decade: '194' },
  thirties: { decade: '193' },
  twenties: { decade: '192' },

  hourly: { period: 'PT1H' },
  daily: { period: 'P1D' },
  nightly: { period: 'P1D' },
  weekly: { period: 'P1W' },
  monthly: { period: 'P1M' },
  mondays: { period: 'XXXX-WXX-1' },
  tuesdays: { period: 'XXXX-WXX-2' },
  wednesdays: { period: 'XXXX-WXX-3' },
  thursdays: { period: 'XXXX-WXX-4' },
  fridays: { period: 'XXXX-WXX-5' },
  saturdays: { period: 'XXXX-WXX-6' },
  sundays: { period: 'XXXX-WXX-7' },
  yearly: { period: 'P1Y' },
  annually: { period: 'P1Y' },
};

/** English words of time. */
export const lexicon: Lexicon = {
  words: new Map([
    ...wordsOf(MONTHS, (month): Meaning => ({ month })),
    ...wordsOf(WEEKDAYS, (weekday): Meaning => ({ weekday })),
    ...wordsOf(COUNTS, (count): Meaning => ({ count })),
    ...wordsOf(ORDINALS, meaningOfOrdinal),
    ...Object.entries(OTHERS),
  ]),
  slashes: 'month first',
};
