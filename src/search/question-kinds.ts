import type { Language } from '../text/language.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { QuestionKind } from './answer.ts';
import { ASIDE, BEFORE_SIGN, LEAD_IN, SIGNS, YES_NO_START } from './question-signs.ts';

/** The kind of answer that a question expects, and the words that say so, in UTF-16 units of the question. */
export interface ExpectedAnswer {
  readonly kind: QuestionKind;
  readonly sign: Span;
}

/** What kind of answer a question expects; `topic`, told by no sign, when it is no question but a name or some words. */
export function expectedAnswer(question: string, language: Language): ExpectedAnswer {
  for (const { start, end } of askingParts(question, language)) {
    const text = question.slice(start, end);
    const found = yesOrNoIn(text, language) ?? signIn(text, language);
    if (found === undefined) continue;
    return { kind: found.kind, sign: { start: start + found.start, end: start + found.end } };
  }
  return { kind: 'topic', sign: { start: 0, end: 0 } };
}

/**
 * Where the asking itself begins, in UTF-16 units of `question`: behind "please tell me", "do you know" and the like,
 * which ask for nothing.
 */
export function askingAt(question: string, language: Language): number {
  return LEAD_IN[language].exec(question)?.[0].length ?? 0;
}

/**
 * The sentences of a question without what leads into them, first the last that ends with a question mark: "They
 * marched on Monday. Who led them?"
 */
function askingParts(question: string, language: Language): readonly Span[] {
  const sentences = sentencesOf(question, { start: 0, end: question.length });
  const isAsking = ({ end }: Span): boolean => question[end - 1] === '?';
  const inOrder = [...sentences.filter(isAsking).reverse(), ...sentences.filter((one) => !isAsking(one))];
  return inOrder.map(({ start, end }) => ({
    start: start + askingAt(question.slice(start, end), language),
    end,
  }));
}

interface FoundSign extends Span {
  readonly kind: QuestionKind;
}

function yesOrNoIn(text: string, language: Language): FoundSign | undefined {
  const match = YES_NO_START[language].exec(text);
  if (match === null) return undefined;
  return { kind: 'yes-no', start: 0, end: match[1] === undefined ? 0 : match[0].length };
}

/**
 * The sign that counts: one at the beginning, unless that only says when ("When it began, who led it?"); else the last,
 * since those before it open clauses about a noun ("The man who left was from where?").
 */
function signIn(text: string, language: Language): FoundSign | undefined {
  const [first, ...others] = signsIn(text, language);
  if (first === undefined) return undefined;
  if (!BEFORE_SIGN[language].test(text.slice(0, first.start))) {
    const all = [first, ...others];
    return all.find(({ kind }) => kind === 'yes-no') ?? all.at(-1);
  }
  const isAside = first.kind === 'when' && ASIDE[language].test(text.slice(first.end));
  const asked = isAside ? others.find(({ start }) => BEHIND_COMMA.test(text.slice(0, start))) : undefined;
  return asked ?? first;
}

const BEHIND_COMMA = /,\s*(?:\p{L}{1,4}\s+)?$/u;

/** All signs in order, without those that begin within another. */
function signsIn(text: string, language: Language): FoundSign[] {
  const found = SIGNS[language].flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: sign, index }): FoundSign => {
      return { kind, start: index, end: index + sign.length };
    }),
  );
  // The sort is stable: of those that begin together, the one that the table has first comes first.
  const inOrder = found.sort((one, other) => one.start - other.start);
  const signs: FoundSign[] = [];
  for (const sign of inOrder) if (sign.start >= (signs.at(-1)?.end ?? 0)) signs.push(sign);
  return signs;
}
