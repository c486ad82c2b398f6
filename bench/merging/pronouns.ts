import type { Annotation } from '../../src/text/annotation.ts';
import { personMeant } from '../../src/text/pronouns.ts';
import { type Span, within } from '../../src/text/span.ts';
import { agreementOf } from '../agreement.ts';
import { annotate } from '../annotating.ts';
import { knownBehind } from './merging-figures.ts';
import type { MergedText } from './merging-sets.ts';

/** A sentence that begins with a pronoun for a person of whom is known who it is. */
export interface PronounOutcome {
  /** The sentence and the one before it, as they are read. */
  readonly context: string;
  /** The name that Dateline takes the pronoun to stand for; `undefined` where it leaves it open. */
  readonly name: string | undefined;
  /** Whether there is such a name and it is the person's. */
  readonly isRight: boolean;
}

/** How many sentences begin with a pronoun, how many of these got a name, and how many of the names are right. */
export interface PronounFigures {
  readonly sentences: number;
  readonly named: number;
  readonly right: number;
  /** Of the names how many are right; of the sentences how many got the right one; missing where there is none. */
  readonly precision: number | undefined;
  readonly recall: number | undefined;
}

/** What may stand before a pronoun with which a sentence still begins. */
const OPENING = /^\P{L}*(?:(?:and|but|also|then|и|а|но|также|затем)\s+|\p{L}+,\s+)?$/iu;

/**
 * Whom Dateline, with the names that it finds itself, takes "he" or "she" to be at the beginning of a sentence, for each one
 * that is marked in the text.
 */
export function pronounOutcomesOf(text: MergedText): PronounOutcome[] {
  if (text.pronouns.length === 0) return [];
  const annotation = annotate(text.article);
  const sentences = [...annotation.sentences];
  return sentences.flatMap((sentence, index) => {
    const pronoun = within(text.pronouns, sentence)[0];
    if (pronoun === undefined || !isFirstIn(sentence, pronoun, text)) return [];
    const name = nameFor(pronoun, annotation, index);
    const person = name && knownBehind(text, [name]).get(name);
    const context = [...sentences.slice(Math.max(0, index - 1), index), sentence];
    return [
      {
        context: context.map((one) => writtenIn(text, one)).join(' '),
        name: name && writtenIn(text, name),
        isRight: person?.entity === pronoun.entity,
      },
    ];
  });
}

function isFirstIn({ start }: Span, pronoun: Span, { article: { text } }: MergedText): boolean {
  return OPENING.test(text.slice(start, pronoun.start));
}

function nameFor(pronoun: Span, annotation: Annotation, index: number): Span | undefined {
  const meant = personMeant(annotation, index);
  return meant?.pronoun.start === pronoun.start ? meant.name : undefined;
}

function writtenIn({ article: { text } }: MergedText, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

/** The figures over sentences of any number of texts. */
export function pronounFiguresOf(outcomes: readonly PronounOutcome[]): PronounFigures {
  const named = outcomes.filter(({ name }) => name !== undefined).length;
  const right = outcomes.filter(({ isRight }) => isRight).length;
  const { precision, recall } = agreementOf(right, named, outcomes.length);
  return { sentences: outcomes.length, named, right, precision, recall };
}
