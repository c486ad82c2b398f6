import type { Annotation } from '../text/annotation.ts';
import { definitionsIn } from '../text/definitions.ts';
import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import { meansPersonBefore } from '../text/leaning.ts';
import type { DateMention, NameMention } from '../text/mentions.ts';
import { contains, type Span, within } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import { withPhrasesJoined } from './phrasal-verbs.ts';
import type { Word, WordTable } from './words.ts';

export interface PassageSentence extends Span {
  readonly language: Language;
  readonly words: readonly Word[];
  readonly dates: readonly DateMention[];
  /** Those it names, and first the person of the sentence before whom its "He" speaks of. */
  readonly names: readonly NameMention[];
  /** The acronyms, folded, that it gives together with what they stand for. */
  readonly defines: ReadonlySet<string>;
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

/** An article cut into passages that are put together only when they are looked at: a large collection has too many. */
export interface PassageCuts {
  readonly annotation: Annotation;
  readonly titleWords: readonly Word[];
  /** For each passage its sentences, in order. Every sentence of the article is in exactly one. */
  readonly groups: readonly (readonly Span[])[];
  readonly definitions: readonly Defined[];
}

export function cutIntoPassages(annotation: Annotation, word: WordTable): PassageCuts {
  const { article, language } = annotation;
  const titleWords = tokensOf(article.title ?? '', language).map((token) => word(token, false, language));
  return { annotation, titleWords, groups: groupsOf(annotation), definitions: definedIn(annotation, word) };
}

/** The passage at `index`, counted from 0. */
export function passageAt(cuts: PassageCuts, index: number, word: WordTable): Passage {
  const { annotation, titleWords, definitions } = cuts;
  const sentences = cuts.groups[index] ?? [];
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? start;
  const id = `${annotation.article.id}#${index + 1}`;
  return {
    id,
    start,
    end,
    annotation,
    sentences: describe(annotation, sentences, definitions, word),
    titleWords,
  };
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
      const sentence = sentences.at(next);
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

/** The sentences of one passage with their words, names and dates. */
function describe(
  annotation: Annotation,
  sentences: readonly Span[],
  definitions: readonly Defined[],
  word: WordTable,
): PassageSentence[] {
  let person: NameMention | undefined;
  return sentences.map((sentence) => {
    const own = contentOf(annotation, sentence, definitions, word);
    const goesOn = meansPersonBefore(own.words[0]?.folded ?? '');
    const spokenOf = goesOn && person !== undefined ? [person] : [];
    const named = spokenOf
      .flatMap((name) => within(annotation.tokens, name))
      .map((token) => word(token, true, annotation.language));
    const first = own.names.find(({ kind }) => kind === 'person');
    if (!goesOn || first !== undefined) person = first;
    return { ...sentence, ...own, words: [...named, ...own.words], names: [...spokenOf, ...own.names] };
  });
}

function contentOf(
  annotation: Annotation,
  span: Span,
  definitions: readonly Defined[],
  word: WordTable,
): Pick<PassageSentence, 'language' | 'words' | 'names' | 'dates' | 'defines'> {
  const names = within(annotation.names, span);
  const words: Word[] = [];
  for (const token of withPhrasesJoined(within(annotation.tokens, span))) {
    const inName = names.some((name) => contains(name, token));
    words.push(word(token, inName, annotation.language));
    words.push(...(definitions.find(({ short }) => short === token.folded)?.words ?? []));
  }
  const defines = new Set(definitions.filter(({ place }) => contains(span, place)).map(({ short }) => short));
  const { language } = annotation;
  return { language, words, names, dates: within(annotation.dates, span), defines };
}

/** An acronym that the article defines, folded, with the words it stands for. */
export interface Defined {
  readonly short: string;
  readonly words: readonly Word[];
  /** Where the article gives the long form. */
  readonly place: Span;
}

/** What the acronyms of an article stand for, so that a passage with "CSTO" is found by the long name. */
function definedIn({ article, tokens, language }: Annotation, word: WordTable): Defined[] {
  return definitionsIn(article.text).map(({ short, long }) => ({
    short: fold(article.text.slice(short.start, short.end)),
    words: within(tokens, long).map((token) => word(token, true, language)),
    place: long,
  }));
}
