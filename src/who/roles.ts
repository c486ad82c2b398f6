import type { Definition } from '../text/definitions.ts';
import type { NameMention } from '../text/mentions.ts';
import type { Lexicon } from '../text/names/lexicon/lexicon.ts';
import { isTitle, titleAfter, titleBefore, titleSpan } from '../text/names/titles.ts';
import type { Word } from '../text/names/words.ts';
import { contains, firstFrom, type Span } from '../text/span.ts';
import { roleStatements } from './role-statements.ts';

/** What roles are read from: one article's text with its names and the acronyms it defines. */
export interface RoleSource {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly definitions: readonly Definition[];
  /** In the order of the text. */
  readonly names: readonly NameMention[];
}

/** What the sentence calls the person named by its words `first` up to `last`. */
export function rolesIn(source: RoleSource, words: readonly Word[], first: number, last: number): string[] {
  const { lexicon } = source;
  const nameAt = (index: number) => nameOf(source.names, words[index]);
  const ranges = lexicon.smallLetters
    ? [
        titleBefore(words, first, lexicon, (word) => nameOf(source.names, word)?.kind === 'person'),
        titleAfter(words, last, lexicon),
      ].filter((title) => title !== undefined)
    : roleStatements({ words, lexicon, nameAt }, { first, last });
  return ranges
    .map((range) => roleText(source, words, titleSpan(words, range)))
    .filter((role) => role !== '');
}

/** The name that a word belongs to. */
function nameOf(names: readonly NameMention[], word: Word | undefined) {
  if (word === undefined) return undefined;
  const name = names[firstFrom(names, word.start + 1) - 1];
  if (name === undefined || name.end <= word.start) return undefined;
  return { kind: name.kind, begins: name.start === word.start };
}

/**
 * The phrase as a role is shown: an acronym stands for the long form the text gives it ("Chairman of the OSCE"), unless
 * that long form is itself the title ("Minister of Foreign Affairs (MFA)"); other acronyms in parentheses are dropped.
 */
function roleText(source: RoleSource, words: readonly Word[], span: Span): string {
  const { text, definitions, lexicon } = source;
  let shown = '';
  let at = span.start;
  for (const { long, short } of definitions) {
    if (!contains(span, long) || long.start < at) continue;
    const head = words.find((word) => word.start === long.start);
    if (isTitle(head, lexicon)) continue;
    shown += `${text.slice(at, long.start)}${text.slice(short.start, short.end)}`;
    at = long.end;
  }
  shown += text.slice(at, span.end);
  return shown
    .replace(/\s*\([^()]*\)?/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The roles without those that a fuller one says too: "Minister" beside "Minister of Foreign Affairs". */
export function fullestRoles(roles: readonly string[]): string[] {
  const unique = new Map<string, string>();
  for (const role of roles) if (!unique.has(comparable(role))) unique.set(comparable(role), role);
  const keys = [...unique.keys()];
  return [...unique]
    .filter(([key]) => !keys.some((other) => other !== key && ` ${other} `.includes(` ${key} `)))
    .map(([, role]) => role);
}

/** Roles that differ in capitals and punctuation only are one. */
export function comparable(role: string): string {
  return (
    role
      .toLowerCase()
      .replace(/['’]s(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
