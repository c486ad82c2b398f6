import type { Candidate } from '../candidate.ts';
import { type Kind, plus, type Scores } from '../scores.ts';

/** What stands between two names of an enumeration. */
const BETWEEN = /^\s*(?:,(?:\s*(?:и|а также))?|\s(?:и|или|да|және|мен)|\s[-–—])\s*$/u;
/** How much more must speak for one kind than for any other before it counts for the neighbours. */
const SURE = 1.2;
/** What a sure neighbour is worth, and at most. */
const WORTH = 1.5;
const KINDS: readonly Kind[] = ['person', 'organisation', 'place'];

/**
 * The candidates of an article with what their neighbours in enumerations tell of them: in "Тинен, Билзен и Антверпен"
 * what is known of one holds for the others. It is handed on from left to right and back.
 */
export function withNeighbours(text: string, candidates: readonly Candidate[]): Candidate[] {
  const settled = [...candidates];
  const tell = (from: number, to: number) => {
    const [teller, told] = [settled[from], settled[to]];
    if (teller === undefined || told === undefined || told.shouted) return;
    const kind = sureKind(teller.own);
    if (kind !== undefined && sureKind(told.own) === undefined && areListed(text, teller, told))
      settled[to] = { ...told, own: plus(told.own, worthOf(kind)) };
  };
  for (let i = 1; i < settled.length; i += 1) tell(i - 1, i);
  for (let i = settled.length - 1; i > 0; i -= 1) tell(i, i - 1);
  return settled;
}

function worthOf(kind: Kind): Scores {
  return { person: 0, organisation: 0, place: 0, other: 0, [kind]: WORTH };
}

function sureKind(scores: Scores): Kind | undefined {
  return KINDS.find((kind) =>
    [...KINDS, 'other' as const].every((other) => other === kind || scores[kind] >= scores[other] + SURE),
  );
}

function areListed(text: string, one: Candidate, other: Candidate): boolean {
  const [first, second] =
    (one.words[0]?.start ?? 0) < (other.words[0]?.start ?? 0) ? [one, other] : [other, one];
  const end = first.words.at(-1)?.end;
  const start = second.words[0]?.start;
  return end !== undefined && start !== undefined && BETWEEN.test(text.slice(end, start));
}
