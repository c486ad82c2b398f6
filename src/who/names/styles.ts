import { type Gender, genderOf } from '../../text/genders.ts';
import type { Span } from '../../text/span.ts';
import { wordBefore } from '../../text/word-before.ts';
import { casesBefore } from '../nominative/before.ts';
import { type NameReading, readingsOfPerson } from '../nominative/russian-person.ts';

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

/**
 * The gender that the title right before the name at `mention` tells, or else the name: Mrs Clinton, Bill Clinton. A name
 * that may be a case of a man's (Александра Иванова) tells it only by what stands before it.
 */
export function genderAt(text: string, { start, end }: Span): Gender | undefined {
  const name = text.slice(start, end);
  const title = wordBefore(text, start);
  const byTitle = STYLED.test(title) ? genderOf('', title) : undefined;
  if (byTitle !== undefined) return byTitle;
  const byName = genderOf(name);
  return byName !== 'man' && CYRILLIC.test(name) ? genderInCase(text, start, name, byName) : byName;
}

/** The gender of a name in Cyrillic letters, where its endings, or the case in which it stands, leave only one. */
function genderInCase(
  text: string,
  start: number,
  name: string,
  byName: Gender | undefined,
): Gender | undefined {
  // Сара Пэйлин ends like a man's name, but none begins so in the nominative.
  const isHers = byName === 'woman';
  const readings = readingsOfPerson(name).filter(
    (one) => !(isHers && one.gender === 'm' && one.case === 'n'),
  );
  if (readings.length === 0) return byName;
  const byEndings = onlyGender(readings);
  if (byEndings !== undefined) return byEndings;
  const cases = casesBefore(text, start) ?? '';
  return onlyGender(readings.filter((reading) => cases.includes(reading.case)));
}

function onlyGender(readings: readonly NameReading[]): Gender | undefined {
  const genders = new Set(readings.map(({ gender }) => gender));
  if (genders.size !== 1) return undefined;
  return genders.has('m') ? 'man' : 'woman';
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

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
