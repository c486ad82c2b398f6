import { observeContext } from './context.ts';
import type { NameLexicon } from './knowledge.ts';
import { observeWords } from './own-words.ts';
import type { Piece } from './pieces.ts';
import { NOTHING_KNOWN, type Scores } from './scores.ts';
import { type Observation, type Observations, type Observe, WEIGHTS } from './weights.ts';
import type { Word } from './words.ts';

/** What one mention shows of its kind: the words in it and those beside it. */
export function observationsOf(words: readonly Word[], piece: Piece, lexicon: NameLexicon): Observations {
  const seen: [Observation, number][] = [];
  const observe: Observe = (observation, amount = 1) => {
    if (amount > 0) seen.push([observation, amount]);
  };
  observeWords(words.slice(piece.first, piece.last), lexicon, observe);
  observeContext(words, piece, lexicon, observe);
  return seen;
}

/** The weights with a number for each kind, so that they are alike and quickly added. */
const WHOLE: ReadonlyMap<string, Scores> = new Map(
  Object.entries<Partial<Scores>>(WEIGHTS).map(([observation, weights]) => [
    observation,
    { ...NOTHING_KNOWN, ...weights },
  ]),
);

/** The sum of what observations are worth. */
export function scoresOf(observations: Observations): Scores {
  const total = { ...NOTHING_KNOWN };
  for (const [observation, amount] of observations) {
    const { person, organisation, place, other } = WHOLE.get(observation) ?? NOTHING_KNOWN;
    total.person += person * amount;
    total.organisation += organisation * amount;
    total.place += place * amount;
    total.other += other * amount;
  }
  return total;
}
