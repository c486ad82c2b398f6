import type { Word } from '../../text/names/words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const RANKS = setOf(
  'admiral adm general gen colonel col captain capt major maj lieutenant lt sergeant sgt commander cmdr marshal brigadier',
);

/** Whether a word is a military rank, which may stand behind another role: "incident commander Admiral". */
export function isRank(word: Word): boolean {
  return RANKS.has(word.folded);
}

/** Offices that one person often holds together with the one named before: "president and CEO". */
export function isSecondOffice(word: Word | undefined): boolean {
  return word !== undefined && SECOND_OFFICES.has(word.folded);
}

const SECOND_OFFICES = setOf(
  'ceo coo cfo executive officer founder co-founder owner publisher director president chairman',
);

/** Offices with which one of these is held together. */
export function isFirstOffice(word: Word | undefined): boolean {
  return isSecondOffice(word) || (word !== undefined && FIRST_OFFICES.has(word.folded));
}

const FIRST_OFFICES = setOf('chairwoman chair chief president-elect editor editor-in-chief principal');

/** Whether a word says that an office is over, or held for a while. */
export function isStatus({ folded }: Word): boolean {
  return STATUS.has(folded) || folded.startsWith('ex-');
}

const STATUS = setOf('former formerly ex retired late then onetime one-time acting interim outgoing');
