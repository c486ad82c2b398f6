import type { Article } from '../../src/articles/article.ts';
import type { Span } from '../../src/text/span.ts';
import { type Agreement, agreementFrom, agreementOf } from '../agreement.ts';
import { statedRolesIn } from './stated-roles.ts';

/** Someone of whom a text says something that has to do with roles. */
export interface DescribedPerson {
  /** Where the text names the person. */
  readonly names: readonly Span[];
  /** What a role of the person is to agree with, each of these found by one role at least. */
  readonly expected: readonly string[];
  /** What a role may agree with as well. */
  readonly allowed: readonly string[];
}

/** A text made for something else than roles that tells of them all the same. */
export interface DescribedText {
  readonly article: Article;
  readonly people: readonly DescribedPerson[];
  /** Whether a role agrees with what is expected. */
  readonly agrees: (role: string, expected: string) => boolean;
  /** Whether a role that agrees with nothing is wrong. */
  readonly isJudged: (role: string) => boolean;
}

/** What came of one person: roles that agree and such that don't, and what no role agrees with. */
export interface DescribedOutcome {
  readonly text: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly met: readonly string[];
  readonly missed: readonly string[];
}

/** The roles that Dateline reads of the people described, each person's by themselves; the same words count once. */
export function describedOutcomesOf({
  article,
  people,
  agrees,
  isJudged,
}: DescribedText): DescribedOutcome[] {
  const stated = statedRolesIn(article);
  return people.map(({ names, expected, allowed }) => {
    const own = stated.filter(({ start, end }) => names.some((name) => start < name.end && name.start < end));
    const roles = [...new Set(own.map(({ role }) => role))];
    const isRight = (role: string) => [...expected, ...allowed].some((one) => agrees(role, one));
    const isMet = (one: string) => roles.some((role) => agrees(role, one));
    return {
      text: article.text,
      right: roles.filter(isRight),
      wrong: roles.filter((role) => !isRight(role) && isJudged(role)),
      met: expected.filter(isMet),
      missed: expected.filter((one) => !isMet(one)),
    };
  });
}

/** Of the roles read, how many agree; of what is expected, how much is met. */
export function describedFiguresOf(outcomes: readonly DescribedOutcome[]): Agreement & {
  readonly expected: number;
  readonly found: number;
} {
  const count = (list: 'right' | 'wrong' | 'met' | 'missed') =>
    outcomes.reduce((sum, outcome) => sum + outcome[list].length, 0);
  const [right, met] = [count('right'), count('met')];
  const [found, expected] = [right + count('wrong'), met + count('missed')];
  const { precision } = agreementOf(right, found, expected);
  const { recall } = agreementOf(met, found, expected);
  return { expected, found, ...agreementFrom(precision, recall) };
}

/** Whether all words of one phrase are in the other, but for articles, possessive endings, capitals and signs. */
export function isPartOf(part: string, whole: string): boolean {
  const words = new Set(comparedWords(whole));
  const own = comparedWords(part);
  return own.length > 0 && own.every((word) => words.has(word));
}

function comparedWords(phrase: string): string[] {
  const words =
    phrase
      .toLowerCase()
      .replace(/\s?['’]\s?s(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !/^(?:the|an?)$/u.test(word));
}
