import type { Annotation } from './annotation.ts';
import { type Gender, genderOf } from './genders.ts';
import type { NameMention } from './mentions.ts';
import { type Span, within } from './span.ts';
import { isSubject } from './subjects.ts';

const GENDER_OF: Readonly<Record<string, Gender>> = { he: 'man', she: 'woman', он: 'man', она: 'woman' };

/** A sentence that begins with a pronoun for a person, also behind "However," or "Also". */
const BEGINS_WITH_PERSON =
  /^(?:(?:and|but|also|then|later|however|meanwhile|earlier|instead|и|а|но|также|затем|позже|однако|ранее|кроме того|при этом),?\s+)?(he|she|он|она)(?![\p{L}\p{M}\p{N}-])/iu;
/** Behind an odd number of these a quotation goes on, and somebody else says "he". */
const QUOTES = /["“”«»„‟]|``|''/gu;
/** In UTF-16 units: a pronoun comes within the first, a title within the second before a name. */
const LONGEST_OPENING = 30;
const LONGEST_TITLE = 30;
/** How many sentences before one may go on of the same person, each beginning with the same pronoun. */
const LONGEST_CHAIN = 3;

/** A pronoun that begins a sentence with the name it stands for. */
export interface MeantPerson {
  /** The pronoun as written, with offsets in UTF-16 units of the article's text. */
  readonly pronoun: Span;
  /** The mention in the sentence before, or in one that the sentences between go on from. */
  readonly name: NameMention;
}

/**
 * Whom the sentence at `index` speaks of when it begins with "He", "She", "Он" or "Она": the one person named in the sentence
 * before, if that is its subject and can be of that gender. Undefined wherever there is room for doubt: most pronouns
 * find nobody, and of those that do nine in ten find the right one. The tenth is why a reader is told that it is inferred.
 */
export function personMeant(annotation: Annotation, index: number): MeantPerson | undefined {
  const sentence = annotation.sentences.at(index);
  const pronoun = sentence && pronounAt(annotation.article.text, sentence);
  if (sentence === undefined || pronoun === undefined) return undefined;
  const name = antecedentOf(annotation, index, pronoun.word, LONGEST_CHAIN);
  return name === undefined ? undefined : { pronoun: pronoun.span, name };
}

function pronounAt(
  text: string,
  { start, end }: Span,
): { readonly word: string; readonly span: Span } | undefined {
  const match = BEGINS_WITH_PERSON.exec(text.slice(start, Math.min(end, start + LONGEST_OPENING)));
  const word = match?.[1];
  if (match === null || word === undefined) return undefined;
  const at = start + match[0].length - word.length;
  return { word: word.toLowerCase(), span: { start: at, end: at + word.length } };
}

function antecedentOf(
  annotation: Annotation,
  index: number,
  pronoun: string,
  left: number,
): NameMention | undefined {
  const { text } = annotation.article;
  const [before, own] = [annotation.sentences.at(index - 1), annotation.sentences.at(index)];
  if (left === 0 || before === undefined || own === undefined) return undefined;
  if (text.slice(before.end, own.start).trim() !== '') return undefined;
  const told = text.slice(before.start, before.end);
  if ((told.match(QUOTES)?.length ?? 0) % 2 === 1) return undefined;
  const people = within(annotation.names, before).filter(({ kind }) => kind === 'person');
  const goesOnOf = pronounAt(text, before)?.word;
  if (goesOnOf !== undefined) {
    const goesOn = goesOnOf === pronoun && people.length === 0;
    return goesOn ? antecedentOf(annotation, index - 1, pronoun, left - 1) : undefined;
  }
  return onlyOne(annotation, before, people, GENDER_OF[pronoun]);
}

/** The one person of several mentions who can be meant: nobody else of the gender is named. */
function onlyOne(
  annotation: Annotation,
  sentence: Span,
  people: readonly NameMention[],
  gender: Gender | undefined,
): NameMention | undefined {
  const fitting = people
    .map((name) => ({ name, gender: genderIn(annotation, name) }))
    .filter((one) => one.gender === undefined || one.gender === gender);
  const [first, ...others] = fitting;
  if (first === undefined || others.some(({ name }) => surnameOf(name) !== surnameOf(first.name)))
    return undefined;
  const subject = fitting.find(({ name }) => isSubject(annotation, sentence, name, gender));
  return subject === undefined || isSharedSurname(annotation, subject.name) ? undefined : subject.name;
}

/** Whether a surname alone may be that of several whom the article names: of John Hill and Jane Hill. */
function isSharedSurname({ names }: Annotation, name: NameMention): boolean {
  if (/\s/u.test(name.text)) return false;
  const full = [...names].filter(
    (other) => other.kind === 'person' && /\s/u.test(other.text) && surnameOf(other) === surnameOf(name),
  );
  return new Set(full.map(({ text }) => text.toLowerCase().split(/\s+/u)[0])).size > 1;
}

function surnameOf({ text }: NameMention): string {
  return text.toLowerCase().split(/\s+/u).at(-1) ?? '';
}

/** The gender that any mention of the person in the article tells. */
function genderIn({ article: { text }, names }: Annotation, name: NameMention): Gender | undefined {
  const surname = surnameOf(name);
  for (const other of names) {
    if (other.kind !== 'person' || surnameOf(other) !== surname) continue;
    const gender = genderOf(other.text, text.slice(Math.max(0, other.start - LONGEST_TITLE), other.start));
    if (gender !== undefined) return gender;
  }
  return undefined;
}
