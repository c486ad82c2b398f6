import type { NameMention } from '../mentions.ts';

export type Kind = NameMention['kind'];

/** How much speaks for each kind of name, and for none of them; comparable with one another only. */
export type Scores = Readonly<Record<Kind | 'other', number>>;

export const NOTHING_KNOWN: Scores = { person: 0, organisation: 0, place: 0, other: 0 };

/** Adds the scores of one observation to those of another, the second counted `weight` times. */
export function plus(a: Scores, b: Scores, weight = 1): Scores {
  return {
    person: a.person + b.person * weight,
    organisation: a.organisation + b.organisation * weight,
    place: a.place + b.place * weight,
    other: a.other + b.other * weight,
  };
}

const KINDS: readonly Kind[] = ['person', 'organisation', 'place'];

/** The kind that most speaks for, or `undefined` where too little speaks for any or it is no name. */
export function bestKind(scores: Scores, least: number): Kind | undefined {
  let best: Kind = 'person';
  for (const kind of KINDS) if (scores[kind] > scores[best]) best = kind;
  return scores[best] >= least && scores[best] > scores.other ? best : undefined;
}
