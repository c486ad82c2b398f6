import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Parts } from '../pattern.ts';
import type { Reading, Unit } from '../reading.ts';
import { duration, durationAndHalf, indefinite } from '../says.ts';

const VAGUE: { readonly vague: true } = { vague: true };

/** "A week" lasts that long only where something says so; elsewhere it is any one. */
const LASTING = new Set(
  'for in within over than nearly about almost least under after once another'.split(' '),
);
/** The unit in adjectives that are written together. */
const LONG_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['daylong', 'D'],
  ['weeklong', 'W'],
  ['monthlong', 'M'],
  ['yearlong', 'Y'],
  ['decadelong', 'E'],
]);
/** Words that say how exact a number is; they belong to the expression (MOD in TIMEX3). */
const ABOUT = '{ nearly|almost|about|approximately } ';
const BOUND = '{ more|less|fewer than } { at least|most } { up to } ';

/** Whether the unit is a plural in small letters: "60 Minutes" is a programme. */
function isPlural({ own }: Surroundings): boolean {
  const unit = own.at(-1);
  return unit !== undefined && !unit.capital && unit.folded.endsWith('s');
}

function lasting(parts: Parts, around: Surroundings): Reading | undefined {
  const { own, before, after } = around;
  const isTitle = own.at(-1)?.capital === true && before !== undefined;
  const isArticle = own.some(({ folded }) => folded === 'a' || folded === 'an');
  const isMeasuring = after?.folded === 'after' || after?.folded === 'before';
  const isLasting = isMeasuring || (before === undefined ? own.length > 2 : LASTING.has(before.folded));
  // "A decades-long war" and "a year-long one" tell the duration without the article.
  const isArticleOfNoun = isArticle && (isPlural(around) || after?.folded === '-');
  const isAge = after?.folded === 'old' || (after?.folded === '-' && own.at(-2)?.folded === '-');
  if (isTitle || isAge || isArticleOfNoun || (isArticle && !isLasting && !isMeasured(around)))
    return undefined;
  // "Three-quarters of the food" is a fraction.
  if (parts.unit === 'Q' && after?.folded === 'of') return undefined;
  return duration(parts);
}

/** "Days later, they left"; "Days of Thunder" is a title. */
function beginsSentence({ before, own, after }: Surroundings): boolean {
  return before === undefined && own.at(-1)?.folded.endsWith('s') === true && after?.folded !== 'of';
}

/** "Days after the vote", "the weeks ahead"; "seconds before" is but a moment, and what is of "dozens of years" is counted. */
function stretch({ unit }: Parts, { before }: Surroundings): Reading | undefined {
  const isLong = unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Y' || unit === 'E';
  return isLong && before?.folded !== 'of' ? duration({ unit, ...VAGUE }) : undefined;
}

/** "Nearly a week" says by itself that it lasts. */
function isMeasured({ own: [first] }: Surroundings): boolean {
  return first !== undefined && /^(?:nearly|almost|about|approximately|more|less|at|up)$/.test(first.folded);
}

/** How long: "for three days", "two-week", "several years", "the past 20 months", "2 1/2 years". */
export const durations = [
  ...forms([`${ABOUT}$count $unit`, `${BOUND}$count $unit`, '$count - $unit', 'the $count $unit'], lasting),
  ...forms(
    ['the? last|past|next|coming|first|recent|latest $count $unit', 'the first $count - $unit'],
    lasting,
  ),
  ...forms(['a fortnight', 'the? last|past|next fortnight'], () => duration({ unit: 'W', count: 2 })),
  ...forms(['$count more|additional|extra $unit', 'another $count $unit'], duration),
  ...forms(
    ['another $unit', 'an additional|extra $unit'],
    ({ unit }) => unit && duration({ unit, count: 1 }),
  ),
  ...forms(
    ['a couple of $unit', 'the? last|past|next couple of $unit'],
    ({ unit }) => unit && duration({ unit, count: 2 }),
  ),
  ...forms(['a|the? last|past|next|first? $vague $unit'], (parts, around) =>
    isPlural(around) ? duration(parts) : undefined,
  ),
  ...forms(
    ['{ about } $count 1 / 2 -? $unit', '$count and a half $unit', '$count - and - a - half -? $unit'],
    ({ count = 0, unit }) => unit && durationAndHalf(unit, count),
  ),
  ...forms(['a|an|one $unit and a half'], ({ unit }) => unit && durationAndHalf(unit, 1)),
  ...forms(
    ['half a|an $unit', 'half - $unit', 'a half - $unit'],
    ({ unit }) => unit && durationAndHalf(unit, 0),
  ),
  ...forms(
    ['the? last|next $unit', 'for|within|in|took|take|takes|spent|spend|lasted|waited [ $unit ]'],
    ({ unit }, around) => (unit && isPlural(around) ? duration({ unit, ...VAGUE }) : undefined),
  ),
  ...forms(
    [
      '[ $unit ] of|after|before|later|earlier',
      '[ the $unit ] before|after|since|leading|following|ahead|that|of|to',
    ],
    (parts, around) => (isPlural(around) || beginsSentence(around) ? stretch(parts, around) : undefined),
  ),
  ...forms(['over|through [ the $unit ]', 'the $unit ahead'], (parts, around) =>
    isPlural(around) || around.own.length > 2 ? stretch(parts, around) : undefined,
  ),
  ...forms(['daylong|weeklong|monthlong|yearlong|decadelong'], (_, { own }) => {
    const unit = LONG_UNITS.get(own[0]?.folded ?? '');
    return unit && duration({ unit, count: 1 });
  }),
  ...forms(['$unit - long'], ({ unit }, { own }) => {
    const isMany = own[0]?.folded.endsWith('s') === true;
    return unit && duration(isMany ? { unit, ...VAGUE } : { unit, count: 1 });
  }),
  ...forms(
    [
      '[ the { full|fiscal } year|quarter|month|week ] ended|ending',
      '[ the { full|fiscal } year ] to|through $month',
    ],
    (_, { own }) => {
      const unit = own.at(-1)?.means.unit;
      return unit && duration({ unit, count: 1 });
    },
  ),
  ...forms(['the? recent|past $unit'], (_, around) =>
    isPlural(around) ? indefinite('PAST_REF') : undefined,
  ),
  ...forms(['the? coming|future $unit'], (_, around) =>
    isPlural(around) ? indefinite('FUTURE_REF') : undefined,
  ),
];
