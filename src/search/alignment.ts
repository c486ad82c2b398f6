import type { Background } from './background.ts';
import { isInConcepts, type Relation, relationOf } from './concepts.ts';
import type { QuestionWord } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A content word of a question with what may stand for it in these articles. */
export interface SoughtWord extends QuestionWord {
  /** How much it says that a passage has the word; see `Vocabulary.weightOf`. */
  readonly weight: number;
  /** Whether some passage has the word itself, not only something like it. */
  readonly isKnown: boolean;
  /** Stems of the articles that the word may be meant for, with how alike they are, 0 to 1. */
  readonly neighbours: ReadonlyMap<string, number>;
}

/** Names say more than their frequency tells: an answer about someone else is no answer. */
const NAME_WEIGHT = 1.3;
/** How much another name counts against the name itself. */
const ALIAS = 0.9;
/** How many unknown words of one question are guessed at: a page of another language must not hold up everyone. */
const MOST_GUESSES = 16;

/** What a question looks for in these articles. */
export function soughtWords(words: readonly QuestionWord[], vocabulary: Vocabulary): SoughtWord[] {
  let lookedUp = 0;
  return words.map((word) => {
    const isKnown = vocabulary.knows(word.stem);
    if (!isKnown) lookedUp += 1;
    const isGuessed = !isKnown && lookedUp <= MOST_GUESSES;
    const near = isGuessed ? vocabulary.near(word.folded, word.name !== undefined) : [];
    const weights = near.map(({ stem }) => vocabulary.weightOf(stem, stem));
    const weight = Math.max(vocabulary.weightOf(word.stem, word.folded), ...weights);
    return {
      ...word,
      weight: word.name !== undefined ? weight * NAME_WEIGHT : weight,
      isKnown,
      neighbours: new Map([
        ...(word.aliases ?? []).map((stem) => [stem, ALIAS] as const),
        ...near.map(({ stem, similarity }) => [stem, similarity] as const),
      ]),
    };
  });
}

/** How much a word of the same meaning counts against the word itself. */
const SAME_CONCEPT = 0.9;
/** Cosines below this are noise among GloVe vectors; at 1 the words are taken for nearly the same. */
const LEAST_COSINE = 0.45;
const LIKE_MEANING = 0.8;
/** Words of one family beyond what a stemmer joins (Kazakhstan, Kazakhstani): the share of letters in common. */
const FAMILY_LETTERS = 5;
const FAMILY_SHARE = 0.65;
const FAMILY = 0.75;
const NUMBER = /\p{N}/u;

/** How well the words of texts stand for the sought ones; computed once for each distinct word. */
export interface Matcher {
  readonly sought: readonly SoughtWord[];
  /** For each sought word how well `word` stands for it: 0 (not at all) to 1 (the same). */
  matchesOf(word: Word): readonly number[];
  /** The same where any likeness counts as far as it goes, also of names: it tells the same topic, not the same thing. */
  associationsOf(word: Word): readonly number[];
}

/**
 * A matcher for one question. Words are compared one by one, as soft alignment does (Mihalcea, Corley & Strapparava
 * 2006): spelling first, then concepts written down by hand, then nearness of word vectors; a word of contrary meaning
 * matches not at all, though its vector is near.
 */
export function createMatcher(sought: readonly SoughtWord[], background: Background): Matcher {
  const known = new Map<Word, Alignment>();
  function alignmentOf(word: Word): Alignment {
    let alignment = known.get(word);
    if (alignment === undefined) {
      alignment = align(sought, word, background);
      known.set(word, alignment);
    }
    return alignment;
  }
  return {
    sought,
    matchesOf: (word) => alignmentOf(word).matches,
    associationsOf: (word) => alignmentOf(word).associations,
  };
}

/** How well a word stands for each of the sought ones, and how near it is to each. */
interface Alignment {
  readonly matches: readonly number[];
  readonly associations: readonly number[];
}

function align(sought: readonly SoughtWord[], word: Word, background: Background): Alignment {
  const cosines = sought.map(({ folded }) =>
    word.isStop ? 0 : (background.similarity(folded, word.folded) ?? 0),
  );
  const isRelated = isInConcepts(word.stem);
  const matches = sought.map((one, i) => {
    const relation = isRelated ? relationOf(one.stem, word.stem) : 'none';
    return similarityOf(one, word, relation, cosines[i] ?? 0);
  });
  return { matches, associations: matches.map((match, i) => Math.max(match, cosines[i] ?? 0)) };
}

function similarityOf(sought: SoughtWord, word: Word, relation: Relation, cosine: number): number {
  if (sought.stem === word.stem) return 1;
  if (word.isNumber || NUMBER.test(sought.folded)) return 0;
  const neighbour = isOther(sought, word) ? 0 : (sought.neighbours.get(word.stem) ?? 0);
  if (relation === 'opposite') return 0;
  const meaning = relation === 'same' ? SAME_CONCEPT : 0;
  const family = familyOf(sought.folded, word.folded);
  const likeness = sought.name !== undefined || word.inName ? 0 : likenessOf(cosine);
  return Math.max(neighbour, meaning, family, likeness);
}

/** Whether a word is only spelt like an acronym of what is sought: its article says what it means, or it is "who". */
function isOther({ aliases }: SoughtWord, { stem, isDefined, isStop, inName }: Word): boolean {
  return (isDefined || (isStop && !inName)) && aliases?.includes(stem) === true;
}

function familyOf(one: string, other: string): number {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  const longest = Math.max(one.length, other.length);
  return common >= FAMILY_LETTERS && common >= longest * FAMILY_SHARE ? FAMILY : 0;
}

function likenessOf(cosine: number): number {
  return cosine <= LEAST_COSINE ? 0 : (LIKE_MEANING * (cosine - LEAST_COSINE)) / (1 - LEAST_COSINE);
}

/** For each sought word the best match among `words`, 0 to 1. */
export function bestMatches({ sought, matchesOf }: Matcher, words: readonly Word[]): number[] {
  const best = new Array<number>(sought.length).fill(0);
  for (const word of words) raise(best, matchesOf(word));
  return best;
}

/** Raises each value of `best` to that of `others` where it is higher. */
export function raise(best: number[], others: readonly number[]): void {
  for (let i = 0; i < best.length; i += 1) {
    const other = others[i] ?? 0;
    if (other > (best[i] ?? 0)) best[i] = other;
  }
}

/** The share of what is sought, by weight, that is found; 1 when nothing is sought. */
export function coverageOf(sought: readonly SoughtWord[], matches: readonly number[]): number {
  let found = 0;
  let whole = 0;
  sought.forEach(({ weight }, i) => {
    found += weight * (matches[i] ?? 0);
    whole += weight;
  });
  return whole === 0 ? 1 : found / whole;
}
