import { forms } from '../form.ts';
import { calendar } from '../says.ts';

/** A feast with a day of its own: its names as patterns, and its day. */
const HOLIDAYS: readonly {
  readonly names: readonly string[];
  readonly month: number;
  readonly day: number;
  readonly lastDay?: number;
}[] = [
  { names: ['старый|старого|старому новый|нового|новому год|года|году'], month: 1, day: 14 },
  { names: ['католическое|католического|католическому рождество|рождества|рождеству'], month: 12, day: 25 },
  { names: ['рождество|рождества|рождеству|рождеством { христово|христова|христову }'], month: 1, day: 7 },
  {
    names: ['международный|международного|международному женский|женского|женскому день|дня|дню'],
    month: 3,
    day: 8,
  },
  { names: ['навруз|навруза|наурыз|наурыза'], month: 3, day: 21, lastDay: 23 },
  { names: ['день|дня|дню|днем победы'], month: 5, day: 9 },
];

/** Feasts that have the same day wherever Russian is spoken, and New Year, which without its capital is a year that is new. */
export const holidays = [
  ...HOLIDAYS.flatMap(({ names, ...day }) => forms(names, () => calendar(day))),
  ...forms(['новый|нового|новому|новым год|года|году|годом'], (_, { own }) =>
    own[0]?.capital ? calendar({ month: 1, day: 1 }) : undefined,
  ),
];
