import type { Annotation } from '../text/annotation.ts';
import { formAt, stemNumberAt } from '../text/forms.ts';
import { type Span, within } from '../text/span.ts';

/** The probability that a passage of ordinary news contains the folded word; `undefined` for a word not known. */
export type ProbabilityOf = (word: string) => number | undefined;

/** What articles are about, as far as the words tell that they begin with. */
export interface Subject {
  /**
   * How much of it a sentence has: of each of its words the share of articles that begin with it, less that of ordinary
   * passages that have it, added up; 0 for a sentence with nothing of it. A sentence is long where there is much to tell, so
   * its length is not divided out.
   */
  topicalityOf(annotation: Annotation, sentence: Span): number;
}

/** So many sentences tell the news; what comes behind is what it is set in. */
const FIRST_SENTENCES = 3;

/** The subject of articles, in time that grows with their number but not with their lengths. */
export function subjectOf(annotations: readonly Annotation[], probabilityOf: ProbabilityOf): Subject {
  const counts = new Map<number, number>();
  const forms = new Set<number>();
  for (const annotation of annotations) {
    const stems = new Set<number>();
    for (const form of formsAtBeginning(annotation)) {
      forms.add(form);
      stems.add(stemNumberAt(form));
    }
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const usual = usualSharesOf(forms, probabilityOf);
  // An array, since it is asked for every word of every sentence that tells something.
  const excesses = new Float64Array([...counts.keys()].reduce((most, stem) => Math.max(most, stem + 1), 0));
  for (const [stem, count] of counts) {
    excesses[stem] = Math.max(0, count / annotations.length - (usual.get(stem) ?? 0));
  }
  return {
    topicalityOf({ tokens }, sentence) {
      const met: number[] = [];
      let topicality = 0;
      for (const form of tokens.forms(sentence)) {
        const stem = stemNumberAt(form);
        const excess = excesses[stem] ?? 0;
        if (excess === 0 || met.includes(stem)) continue;
        met.push(stem);
        topicality += excess;
      }
      return topicality;
    },
  };
}

/** The numbers of the forms of an article's first words, each once, without those of dates. */
function formsAtBeginning({ sentences, tokens, dates }: Annotation): Iterable<number> {
  const first = sentences.at(0);
  const last = sentences.at(Math.min(FIRST_SENTENCES, sentences.length) - 1);
  if (first === undefined || last === undefined) return [];
  const beginning = { start: first.start, end: last.end };
  const forms = new Set(tokens.forms(beginning));
  for (const date of within(dates, beginning)) for (const form of tokens.forms(date)) forms.delete(form);
  return forms;
}

/** Shorter words that the background doesn't know are grammar, or parts of words. */
const SHORTEST_UNKNOWN = 4;

/** For each stem the share of ordinary passages that have the most frequent of its forms; all, for what is no word. */
function usualSharesOf(forms: Iterable<number>, probabilityOf: ProbabilityOf): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const form of forms) {
    const { folded } = formAt(form);
    const isWord = /^\p{L}/u.test(folded);
    const share = isWord ? (probabilityOf(folded) ?? (folded.length < SHORTEST_UNKNOWN ? 1 : 0)) : 1;
    const stem = stemNumberAt(form);
    shares.set(stem, Math.max(shares.get(stem) ?? 0, share));
  }
  return shares;
}
