import type { Annotation } from '../text/annotation.ts';
import { definitionsIn } from '../text/definitions.ts';
import { fold } from '../text/fold.ts';
import type { DateMention, NameMention, Token } from '../text/mentions.ts';
import { contains, type Span, within } from '../text/span.ts';

/** A word of a passage as ranking sees it. */
export interface Word {
  readonly stem: string;
  readonly folded: string;
  /** Part of a name: then only its spelling counts, not what it means as a common word. */
  readonly inName: boolean;
}

/** Gives the same object for the same word, so that what is computed for one place of it serves for all. */
export type WordTable = (stem: string, folded: string, inName: boolean) => Word;

export function createWordTable(): WordTable {
  const words = new Map<string, Word>();
  return (stem, folded, inName) => {
    const key = `${stem} ${folded} ${inName ? 1 : 0}`;
    const known = words.get(key);
    if (known !== undefined) return known;
    const word = { stem, folded, inName };
    words.set(key, word);
    return word;
  };
}

export interface PassageSentence extends Span {
  readonly words: readonly Word[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
}

/** The unit of retrieval: a paragraph or a few short ones of one article, offsets in UTF-16 units of its text. */
export interface Passage extends Span {
  /** `article#number`, numbered from 1 in the order of the text. */
  readonly id: string;
  readonly annotation: Annotation;
  readonly sentences: readonly PassageSentence[];
  /** The stems of the article's title: they help to find the passage but are not part of it. */
  readonly titleWords: readonly Word[];
}

/** Paragraphs are joined until they are this long, and cut at sentence ends beyond the other length; UTF-16 units. */
const SHORT_PASSAGE = 200;
const LONG_PASSAGE = 900;

/** Cuts an annotated article into passages, in order. Every sentence is in exactly one. */
export function passagesOf(
  annotation: Annotation,
  titleTokens: readonly Token[],
  word: WordTable,
): Passage[] {
  const definitions = wordsOfDefinitions(annotation, word);
  const titleWords = titleTokens.map(({ stem, folded }) => word(stem, folded, false));
  return groupsOf(annotation).map((sentences, index) => {
    const start = sentences[0]?.start ?? 0;
    const end = sentences.at(-1)?.end ?? start;
    const id = `${annotation.article.id}#${index + 1}`;
    const described = sentences.map((sentence) => sentenceOf(annotation, sentence, definitions, word));
    return { id, start, end, annotation, sentences: described, titleWords };
  });
}

/** Sentences grouped into passages: by paragraph, short neighbours joined, long ones cut. */
function groupsOf({ article, paragraphs, sentences }: Annotation): Span[][] {
  const groups: Span[][] = [];
  let next = 0;
  let lastEnd = 0;
  for (const paragraph of paragraphs) {
    const group = groups.at(-1);
    const first = group?.[0];
    const isAdjacent = article.text.slice(lastEnd, paragraph.start).trim() === '';
    const isJoined =
      first !== undefined &&
      isAdjacent &&
      lastEnd - first.start < SHORT_PASSAGE &&
      paragraph.end - first.start <= LONG_PASSAGE;
    let current = isJoined && group !== undefined ? group : undefined;
    for (; next < sentences.length; next += 1) {
      const sentence = sentences[next];
      if (sentence === undefined || !contains(paragraph, sentence)) break;
      if (current?.[0] === undefined || sentence.end - current[0].start > LONG_PASSAGE) {
        current = [];
        groups.push(current);
      }
      current.push(sentence);
    }
    lastEnd = paragraph.end;
  }
  return groups;
}

function sentenceOf(
  annotation: Annotation,
  span: Span,
  definitions: ReadonlyMap<string, Word[]>,
  word: WordTable,
): PassageSentence {
  const names = within(annotation.names, span);
  const words: Word[] = [];
  for (const token of within(annotation.tokens, span)) {
    const inName = names.some((name) => contains(name, token));
    words.push(word(token.stem, token.folded, inName));
    words.push(...(definitions.get(token.folded) ?? []));
  }
  return { ...span, words, names, dates: within(annotation.dates, span) };
}

/** What each acronym that the article defines stands for, so that a passage with "CSTO" is found by the long name. */
function wordsOfDefinitions({ article, tokens }: Annotation, word: WordTable): ReadonlyMap<string, Word[]> {
  return new Map(
    definitionsIn(article.text).map(({ short, long }) => [
      fold(article.text.slice(short.start, short.end)),
      within(tokens, long).map(({ stem, folded }) => word(stem, folded, true)),
    ]),
  );
}
