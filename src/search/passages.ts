import type { Annotation } from '../text/annotation.ts';
import type { Definition } from '../text/definitions.ts';
import { fold } from '../text/fold.ts';
import { formAt, numberOfForm, stemAt, stemNumberAt } from '../text/forms.ts';
import type { Language } from '../text/language.ts';
import { meansPersonBefore } from '../text/leaning.ts';
import type { DateMention, NameMention } from '../text/mentions.ts';
import { contains, firstFrom, type Span, within } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import { mayEndPhrase, phraseOf } from './phrasal-verbs.ts';
import { isStopWord } from './stop-words.ts';
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
  return { annotation, titleWords, firsts: firstsOf(annotation), definitions: definedIn(annotation) };
}

/** The passage at `index`, counted from 0. */
export function passageAt(cuts: PassageCuts, index: number, word: WordTable): Passage {
  const { annotation, titleWords, definitions } = cuts;
  const sentences = describe(annotation, rangeAt(cuts, index), definitions, word);
  return { id: idAt(cuts, index), ...spanAt(cuts, index), annotation, sentences, titleWords };
}

export function idAt({ annotation }: PassageCuts, index: number): string {
  return `${annotation.article.id}#${index + 1}`;
}

/** Where the passage at `index` is: from the beginning of its first sentence to the end of the last. */
export function spanAt(cuts: PassageCuts, index: number): Span {
  const { sentences } = cuts.annotation;
  const { first, behind } = rangeAt(cuts, index);
  const start = sentences.at(first)?.start ?? 0;
  return { start, end: sentences.at(behind - 1)?.end ?? start };
}

/** The sentences of one passage, by their indexes in the article: from the first up to but not including `behind`. */
interface SentenceRange {
  readonly first: number;
  readonly behind: number;
}

function rangeAt({ annotation, firsts }: PassageCuts, index: number): SentenceRange {
  return { first: firsts[index] ?? 0, behind: firsts[index + 1] ?? annotation.sentences.length };
}

/**
 * The stems of the words of the passage at `index`, as `passageAt` has them, by their numbers (`text/forms.ts`). An index
 * takes up millions: they are read off the columns of the annotation, without an object for any word.
 */
export function stemsAt(cuts: PassageCuts, index: number): readonly number[] {
  const { annotation, definitions } = cuts;
  const { sentences, tokens } = annotation;
  const forms = tokens.forms();
  const { first, behind } = rangeAt(cuts, index);
  const stems: number[] = [];
  for (let at = first; at < behind; at += 1) {
    const sentence = sentences.at(at);
    if (sentence === undefined) break;
    const person = personMeantIn(annotation, first, at);
    if (person !== undefined) for (const form of tokens.forms(person)) stems.push(stemNumberAt(form));
    let before = NO_STEM;
    const from = tokens.firstFrom(sentence.start);
    const to = tokens.firstEndingBehind(sentence.end, from);
    for (let token = from; token < to; token += 1) {
      const form = forms[token] ?? 0;
      const phrase = mayEndPhrase(form) ? phraseOf(stemAt(before), formAt(form).folded) : undefined;
      if (phrase !== undefined) stems.pop();
      before = stemNumberAt(phrase === undefined ? form : numberOfForm(phrase));
      stems.push(before);
      if (definitions.length === 0) continue;
      const { folded } = formAt(form);
      if (isStopWord(folded, annotation.language)) continue;
      for (const meant of definitionOf(folded, definitions)) stems.push(stemNumberAt(meant));
    }
  }
  return stems;
}

/** A number that no stem has. */
const NO_STEM = -1;

/** The numbers of the forms that an acronym, or its plural (NGOs), stands for; none for another word. */
function definitionOf(folded: string, definitions: readonly Defined[]): readonly number[] {
  return definitions.find(({ short }) => short === folded || `${short}s` === folded)?.forms ?? [];
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
  { first, behind }: SentenceRange,
  definitions: readonly Defined[],
  word: WordTable,
): PassageSentence[] {
  return Array.from({ length: behind - first }, (_, i) => {
    const sentence = annotation.sentences.at(first + i) ?? { start: 0, end: 0 };
    const own = contentOf(annotation, sentence, definitions, word);
    const person = personMeantIn(annotation, first, first + i);
    if (person === undefined) return { ...sentence, ...own };
    const named = Array.from(annotation.tokens.forms(person), (form) =>
      word(form, true, annotation.language),
    );
    return { ...sentence, ...own, words: [...named, ...own.words], names: [person, ...own.names] };
  });
}

/**
 * The person whom the sentence at `index` speaks on of when it begins with "He": the first that the one before it names,
 * back to the first sentence of the passage.
 */
function personMeantIn(annotation: Annotation, first: number, index: number): NameMention | undefined {
  const { sentences, names } = annotation;
  for (let at = index; at > first && goesOn(annotation, sentences.at(at)); at -= 1) {
    const before = sentences.at(at - 1);
    const named = before && within(names, before).find(({ kind }) => kind === 'person');
    if (named !== undefined) return named;
  }
  return undefined;
}

function goesOn({ tokens }: Annotation, sentence: Span | undefined): boolean {
  if (sentence === undefined) return false;
  const first = tokens.firstFrom(sentence.start);
  const isEmpty = tokens.firstEndingBehind(sentence.end, first) === first;
  return !isEmpty && meansPersonBefore(tokens.formOf(first).folded);
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
    const inName = inNames.has(first + i);
    const meanings = !inName && isStopWord(folded, language) ? [] : definitionOf(folded, definitions);
    words.push(
      phrase === undefined
        ? word(form, inName, language, meanings.length > 0)
        : word(numberOfForm(phrase), false, language),
    );
    for (const meant of meanings) words.push(word(meant, true, language));
  });
  const own = definitions.filter(({ definition }) => contains(span, definition.long));
  const defines = new Set(own.map(({ short }) => short));
  return { language, words, names, dates: within(dates, span), defines };
}

/** An acronym that the article defines, folded, with the numbers of the forms of the words it stands for. */
export interface Defined {
  readonly short: string;
  readonly forms: readonly number[];
  /** Where the article gives both. */
  readonly definition: Definition;
}

/** What the acronyms of an article stand for, so that a passage with "CSTO" is found by the long name. */
function definedIn({ article, tokens, definitions }: Annotation): Defined[] {
  return definitions.map((definition) => ({
    short: fold(article.text.slice(definition.short.start, definition.short.end)),
    forms: [...tokens.forms(definition.long)],
    definition,
  }));
}
