import { type Gender, genderOf } from '../../text/genders.ts';
import type { Span } from '../../text/span.ts';
import { wordBefore } from '../../text/word-before.ts';

/** These belong to a name: King Abdullah is not just anyone called Abdullah. */
export const ROYAL =
  /^(?:king|queen|prince|princess|pope|emperor|empress|saint|st|sheikh|sultan|король|королева|принц|принцесса|папа|император|шейх)$/u;

/** In English with a capital: "shrimp king Blanchard" is none, and "I will miss Steve" has no title in it. */
const STYLED = /^[\p{Lu}\p{Script=Cyrillic}]/u;
/** Styles that are never left out for good: who is Lord Jones in one article is not plain Jones in another. */
const SOVEREIGN = /^(?:king|queen|prince|princess|pope|emperor|empress|король|королева|принц|принцесса)$/u;
const PEERS: ReadonlyMap<string, Gender> = new Map([
  ['lord', 'man'],
  ['viscount', 'man'],
  ['lady', 'woman'],
  ['baroness', 'woman'],
]);

/** How somebody is styled right before a name: as a sovereign or a peer; `undefined` where neither stands there. */
export interface Style {
  readonly word: string;
  readonly isSovereign: boolean;
}

/** The gender that the title right before the name at `mention` tells, or else the name: Mrs Clinton, Bill Clinton. */
export function genderAt(text: string, { start, end }: Span): Gender | undefined {
  const title = wordBefore(text, start);
  return genderOf(text.slice(start, end), STYLED.test(title) ? title : '');
}

/** The style before the name at `mention`: "King" before Hussein, "Lord" before Goldsmith. */
export function styleAt(text: string, { start }: Span): Style | undefined {
  const title = wordBefore(text, start);
  if (!STYLED.test(title)) return undefined;
  const word = title.toLowerCase();
  if (SOVEREIGN.test(word)) return { word, isSovereign: true };
  return PEERS.has(word) ? { word, isSovereign: false } : undefined;
}

/** Whether someone of a gender can become what a style says: Margaret Thatcher Lady Thatcher; `false` where either tells none. */
export function canBecome(style: string, gender: Gender | undefined): boolean {
  return gender !== undefined && PEERS.get(style) === gender;
}

/** Whether names of these genders can be one person's: Mrs Clinton is not Bill Clinton; of an unknown one it may be. */
export function isFitting(gender: Gender | undefined, other: Gender | undefined): boolean {
  return gender === undefined || other === undefined || gender === other;
}
