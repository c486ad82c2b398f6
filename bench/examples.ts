import type { Article } from '../src/articles/article.ts';
import type { QuestionKind } from '../src/search/answer.ts';
import type { Background } from '../src/search/background.ts';
import type { Evidence } from '../src/search/evidence.ts';
import { annotate } from '../src/text/annotation.ts';
import {
  type Collection,
  narrowed,
  type Part,
  partOf,
  type TestQuestion,
  withHalfOfAnswersRemoved,
} from './collections.ts';
import { circumstancesOf, type Indexed, indexOf } from './systems.ts';

/** A passage that was weighed for a question. */
export interface Weighed {
  readonly article: string;
  readonly evidence: Evidence;
  readonly isRight: boolean;
}

/** A question that has an answer, with all passages weighed for it. */
export interface RankingExample {
  readonly part: Part;
  readonly right: ReadonlySet<string>;
  readonly passages: readonly Weighed[];
}

/** A question with the passage ranked first, which answers it or not. */
export interface AnswerExample {
  readonly part: Part;
  readonly kind: QuestionKind;
  /** How many content words the question has. */
  readonly words: number;
  readonly hasWindow: boolean;
  readonly first: Weighed;
}

/** Examples that count as much as those of any other set, however many they are. */
export interface ExampleSet {
  readonly name: string;
  readonly ranking: readonly RankingExample[];
  readonly answers: readonly AnswerExample[];
}

/** How many neighbouring articles make a small collection. */
const SMALL = 6;
/** How many questions of the next small collection are put to one that does not answer them. */
const FOREIGN = 10;

/**
 * Puts the questions of a collection to the search: to the whole of it, as it is and with half of the answers removed, and
 * to each six neighbouring articles alone, together with questions that belong to the next six.
 */
export async function examplesOf(
  collection: Collection,
  background: Background,
): Promise<readonly ExampleSet[]> {
  const { name, articles, questions } = collection;
  const answerable = questions.filter(({ right }) => right.size > 0);
  const lessened = withHalfOfAnswersRemoved(collection);
  const whole = await put(answerable, indexOf(articles.map(annotate), background));
  const removed = await put(lessened.questions, indexOf(lessened.articles.map(annotate), background));
  const small = await ofSmallCollections(collection, background);
  return [
    { name, ranking: whole.flatMap(rankingExampleOf), answers: removed.flatMap(answerExampleOf) },
    {
      name: `${name}, six at a time`,
      ranking: small.flatMap(rankingExampleOf),
      answers: small.flatMap(answerExampleOf),
    },
  ];
}

/** What became of a question that was put to the search. */
interface Put {
  readonly question: TestQuestion;
  readonly kind: QuestionKind;
  readonly words: number;
  readonly hasWindow: boolean;
  readonly passages: readonly Weighed[];
}

async function put(questions: readonly TestQuestion[], indexed: Indexed): Promise<readonly Put[]> {
  const all: Put[] = [];
  for (const question of questions) {
    const explained = await indexed.search.explain(question.text, circumstancesOf(question, indexed));
    const { kind, words, window } = explained.question;
    const passages = explained.ranked.map(({ passage, evidence }) => {
      const article = passage.annotation.article.id;
      return { article, evidence, isRight: question.right.has(article) };
    });
    all.push({ question, kind, words: words.length, hasWindow: window !== null, passages });
  }
  return all;
}

async function ofSmallCollections(collection: Collection, background: Background): Promise<readonly Put[]> {
  const groups = groupsOf(collection);
  const all: Put[] = [];
  for (const [index, { articles, questions }] of groups.entries()) {
    const ids = new Set(articles.map(({ id }) => id));
    const foreign = groups.at(index + 1 - groups.length)?.questions.slice(0, FOREIGN) ?? [];
    const unanswered = foreign.map((question) => ({ ...question, right: new Set<string>() }));
    const asked = { ...collection, articles, questions: [...questions, ...unanswered] };
    const { questions: answeredHere } = narrowed(asked, (id) => ids.has(id));
    all.push(...(await put(answeredHere, indexOf(articles.map(annotate), background))));
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

function rankingExampleOf({ question, passages }: Put): readonly RankingExample[] {
  const { right } = question;
  return right.size === 0 ? [] : [{ part: partOf(question), right, passages }];
}

/** No example comes from a question without content words: its confidence has nothing to learn. */
function answerExampleOf({
  question,
  kind,
  words,
  hasWindow,
  passages: [first],
}: Put): readonly AnswerExample[] {
  if (first === undefined || words === 0) return [];
  return [{ part: partOf(question), kind, words, hasWindow, first }];
}
