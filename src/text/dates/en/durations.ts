import { forms } from '../form.ts';
import { duration, periodOf, recurring } from '../says.ts';

const VAGUE: { readonly vague: true } = { vague: true };

/** How long and how often: "for three days", "two-week", "several years", "every Monday", "daily". */
export const durations = [
  ...forms(
    [
      'the? $count -? $unit',
      'the? last|past|next|coming|first|recent $count $unit',
      'a|the|last|past|next? $vague $unit',
    ],
    (parts, { own, before, after }) => {
      const article = own.some(({ folded }) => folded === 'a' || folded === 'an');
      const lasting = before !== undefined && LASTING.has(before.folded);
      const isAge = after?.folded === 'old' || (after?.folded === '-' && own.at(-1)?.folded === 'year');
      if (isAge || (article && !lasting && parts.vague === undefined)) return undefined;
      return duration(parts);
    },
  ),
  ...forms(['the? recent|coming|past|last|next $unit'], ({ unit }, { own }) =>
    own.at(-1)?.folded.endsWith('s') ? duration({ unit: unit ?? 'D', ...VAGUE }) : undefined,
  ),
  ...forms(['every|each $unit', 'every|each $unit ,? but|except for? $weekday'], ({ unit }) =>
    recurring(unit && periodOf(unit, 1)),
  ),
  ...forms(['every|each $month'], ({ month }) => recurring(`XXXX-${String(month).padStart(2, '0')}`)),
  ...forms(['every|each $weekday'], ({ weekday }) => recurring(`XXXX-WXX-${weekday}`)),
  ...forms(['$period'], ({ period }) => recurring(period)),
];

const LASTING = new Set('for in within over than nearly about almost least under after once'.split(' '));
