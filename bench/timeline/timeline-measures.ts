import { isStopWord } from '../../src/search/stop-words.ts';
import { daysBetween } from '../../src/text/calendar.ts';
import { tokensOf } from '../../src/text/tokens.ts';
import { harmonicMean } from '../agreement.ts';
import type { Told } from './timeline-sets.ts';

/** How well a timeline agrees with a reference, each 0 to 1. */
export interface TimelineFigures {
  readonly dateF1: number;
  readonly rouge1: number;
  readonly rouge2: number;
}

/**
 * Date-F1 counts the days that both have. ROUGE-1 and ROUGE-2 are F1 by the alignment that Martschat & Markert ("Improving
 * ROUGE for Timeline Summarization", 2017) call align+ m:1: for precision, each day of the timeline is compared with the
 * day of the reference that costs least, `(1 - 1/(n+1)) · (1 - overlap)` for `n` days between and the F1 of the words of
 * both, the earlier one where two cost the same; the words (for ROUGE-2 pairs of neighbouring words) that both days'
 * sentences have in common count `1/(n+1)` each, and their sum is divided by the number of words of the whole timeline.
 * For recall each day of the reference is aligned in the same way. Words are compared by their stems; words of grammar,
 * and signs, are left out before pairs are made, as the authors' own implementation does.
 */
export function timelineFiguresOf(timeline: Told, reference: Told): TimelineFigures {
  const [own, right] = [summariesOf(timeline), summariesOf(reference)];
  const shared = [...timeline.keys()].filter((date) => reference.has(date)).length;
  const rouge = (gramsOf: (words: readonly string[]) => readonly string[]): number => {
    const precision = alignedShare(own, right, gramsOf);
    const recall = alignedShare(right, own, gramsOf);
    return harmonicMean(precision, recall);
  };
  return {
    dateF1: harmonicMean(shareOf(shared, timeline.size), shareOf(shared, reference.size)),
    rouge1: rouge((words) => words),
    rouge2: rouge((words) => words.slice(1).map((word, index) => `${words[index]} ${word}`)),
  };
}

/** A day, with all words of what is told of it for the cost of an alignment, and those that are measured. */
interface Summary {
  readonly date: string;
  readonly all: readonly string[];
  readonly measured: readonly string[];
}

function summariesOf(told: Told): readonly Summary[] {
  return [...told]
    .map(([date, sentences]) => {
      const tokens = tokensOf(sentences.join(' \n'), 'en');
      const measured = tokens.filter(({ folded }) => !isStopWord(folded, 'en'));
      return {
        date,
        all: tokens.map(({ folded }) => folded),
        measured: measured.map(({ stem }) => stem),
      };
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The share of the grams of `from` that the days of `to` they are aligned with have too, less for those further away. */
function alignedShare(
  from: readonly Summary[],
  to: readonly Summary[],
  gramsOf: (words: readonly string[]) => readonly string[],
): number {
  let matched = 0;
  let all = 0;
  for (const summary of from) {
    const grams = gramsOf(summary.measured);
    all += grams.length;
    const other = alignedWith(summary, to);
    if (other !== undefined) {
      matched += nearness(summary, other) * inCommon(grams, gramsOf(other.measured));
    }
  }
  return shareOf(matched, all);
}

function alignedWith(summary: Summary, others: readonly Summary[]): Summary | undefined {
  let best: Summary | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const cost = (1 - nearness(summary, other)) * (1 - overlapOf(summary.all, other.all));
    if (cost >= least) continue;
    best = other;
    least = cost;
  }
  return best;
}

function nearness(one: Summary, other: Summary): number {
  return 1 / (Math.abs(daysBetween(one.date, other.date)) + 1);
}

function overlapOf(one: readonly string[], other: readonly string[]): number {
  const common = inCommon(one, other);
  return harmonicMean(shareOf(common, one.length), shareOf(common, other.length));
}

/** How many of the words are in both, each as often as where it is rarer. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return common;
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
