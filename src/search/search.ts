import type { Article } from '../articles/article.ts';
import { quote } from '../articles/article.ts';
import type { Annotation } from '../text/annotation.ts';
import type { Interval } from '../text/calendar.ts';
import { eventDatesOf } from '../text/events.ts';
import { tokensOf } from '../text/tokens.ts';
import { createMatcher, soughtWords } from './alignment.ts';
import type { Answer, Excerpt } from './answer.ts';
import type { Background } from './background.ts';
import { relatedStems } from './concepts.ts';
import { ANSWER_THRESHOLD, confidenceOf } from './confidence.ts';
import type { Engine } from './engine.ts';
import { type Sought, weigh } from './evidence.ts';
import { createWordTable, type Passage, passagesOf } from './passages.ts';
import { type Question, questionOf, topicWords } from './question.ts';
import { type Ranked, scoreOf, withoutRepetitions } from './ranking.ts';
import { createVocabulary } from './vocabulary.ts';

/** Questions answered from the passages of the articles added. */
export interface Search {
  add(annotations: readonly Annotation[]): void;
  remove(articleId: string): void;
  ask(question: string, options: AskOptions): Promise<Answer>;
  /** For each content word of a topic the stems that may stand for it in these articles. */
  topicOf(topic: string): readonly ReadonlySet<string>[];
}

export interface AskOptions {
  /** The day of asking, `YYYY-MM-DD`. */
  readonly asked: string;
  /** At most this many excerpts. */
  readonly limit: number;
  /** The days on which the articles appeared. */
  readonly published: Interval | null;
}

/** How many candidates of the engine are looked at closely. */
const CANDIDATES = 100;
/** A word of the same meaning is looked for as well, but its hits count less. */
const RELATED_WEIGHT = 0.4;

export function createSearch({ engine, background }: { engine: Engine; background: Background }): Search {
  const vocabulary = createVocabulary(background);
  const words = createWordTable();
  const passages = new Map<string, Passage>();
  const passagesByArticle = new Map<string, readonly Passage[]>();

  return {
    add(annotations) {
      const added = annotations.flatMap((annotation) => {
        const { article, language } = annotation;
        const own = passagesOf(annotation, tokensOf(article.title ?? '', language), words);
        passagesByArticle.set(article.id, own);
        return own;
      });
      for (const passage of added) {
        passages.set(passage.id, passage);
        vocabulary.count(stemsOf(passage), 1);
      }
      engine.add(
        added.map((passage) => ({
          id: passage.id,
          stems: passage.sentences.flatMap(({ words }) => words.map(({ stem }) => stem)),
          titleStems: passage.titleWords.map(({ stem }) => stem),
        })),
      );
    },
    remove(articleId) {
      const own = passagesByArticle.get(articleId) ?? [];
      passagesByArticle.delete(articleId);
      for (const passage of own) {
        passages.delete(passage.id);
        vocabulary.count(stemsOf(passage), -1);
      }
      engine.remove(own.map(({ id }) => id));
    },
    async ask(text, { asked, limit, published }) {
      const question = questionOf(text, { asked, published });
      const ranked = withoutRepetitions(await rank(question), limit);
      const [first] = ranked;
      const hasWindow = question.window !== null;
      const confidence =
        first === undefined
          ? 0
          : confidenceOf(first.evidence, question.kind, question.words.length, hasWindow);
      return {
        question: text,
        language: question.language,
        kind: question.kind,
        subject: question.subject,
        answered: confidence >= ANSWER_THRESHOLD,
        confidence,
        window: question.window,
        excerpts: ranked.map(excerptOf),
      };
    },
    topicOf,
  };

  function topicOf(topic: string): readonly ReadonlySet<string>[] {
    return soughtWords(topicWords(topic), vocabulary).map(
      ({ stem, neighbours }) => new Set([stem, ...neighbours.keys(), ...relatedStems(stem)]),
    );
  }

  async function rank(question: Question): Promise<Ranked[]> {
    const words = soughtWords(question.words, vocabulary);
    const matcher = createMatcher(words, background);
    const sought: Sought = { question, matcher };
    const weights = new Map<string, number>();
    for (const { stem, neighbours } of words) {
      for (const related of relatedStems(stem)) weights.set(related, RELATED_WEIGHT);
      for (const [near, similarity] of neighbours) weights.set(near, similarity);
    }
    for (const { stem } of words) weights.set(stem, 1);
    const found = await engine.candidates({ weights, limit: CANDIDATES });
    const best = found[0]?.score ?? 1;
    const lexical = new Map(found.map(({ id, score }) => [id, score / best]));
    const considered = found.length > 0 ? found.map(({ id }) => id) : [...passages.keys()];
    const ranked = considered.flatMap((id) => {
      const passage = passages.get(id);
      const weighed = passage && weigh(passage, sought);
      return weighed ? [{ ...weighed, score: scoreOf(weighed.evidence, lexical.get(id) ?? 0) }] : [];
    });
    return ranked.sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
  }
}

function stemsOf({ sentences }: Passage): Set<string> {
  return new Set(sentences.flatMap(({ words }) => words.map(({ stem }) => stem)));
}

function excerptOf({ passage, sentence, score }: Ranked): Excerpt {
  const { article }: { article: Article } = passage.annotation;
  return {
    ...quote(article, passage.start, passage.end),
    passage: passage.id,
    highlight: { start: sentence.start - passage.start, end: sentence.end - passage.start },
    dates: eventDatesOf(passage.annotation, sentence),
    score,
  };
}
