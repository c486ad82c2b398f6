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

/** The sum of what observations are worth. */
export function scoresOf(observations: Observations): Scores {
  const total = { ...NOTHING_KNOWN };
  for (const [observation, amount] of observations) {
    const weights: Partial<Scores> = WEIGHTS[observation];
    total.person += (weights.person ?? 0) * amount;
    total.organisation += (weights.organisation ?? 0) * amount;
    total.place += (weights.place ?? 0) * amount;
    total.other += (weights.other ?? 0) * amount;
  }
  return total;
}
