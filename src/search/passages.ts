import type { Annotation } from '../text/annotation.ts';
import { definitionsIn } from '../text/definitions.ts';
import { fold } from '../text/fold.ts';
import { formAt, numberOfForm } from '../text/forms.ts';
import type { Language } from '../text/language.ts';
import { meansPersonBefore } from '../text/leaning.ts';
import type { DateMention, NameMention } from '../text/mentions.ts';
import { contains, firstFrom, type Span, within } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import { phraseOf } from './phrasal-verbs.ts';
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
  /** For each passage the index of its first sentence; it goes on to the next one's. Every sentence is in exactly one. */
  readonly firsts: readonly number[];
  readonly definitions: readonly Defined[];
}

export function cutIntoPassages(annotation: Annotation, word: WordTable): PassageCuts {
  const { article, language } = annotation;
  const titleWords = tokensOf(article.title ?? '', language).map((token) =>
    word(numberOfForm(token), false, language),
  );
  return { annotation, titleWords, firsts: firstsOf(annotation), definitions: definedIn(annotation, word) };
}

/** The passage at `index`, counted from 0. */
export function passageAt(cuts: PassageCuts, index: number, word: WordTable): Passage {
  const { annotation, titleWords, definitions } = cuts;
  const sentences = sentencesAt(cuts, index);
  const described = describe(annotation, sentences, definitions, word);
  return { id: idAt(cuts, index), ...spanOf(sentences), annotation, sentences: described, titleWords };
}

export function idAt({ annotation }: PassageCuts, index: number): string {
  return `${annotation.article.id}#${index + 1}`;
}

/** From the beginning of the first sentence to the end of the last. */
export function spanOf(sentences: readonly Span[]): Span {
  const start = sentences[0]?.start ?? 0;
  return { start, end: sentences.at(-1)?.end ?? start };
}

/** The sentences of the passage at `index`, in order. */
export function sentencesAt({ annotation, firsts }: PassageCuts, index: number): readonly Span[] {
  const from = firsts[index] ?? 0;
  const to = firsts[index + 1] ?? annotation.sentences.length;
  return Array.from(
    { length: to - from },
    (_, i) => annotation.sentences.at(from + i) ?? { start: 0, end: 0 },
  );
}

/** The stems of the words of the passage at `index`, as `passageAt` has them, but quicker: an index takes up millions. */
export function stemsAt(cuts: PassageCuts, index: number): readonly string[] {
  const { annotation, definitions } = cuts;
  const sentences = sentencesAt(cuts, index);
  const stems: string[] = [];
  sentences.forEach((sentence, i) => {
    const person = personMeantIn(annotation, sentences, i);
    for (const number of person ? annotation.tokens.forms(person) : []) stems.push(formAt(number).stem);
    let before = '';
    for (const number of annotation.tokens.forms(sentence)) {
      const { folded, stem } = formAt(number);
      const phrase = phraseOf(before, folded);
      if (phrase !== undefined) stems.pop();
      before = phrase?.stem ?? stem;
      stems.push(before);
      if (definitions.length > 0) stems.push(...stemsOf(definitionOf(folded, definitions)));
    }
  });
  return stems;
}

function definitionOf(folded: string, definitions: readonly Defined[]): readonly Word[] {
  return definitions.find(({ short }) => short === folded)?.words ?? [];
}

function stemsOf(words: readonly Word[]): string[] {
  return words.map(({ stem }) => stem);
}

/** The indexes of the sentences that begin passages: by paragraph, short neighbours joined, long ones cut. */
function firstsOf({ article, paragraphs, sentences }: Annotation): number[] {
  const firsts: number[] = [];
  let next = 0;
  let start = 0;
  let lastEnd = 0;
  for (const paragraph of paragraphs) {
    const isAdjacent = article.text.slice(lastEnd, paragraph.start).trim() === '';
    let isOpen =
      firsts.length > 0 &&
      isAdjacent &&
      lastEnd - start < SHORT_PASSAGE &&
      paragraph.end - start <= LONG_PASSAGE;
    for (; next < sentences.length; next += 1) {
      const sentence = sentences.at(next);
      if (sentence === undefined || !contains(paragraph, sentence)) break;
      if (!isOpen || sentence.end - start > LONG_PASSAGE) {
        firsts.push(next);
        start = sentence.start;
        isOpen = true;
      }
    }
    lastEnd = paragraph.end;
  }
  return firsts;
}

/** The sentences of one passage with their words, names and dates. */
function describe(
  annotation: Annotation,
  sentences: readonly Span[],
  definitions: readonly Defined[],
  word: WordTable,
): PassageSentence[] {
  return sentences.map((sentence, i) => {
    const own = contentOf(annotation, sentence, definitions, word);
    const person = personMeantIn(annotation, sentences, i);
    if (person === undefined) return { ...sentence, ...own };
    const named = Array.from(annotation.tokens.forms(person), (form) =>
      word(form, true, annotation.language),
    );
    return { ...sentence, ...own, words: [...named, ...own.words], names: [person, ...own.names] };
  });
}

/** The person whom a sentence speaks on of when it begins with "He": the first that the one before it names. */
function personMeantIn(
  annotation: Annotation,
  sentences: readonly Span[],
  index: number,
): NameMention | undefined {
  for (let at = index; at > 0 && goesOn(annotation, sentences[at]); at -= 1) {
    const before = sentences[at - 1];
    const named = before && within(annotation.names, before).find(({ kind }) => kind === 'person');
    if (named !== undefined) return named;
  }
  return undefined;
}

function goesOn({ tokens }: Annotation, sentence: Span | undefined): boolean {
  const [first] = sentence === undefined ? [] : tokens.forms(sentence);
  return first !== undefined && meansPersonBefore(formAt(first).folded);
}

function contentOf(
  { tokens, names: allNames, dates, language }: Annotation,
  span: Span,
  definitions: readonly Defined[],
  word: WordTable,
): Pick<PassageSentence, 'language' | 'words' | 'names' | 'dates' | 'defines'> {
  const names = within(allNames, span);
  const first = firstFrom(tokens, span.start);
  const inNames = new Set<number>();
  for (const name of names) {
    const from = firstFrom(tokens, name.start);
    const { length } = tokens.forms(name);
    for (let at = from; at < from + length; at += 1) inNames.add(at);
  }
  const words: Word[] = [];
  let before = '';
  tokens.forms(span).forEach((form, i) => {
    const { folded, stem } = formAt(form);
    const phrase = phraseOf(before, folded);
    if (phrase !== undefined) words.pop();
    before = phrase?.stem ?? stem;
    words.push(
      phrase === undefined
        ? word(form, inNames.has(first + i), language)
        : word(numberOfForm(phrase), false, language),
    );
    words.push(...definitionOf(folded, definitions));
  });
  const defines = new Set(definitions.filter(({ place }) => contains(span, place)).map(({ short }) => short));
  return { language, words, names, dates: within(dates, span), defines };
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
    words: Array.from(tokens.forms(long), (form) => word(form, true, language)),
    place: long,
  }));
}
