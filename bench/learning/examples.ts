import type { Article } from '../../src/articles/article.ts';
import type { QuestionKind } from '../../src/search/answer.ts';
import type { Background } from '../../src/search/background.ts';
import type { Evidence } from '../../src/search/evidence.ts';
import type { SemanticIndex } from '../../src/search/vectors/semantic-index.ts';
import { annotate } from '../annotating.ts';
import {
  type Collection,
  narrowed,
  type TestQuestion,
  withHalfOfAnswersRemoved,
} from '../questions/collections.ts';
import { circumstancesOf, type Indexed, indexOf } from '../questions/systems.ts';

/** A passage that was weighed for a question. */
export interface Weighed {
  readonly article: string;
  readonly evidence: Evidence;
  readonly isRight: boolean;
}

/** A question that was put to the search; the articles right for it are only those that were searched. */
export interface Example {
  readonly question: TestQuestion;
  readonly kind: QuestionKind;
  /** How many content words it has. */
  readonly words: number;
  readonly hasWindow: boolean;
  /** Among how many passages it was answered. */
  readonly among: number;
  /** All passages weighed for it, best first under the weights in force. */
  readonly passages: readonly Weighed[];
}

/** The tables of weights there are. */
export type Lesson = `${'ranking' | 'confidence'} ${'few' | 'many'}`;

/** Examples that count as much as those of any other set, however many they are. */
export interface ExampleSet {
  readonly name: string;
  /** Which tables are learned from these. */
  readonly teaches: readonly Lesson[];
  readonly examples: readonly Example[];
}

/** Of more questions than these only every other one is put, or every third: they teach nothing new. */
const MOST_QUESTIONS = 1600;
/** How many neighbouring articles make a small collection. */
const SMALL = 6;
/** How many questions of the next small collection are put to one that does not answer them. */
const FOREIGN = 10;

/** What examples are made with. */
export interface Making {
  readonly background: Background;
  readonly newMeanings?: (() => SemanticIndex) | undefined;
  /** Only sets that teach this are made; without it all. */
  readonly lesson?: Lesson;
}

/**
 * Puts the questions of a collection to the search: to the whole of it, as it is and with half of the answers removed, and
 * to each six neighbouring articles alone, together with questions that belong to the next six.
 */
export async function examplesOf(
  whole: Collection,
  { background, newMeanings, lesson }: Making,
): Promise<readonly ExampleSet[]> {
  const collection = thinned(whole);
  const { name, articles, questions } = collection;
  const annotations = new Map(articles.map((article) => [article.id, annotate(article)]));
  const index = (some: readonly Article[]) =>
    indexOf(
      some.flatMap(({ id }) => annotations.get(id) ?? []),
      background,
      newMeanings?.(),
    );
  const lessened = withHalfOfAnswersRemoved(collection);
  const sets: readonly Unmade[] = [
    { name, teaches: ['ranking many'], make: async () => put(questions, await index(articles)) },
    {
      name: `${name}, half removed`,
      teaches: ['confidence many'],
      make: async () => put(lessened.questions, await index(lessened.articles)),
    },
    {
      name: `${name}, six at a time`,
      teaches: ['ranking few', 'confidence few'],
      make: () => ofSmallCollections(collection, index),
    },
  ];
  const made: ExampleSet[] = [];
  for (const { name, teaches, make } of sets) {
    if (lesson === undefined || teaches.includes(lesson))
      made.push({ name, teaches, examples: await make() });
  }
  return made;
}

interface Unmade extends Pick<ExampleSet, 'name' | 'teaches'> {
  readonly make: () => Promise<readonly Example[]>;
}

function thinned(collection: Collection): Collection {
  const each = Math.ceil(collection.questions.length / MOST_QUESTIONS);
  return { ...collection, questions: collection.questions.filter((_, index) => index % each === 0) };
}

async function put(questions: readonly TestQuestion[], indexed: Indexed): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const question of questions) {
    const explained = await indexed.search.explain(question.text, circumstancesOf(question, indexed));
    const { kind, words, window } = explained.question;
    const passages = explained.ranked.map(({ passage, evidence }) => {
      const article = passage.annotation.article.id;
      return { article, evidence, isRight: question.right.has(article) };
    });
    examples.push({
      question,
      kind,
      words: words.length,
      hasWindow: window !== null,
      among: explained.passages,
      passages,
    });
  }
  return examples;
}

async function ofSmallCollections(
  collection: Collection,
  index: (articles: readonly Article[]) => Promise<Indexed>,
): Promise<readonly Example[]> {
  const groups = groupsOf(collection);
  const all: Example[] = [];
  for (const [place, { articles, questions }] of groups.entries()) {
    const ids = new Set(articles.map(({ id }) => id));
    const foreign = groups.at(place + 1 - groups.length)?.questions.slice(0, FOREIGN) ?? [];
    const unanswered = foreign.map((question) => ({ ...question, right: new Set<string>() }));
    const asked = { ...collection, articles, questions: [...questions, ...unanswered] };
    const { questions: answeredHere } = narrowed(asked, (id) => ids.has(id));
    all.push(...(await put(answeredHere, await index(articles))));
  }
  return all;
}

/** Neighbouring articles with the questions that belong to them. */
interface Group {
  readonly articles: readonly Article[];
  readonly questions: readonly TestQuestion[];
}

/** A question without an answer belongs where the one before it in the file does: collections keep to the order of texts. */
function groupsOf({ articles, questions }: Collection): readonly Group[] {
  const places = new Map(articles.map(({ id }, index) => [id, Math.floor(index / SMALL)]));
  const belonging = new Map<number, TestQuestion[]>();
  let place = 0;
  for (const question of questions) {
    const [article] = question.right;
    place = (article === undefined ? undefined : places.get(article)) ?? place;
    belonging.set(place, [...(belonging.get(place) ?? []), question]);
  }
  return Array.from({ length: Math.ceil(articles.length / SMALL) }, (_, index) => ({
    articles: articles.slice(index * SMALL, (index + 1) * SMALL),
    questions: belonging.get(index) ?? [],
  }));
}
