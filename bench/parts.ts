import { lotOf } from './chance.ts';

/** Something that is drawn by its id alone, so that it stays where it is when others come or go. */
interface Drawn {
  readonly id: string;
}

/** What to look at while changing the program, and what is set aside for judging it. */
export const PARTS = ['develop', 'aside'] as const;
export type Part = (typeof PARTS)[number];

/** Which half a question belongs to. */
export function partOfQuestion({ id }: Drawn): Part {
  return lotOf(id, 'part') < 0.5 ? 'develop' : 'aside';
}

/** How much of the texts is set aside: there are few, and rules are written by looking at them. */
const TEXTS_ASIDE = 0.25;

/** Which part a text belongs to; it is drawn anew for each purpose. */
export function partOfText({ id }: Drawn, purpose: 'dates' | 'names'): Part {
  return lotOf(id, purpose) < TEXTS_ASIDE ? 'aside' : 'develop';
}

/** Which of so many folds a question belongs to, numbered from 0. */
export function foldOf({ id }: Drawn, folds: number): number {
  return Math.floor(lotOf(id, 'fold') * folds);
}
