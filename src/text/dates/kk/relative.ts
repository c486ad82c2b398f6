import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Parts } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { calendarUnit, duration, fromFocus, fromReference, indefinite } from '../says.ts';

/** "Үш күннен кейін" is three days from now, unless the verb tells of the past: then from what was told before. */
function later({ unit, count = 0 }: Parts): Reading | undefined {
  const reading = fromFocus(unit, count);
  return reading?.kind === 'shift' ? { ...reading, anchor: 'tense' } : reading;
}

const PLURAL = /[дтл][ае]р/u;

/** "Өткен апта"; "алдағы күндері" are several, and "осы күндері" none in particular. */
function directed(parts: Parts, { own }: Surroundings): Reading | undefined {
  if (!own.some(({ folded }) => PLURAL.test(folded))) return calendarUnit(parts);
  return parts.direction === 0 ? undefined : duration({ ...parts, vague: true });
}

/** What is counted from the day of writing or from the date last spoken of. */
export const relative = [
  ...forms(['$daysAway { күні|күн }'], ({ daysAway }) => fromReference('D', daysAway)),
  ...forms(['алдыңғы|арғы күні'], () => fromReference('D', -2)),
  ...forms(['$direction $unit', '$direction $unit $phase'], directed),
  // "Бұл" is also the pronoun of whatever follows, so that it is no word of time by itself.
  ...forms(['бұл $unit'], ({ unit }) => calendarUnit({ unit: unit ?? 'D', direction: 0 })),
  ...forms(['былтыр'], () => fromReference('Y', -1)),
  ...forms(['биыл'], () => fromReference('Y', 0)),
  ...forms(['{ осыдан } $count $unit бұрын'], ({ unit, count = 0 }) => fromReference(unit, -count)),
  ...forms(['{ осыдан } жарты жыл бұрын'], () => fromReference('M', -6)),
  ...forms(['$vague $unit бұрын'], () => indefinite('PAST_REF')),
  ...forms(['$count $unit кейін|соң'], later),
  ...forms(['келесі күні', 'ертеңіне', 'ертесі { күні }'], () => fromFocus('D', 1)),
  ...forms(['{ дәл } сол|осы $unit'], ({ unit }, { own }) =>
    // "Осы жылы" is this year; only of days it is the one last spoken of.
    own.some(({ folded }) => folded === 'сол') || unit === 'D' ? fromFocus(unit, 0) : undefined,
  ),
  ...forms(
    ['$reference', 'қазіргі|бүгінгі уақытта|таңда|кезде|сәтте', 'осы сәтте|кезде'],
    ({ reference = 'PRESENT_REF' }) => indefinite(reference),
  ),
  ...forms(['соңғы уақытта|кезде|кездері'], () => indefinite('PAST_REF')),
  ...forms(['жақын арада|уақытта|болашақта', 'болашақта'], () => indefinite('FUTURE_REF')),
];
