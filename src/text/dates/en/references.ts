import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import { indefinite } from '../says.ts';

/** Words with which a sentence goes on. */
const GOING_ON = new Set(
  'he she it they we i you the that and or but when where as has have had was were'.split(' '),
);

/** "The past" by itself; before a noun it says which one: "the past leaders". */
function isByItself({ after }: Surroundings): boolean {
  return after === undefined || !/^[\p{L}\d]/u.test(after.folded) || GOING_ON.has(after.folded);
}

/** Times that have no day: "now", "recently", "in the near future". Of TIMEX3's references they are PRESENT, PAST and FUTURE. */
export const references = [
  ...forms(
    [
      'right now',
      'these days',
      'at [ present|the moment ]',
      'at [ the moment|present time ]',
      'for [ the time being ]',
    ],
    () => indefinite('PRESENT_REF'),
  ),
  ...forms(['more recently'], () => indefinite('PAST_REF')),
  ...forms(['the { recent|distant } past'], (_, around) =>
    isByItself(around) ? indefinite('PAST_REF') : undefined,
  ),
  ...forms(
    ['will|would|may|might|could|can|must [ one|some day ]', 'a later date', 'the { near|distant } future'],
    () => indefinite('FUTURE_REF'),
  ),
  ...forms(
    ['will|would|may|might|could|can|should|must|to [ soon ]', '[ soon ] will|may|might|could|be'],
    () => indefinite('FUTURE_REF'),
  ),
  ...forms(['$reference'], ({ reference }) => (reference === undefined ? undefined : indefinite(reference))),
];
