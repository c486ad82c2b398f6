import type { Definition } from '../../text/definitions.ts';
import type { Language } from '../../text/language.ts';
import type { NameMention } from '../../text/mentions.ts';
import type { Lexicon } from '../../text/names/lexicon/lexicon.ts';
import { isTitle } from '../../text/names/titles.ts';
import { isRaised, type Word } from '../../text/names/words.ts';
import { contains, firstFrom, type Span } from '../../text/span.ts';
import { englishRoles } from './english-statements.ts';
import { kazakhRoles } from './kazakh-statements.ts';
import { russianRoles } from './russian-statements.ts';
import type { RoleSentence, RoleStatement, WordRange } from './statement.ts';

/** What roles are read from: one article's text with its names and the acronyms it defines. */
export interface RoleSource {
  readonly text: string;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly definitions: readonly Definition[];
  /** In the order of the text. */
  readonly names: readonly NameMention[];
}

/** What the sentence calls the person named by its words `first` up to `last`, each once. */
export function rolesIn(source: RoleSource, words: readonly Word[], first: number, last: number): string[] {
  const nameAt = (index: number) => nameOf(source.names, words[index]);
  const statements = STATEMENTS[source.language]({ words, lexicon: source.lexicon, nameAt }, { first, last });
  const roles = statements.map((statement) => roleText(source, words, statement));
  return [...new Set(roles)].filter((role) => role !== '' && !RELATIVE.test(role));
}

/** What tells nothing without whose or of what: "Thad Allen, the official appointed by", "his deputy, Tariq Aziz". */
const RELATIVE = /^(?:official|deputy|chief|boss|associate|representative)$/u;

const STATEMENTS: Readonly<Record<Language, (sentence: RoleSentence, name: WordRange) => RoleStatement[]>> = {
  en: englishRoles,
  ru: russianRoles,
  kk: kazakhRoles,
};

/** The name that a word belongs to. */
function nameOf(names: readonly NameMention[], word: Word | undefined) {
  if (word === undefined) return undefined;
  const name = names[firstFrom(names, word.start + 1) - 1];
  if (name === undefined || name.end <= word.start) return undefined;
  return { kind: name.kind, begins: name.start === word.start };
}

/** A stretch of text that is shown in another form. */
interface Edit extends Span {
  readonly shown: string;
}

/**
 * The phrase as a role is shown: word for word, but in the nominative where it stands in another case; an acronym stands for
 * the long form the text gives it ("Chairman of the OSCE"), unless that is itself the title ("Minister of Foreign Affairs
 * (MFA)"); other acronyms in parentheses are dropped.
 */
function roleText(source: RoleSource, words: readonly Word[], statement: RoleStatement): string {
  const { text } = source;
  const span = { start: words[statement.first]?.start ?? 0, end: words[statement.last - 1]?.end ?? 0 };
  const edits = [...nominatives(words, statement), ...shortForms(source, words, span)];
  let shown = '';
  let at = span.start;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    shown += text.slice(at, edit.start) + edit.shown;
    at = edit.end;
  }
  shown += text.slice(at, span.end);
  shown = withQuotationMarks(shown, text, span);
  // "Analyst at Moody's."
  if (/^['’]s(?!\s*\p{L})/u.test(text.slice(span.end, span.end + 4)))
    shown += text.slice(span.end, span.end + 2);
  if (ABBREVIATED.test(shown) && text[span.end] === '.') shown += '.';
  return shown
    .replace(/\s*\([^()]*\)?/gu, '')
    .replace(PARTED_POSSESSIVE, "'s")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** With the other one of two quotation marks, where the words end or begin inside them. */
function withQuotationMarks(shown: string, text: string, { start, end }: Span): string {
  const closing = /^[,.]?([»”])/u.exec(text.slice(end, end + 2))?.[1];
  if (closing !== undefined && /[«“„][^»”]*$/u.test(shown)) return shown + closing;
  const opening = text.charAt(start - 1);
  return /[«“„]/u.test(opening) && /^[^«“„]*[»”]/u.test(shown) ? opening + shown : shown;
}

/** "BP 's chief executive", "BP s chief executive". */
const PARTED_POSSESSIVE = /(?<=\p{L})\s+['’]?s(?=\s)/gu;

/** Ends of titles that are written with a full stop, which belongs to them. */
const ABBREVIATED = /(?<!\p{L})(?:Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Cmdr|Cpl|Inc|Corp|Co|Ltd)$/u;

function nominatives(words: readonly Word[], { nominatives }: RoleStatement): Edit[] {
  return [...(nominatives ?? [])].flatMap(([index, nominative]) => {
    const word = words[index];
    if (word === undefined || word.folded === nominative) return [];
    const shown = isRaised(word)
      ? `${nominative.slice(0, 1).toUpperCase()}${nominative.slice(1)}`
      : nominative;
    return [{ start: word.start, end: word.end, shown }];
  });
}

function shortForms({ text, definitions, lexicon }: RoleSource, words: readonly Word[], span: Span): Edit[] {
  return definitions.flatMap(({ long, short }) => {
    if (!contains(span, long)) return [];
    const head = words.find((word) => word.start === long.start);
    if (isTitle(head, lexicon)) return [];
    return [{ start: long.start, end: long.end, shown: text.slice(short.start, short.end) }];
  });
}
