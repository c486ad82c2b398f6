import type { Candidate } from '../candidate.ts';
import { type Kind, NOTHING_KNOWN, plus, type Scores } from '../scores.ts';

/** What stands between two names of an enumeration. */
const BETWEEN =
  /^\s*(?:,(?:\s*(?:и|а также))?|\s(?:и|или|да|және|мен)|\s[-–—]|\s\((?:ныне|теперь|сейчас|бывш\p{L}+|современн\p{L}+|прежде|ранее))\s*$/u;
/** Between a name and another one for the same or for where it is: Кайник (Кайнех), Александров (Владимирская область). */
const GLOSS = /^\s\(\s*$/u;
/** Behind who says it begins what he says, and no list: По данным Reuters, Шольц и Макрон. */
const SOURCE = /(?:данным|словам|информации|сообщению|сведениям|мнению|согласно)\s[^,.;]*,\s*$/iu;
const LONGEST_SOURCE = 60;
/** How much more must speak for one kind of all names of an enumeration together before it counts for each. */
const SURE = 1.2;
/** How much more must speak for one name's kind before the others change nothing. */
const CERTAIN = 2;
/** The most that one name counts for the others. */
const MOST = 5;
/** The most that an enumeration is worth to one name of it. */
const WORTH = 2;
const KINDS: readonly Kind[] = ['person', 'organisation', 'place'];

/**
 * The candidates of an article with what their neighbours in enumerations tell of them: in "Тинен, Билзен и Антверпен"
 * what is known of one holds for the others, and what is known of several more than what is known of one.
 */
export function withNeighbours(text: string, candidates: readonly Candidate[]): Candidate[] {
  const told: Candidate[] = [];
  for (let first = 0, last = 1; first < candidates.length; first = last, last += 1) {
    while (last < candidates.length && areListed(text, candidates[last - 1], candidates[last])) last += 1;
    told.push(...ofOneKind(candidates.slice(first, last)));
  }
  return told;
}

/** The names of one enumeration, those of an uncertain kind with what is known of all together. */
function ofOneKind(listed: readonly Candidate[]): readonly Candidate[] {
  if (listed.length < 2) return listed;
  const together = listed.map(({ own }) => own).reduce((sum, own) => plus(sum, capped(own)), NOTHING_KNOWN);
  const kind = surerKind(together, SURE);
  if (kind === undefined) return listed;
  const worth: Scores = { ...NOTHING_KNOWN, [kind]: WORTH };
  return listed.map((one) =>
    one.shouted || surerKind(one.own, CERTAIN) !== undefined ? one : { ...one, own: plus(one.own, worth) },
  );
}

/** Scores of which none outweighs several names. */
function capped(scores: Scores): Scores {
  const { person, organisation, place, other } = scores;
  const cap = (score: number) => Math.min(score, MOST);
  return { person: cap(person), organisation: cap(organisation), place: cap(place), other: cap(other) };
}

/** The kind for which so much more speaks than for any other. */
function surerKind(scores: Scores, margin: number): Kind | undefined {
  return KINDS.find((kind) =>
    [...KINDS, 'other' as const].every((other) => other === kind || scores[kind] >= scores[other] + margin),
  );
}

function areListed(text: string, one: Candidate | undefined, other: Candidate | undefined): boolean {
  const end = one?.words.at(-1)?.end;
  const start = other?.words[0]?.start;
  if (end === undefined || start === undefined || end > start) return false;
  const between = text.slice(end, start);
  if (/^\s*,\s*$/u.test(between) && SOURCE.test(text.slice(Math.max(0, start - LONGEST_SOURCE), start)))
    return false;
  return BETWEEN.test(between) || (GLOSS.test(between) && isGlossed(text, one, other));
}

/** Whether nothing else stands in the brackets behind a name, which is no body: that may well be in the place behind it. */
function isGlossed(text: string, one: Candidate | undefined, other: Candidate | undefined): boolean {
  const [last, end] = [one?.words.at(-1), other?.words.at(-1)?.end];
  if (one === undefined || last === undefined || end === undefined || text[end] !== ')') return false;
  return last.shape !== 'upper' && surerKind(one.own, 0) !== 'organisation';
}
