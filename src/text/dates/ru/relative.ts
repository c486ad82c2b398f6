import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Parts } from '../pattern.ts';
import type { Reading, Unit } from '../reading.ts';
import { calendarUnit, duration, fromFocus, fromReference, indefinite, timeOfDay } from '../says.ts';
import { startsWith } from './stem.ts';

/** Nouns of which "накануне" makes the eve, where it is no yesterday. */
const OCCASIONS = new Set(
  (
    'выборов праздника праздников визита саммита войны матча референдума голосования заседания встречи съезда нового ' +
    'рождества дня'
  ).split(' '),
);
/** Words that stand for several of a unit without saying how many. */
const SEVERAL = new Set('годы лет дни дней месяцы месяцев века десятилетия'.split(' '));
const PLURAL_ADJECTIVE = /[ыи](?:е|х|ми?)$/;
/** Words in front of "последний год" that make it a stretch up to now. */
const WITHIN = new Set(['за', 'течение']);

/** "Через неделю после выборов" measures from an event: a duration, not a date. */
function isFromEvent({ after }: Surroundings): boolean {
  return after?.folded === 'после' || after?.folded === 'до';
}

/** "Прошлый год", and the lengths that such words give: "последние дни", "за последний год", "минувшие сутки". */
function directed(parts: Parts, { before, own }: Surroundings): Reading | undefined {
  const { unit, direction } = parts;
  const adjective = own.find((piece) => piece.means.direction !== undefined);
  if (unit === undefined || unit === 'WE' || adjective === undefined) return undefined;
  const isPlural = PLURAL_ADJECTIVE.test(adjective.folded);
  if (/^сут/.test(own.at(-1)?.folded ?? '')) return duration({ unit, count: 1 });
  if (isPlural) return direction === 0 ? undefined : duration({ unit, vague: true });
  if (!startsWith(adjective, 'последн')) return calendarUnit(parts);
  return before !== undefined && WITHIN.has(before.folded) ? duration({ unit, count: 1 }) : undefined;
}

/** So many units away; a year and a half are eighteen months. */
function whole(unit: Unit | undefined, count: number): readonly [Unit | undefined, number] {
  return unit === 'Y' && !Number.isInteger(count) ? ['M', count * 12] : [unit, count];
}

const OPENING = /^[«"“„]$/;
const CLOSING = /^[»"”“]$/;

/** "Россия сегодня" and "Сегодня" between quotation marks are agencies and newspapers. */
function isTitle({ earlier, before, after }: Surroundings): boolean {
  const opening = before?.capital ? earlier.at(-2) : before;
  return OPENING.test(opening?.folded ?? '') && CLOSING.test(after?.folded ?? '');
}

function ago({ unit, count = 1 }: Parts): Reading | undefined {
  const [of, number] = whole(unit, count);
  return Number.isInteger(number) ? fromReference(of, -number) : undefined;
}

/** So many units after (`sign` 1) or before (-1) the date last spoken of. */
function away({ unit, count }: Parts, around: Surroundings, sign: 1 | -1): Reading | undefined {
  if (count === undefined && around.own.some(({ folded }) => SEVERAL.has(folded))) return undefined;
  const [of, number] = whole(unit, count ?? 1);
  return isFromEvent(around) || !Number.isInteger(number) ? undefined : fromFocus(of, sign * number);
}

const later = (parts: Parts, around: Surroundings) => away(parts, around, 1);
const earlier = (parts: Parts, around: Surroundings) => away(parts, around, -1);

/** "Через два дня" is two days from now, unless the verb tells of the past: then from what was told before. */
function after(parts: Parts, around: Surroundings): Reading | undefined {
  const reading = later(parts, around);
  return reading?.kind === 'shift' ? { ...reading, anchor: 'tense' } : reading;
}

/** Days, weeks, months and years counted from the day of writing or from the date last spoken of. */
export const relative = [
  ...forms(['$daysAway', '$daysAway день|дня|дню'], ({ daysAway }, around) =>
    isTitle(around) ? undefined : fromReference('D', daysAway),
  ),
  ...forms(['$direction $unit', '$phase $direction $unit'], directed),
  ...forms(['позапрошлый|позапрошлого|позапрошлом|позапрошлую|позапрошлой $unit'], ({ unit }) =>
    unit === 'D' ? undefined : fromReference(unit, -2),
  ),
  ...forms(
    ['прошлогодний|прошлогоднего|прошлогодней|прошлогодняя|прошлогоднюю|прошлогодние|прошлогодних'],
    () => fromReference('Y', -1),
  ),
  ...forms(['$phase года|месяца|недели|квартала|полугодия|дня|суток'], (_, { own }) =>
    fromReference(own.at(-1)?.means.unit, 0),
  ),

  ...forms(['{ $count } $unit тому? назад'], (parts, { own }) =>
    parts.count === undefined && own.some(({ folded }) => SEVERAL.has(folded))
      ? indefinite('PAST_REF')
      : ago(parts),
  ),
  ...forms(['$unit $count тому? назад'], ago),
  ...forms(['$vague $unit тому? назад'], () => indefinite('PAST_REF')),
  ...forms(['полгода тому? назад'], () => fromReference('M', -6)),

  ...forms(['накануне'], (_, { after: next }) =>
    next !== undefined && OCCASIONS.has(next.folded) ? undefined : fromFocus('D', -1),
  ),
  ...forms(['{ $count } $unit ранее|раньше'], earlier),
  ...forms(['за { $count } $unit до этого'], earlier),
  ...forms(
    [
      'спустя { $count } $unit{ после этого }',
      '{ $count } $unit спустя|позже|позднее',
      'через { $count } $unit после этого',
    ],
    later,
  ),
  ...forms(['через { $count } $unit'], after),
  ...forms(['спустя|через полгода', 'полгода спустя'], () => fromFocus('M', 6)),
  ...forms(['на|в [ следующий|другой день ]', 'на|в [ следующие сутки ]'], (_, around) =>
    isFromEvent(around) ? undefined : fromFocus('D', 1),
  ),
  ...forms(['на [ следующее|следующий $daypart ]', 'следующим $daypart', 'наутро'], (parts) =>
    timeOfDay(parts.daypart ?? 'MO', fromFocus('D', 1)),
  ),
  ...forms(
    ['тот|той|том|ту|то|того|тех|этот|этой|этом|эту|этого же $unit', 'тот|того|этот|этого день|дня'],
    ({ unit = 'D' }) => fromFocus(unit, 0),
  ),
  ...forms(['тот|той|ту|то|тем|этот|этой|эту|этим же? $daypart', '$daypart того же? дня'], ({ daypart }) =>
    timeOfDay(daypart),
  ),

  ...forms(
    [
      '$reference',
      'настоящее|настоящего время|времени',
      'данный|настоящий|нынешний|текущий момент',
      'сегодняшний|нынешний день',
      'сих пор',
      'сей день',
    ],
    ({ reference = 'PRESENT_REF' }) => indefinite(reference),
  ),
  ...forms(['последнее|недавнее время', 'прошлом'], (_, { after: next, own }) =>
    own.length > 1 || !(next && /^\p{L}/u.test(next.folded)) ? indefinite('PAST_REF') : undefined,
  ),
  ...forms(['ближайшее|скором|ближайшем|обозримом|недалеком время|времени|будущем'], () =>
    indefinite('FUTURE_REF'),
  ),
  ...forms(['в [ будущем ]'], (_, { after: next }) =>
    next?.means.unit ? undefined : indefinite('FUTURE_REF'),
  ),
];
