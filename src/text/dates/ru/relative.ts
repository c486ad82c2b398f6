import { forms } from '../form.ts';
import { calendarUnit, fromFocus, fromReference, indefinite } from '../says.ts';

/** Days, weeks, months and years counted from the day of writing or from the date last spoken of. */
export const relative = [
  ...forms(['$daysAway'], ({ daysAway }) => fromReference('D', daysAway)),
  ...forms(['$direction $unit', '$phase $direction $unit'], (parts, { own }) =>
    // "Последние годы" are several, and last how long they last.
    own.some(({ folded }) => folded.startsWith('последн')) ? undefined : calendarUnit(parts),
  ),
  ...forms(['{ $count } $unit назад'], ({ unit, count = 1 }) => fromReference(unit, -count)),
  ...forms(['накануне'], () => fromFocus('D', -1)),
  ...forms(['{ $count } $unit ранее|раньше', 'за { $count } $unit до этого'], ({ unit, count = 1 }) =>
    fromFocus(unit, -count),
  ),
  ...forms(['спустя|через { $count } $unit', '{ $count } $unit спустя|позже'], ({ unit, count = 1 }) =>
    fromFocus(unit, count),
  ),
  ...forms(['на|в [ следующий день ]', 'на|в [ следующие сутки ]'], () => fromFocus('D', 1)),
  ...forms(['тот|той|том|этот|этой|этом же $unit', 'тот|этот день'], ({ unit = 'D' }) => fromFocus(unit, 0)),
  ...forms(['$reference', 'настоящее время'], ({ reference = 'PRESENT_REF' }) => indefinite(reference)),
  ...forms(['последнее время', 'прошлом'], (_, { after, own }) =>
    own.length > 1 || !(after && /^\p{L}/u.test(after.folded)) ? indefinite('PAST_REF') : undefined,
  ),
  ...forms(['в [ будущем ]'], (_, { after }) => (after?.means.unit ? undefined : indefinite('FUTURE_REF'))),
];
