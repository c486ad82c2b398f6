import { createMatcher } from '../../src/search/alignment.ts';
import type { Background } from '../../src/search/background.ts';
import { sentencesToChoose } from '../../src/search/evidence.ts';
import { SENTENCE_WEIGHTS, type SentenceFeatures, worthOf } from '../../src/search/sentence-choice.ts';
import { annotate } from '../annotating.ts';
import type { Collection, TestQuestion } from '../questions/collections.ts';
import { holdsOneOf } from '../questions/figures.ts';
import { circumstancesOf, indexOf } from '../questions/systems.ts';
import { shareOf } from '../statistics.ts';
import { type Choice, learnWeights } from './choices.ts';
import { namesIn, numbersBy, withNumbers } from './weights.ts';

/** A sentence that may be marked, and whether it holds a known answer. */
interface Markable {
  readonly features: SentenceFeatures;
  readonly isRight: boolean;
}

/** A question, and the sentences of a right passage that holds a known answer. */
export interface MarkingExample {
  readonly question: TestQuestion;
  readonly sentences: readonly Markable[];
}

/**
 * The sentences there are to choose from in the best ranked passage of a right article, by words alone, for each question
 * of which that passage holds a known answer.
 */
export async function markingExamplesOf(
  { articles, questions }: Collection,
  background: Background,
): Promise<readonly MarkingExample[]> {
  const indexed = await indexOf(articles.map(annotate), background);
  const examples: MarkingExample[] = [];
  for (const question of questions.filter(({ answers, right }) => answers.length > 0 && right.size > 0)) {
    const explained = await indexed.search.explain(question.text, circumstancesOf(question, indexed));
    const right = explained.ranked.find(({ passage }) => question.right.has(passage.annotation.article.id));
    if (right === undefined) continue;
    const { passage } = right;
    const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
      passage.annotation.article.text.slice(start, end);
    if (!holdsOneOf(textOf(passage), question.answers)) continue;
    const sought = { question: explained.question, matcher: createMatcher(explained.words, background) };
    const sentences = sentencesToChoose(passage, sought).map(({ sentence, features }) => ({
      features,
      isRight: holdsOneOf(textOf(sentence), question.answers),
    }));
    examples.push({ question, sentences });
  }
  return examples;
}

/**
 * Learns the weights of `SENTENCE_WEIGHTS` from sets of examples, each set counting the same: those under which a sentence
 * with a known answer is chosen most likely.
 * @throws RangeError when no example has a right sentence.
 */
export function learnSentenceWeights(sets: readonly (readonly MarkingExample[])[]): SentenceFeatures {
  const names = namesIn(SENTENCE_WEIGHTS);
  const choices = sets.flatMap((examples): readonly Choice[] => {
    const open = examples.filter(
      ({ sentences }) =>
        sentences.some(({ isRight }) => isRight) && !sentences.every(({ isRight }) => isRight),
    );
    return open.map(({ sentences }) => ({
      options: sentences.map(({ features, isRight }) => ({ features: numbersBy(names, features), isRight })),
      weight: 1 / open.length,
    }));
  });
  return withNumbers(SENTENCE_WEIGHTS, learnWeights(choices));
}

/** Of some examples, the share in which the sentence chosen holds a known answer; `undefined` of none. */
export function markedShareOf(
  examples: readonly MarkingExample[],
  weightsFor: (example: MarkingExample) => SentenceFeatures,
): number | undefined {
  return shareOf(examples, (example) => {
    const weights = weightsFor(example);
    const worths = example.sentences.map(({ features }) => worthOf(features, weights));
    return example.sentences[worths.indexOf(Math.max(...worths))]?.isRight ?? false;
  });
}
