import type { Candidate } from '../candidate.ts';
import { type Kind, NOTHING_KNOWN, plus, type Scores } from '../scores.ts';

/** What stands between two names of an enumeration. */
const BETWEEN = /^\s*(?:,(?:\s*(?:и|а также))?|\s(?:и|или|да|және|мен)|\s[-–—])\s*$/u;
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
  return end !== undefined && start !== undefined && end <= start && BETWEEN.test(text.slice(end, start));
}
