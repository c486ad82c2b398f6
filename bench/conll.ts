import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { NameMention } from '../src/text/mentions.ts';
import { type NamedText, placedIn, type Token } from './named-text.ts';
import { printed } from './printing.ts';

/** Texts in which the names are known. */
export interface NamedSet {
  readonly name: string;
  /** What is taken for one article. */
  readonly unit: 'document' | 'sentence';
  readonly texts: readonly NamedText[];
}

/** A line of which begins a document. */
const DOCUMENT = '-DOCSTART-';

const KINDS: ReadonlyMap<string, NameMention['kind']> = new Map([
  ['PER', 'person'],
  ['ORG', 'organisation'],
  ['LOC', 'place'],
]);

/** A token with what its last column says of it. */
interface Tagged {
  readonly token: string;
  readonly tag: string;
}

/**
 * Reads a file with a token a line, between tabs or blanks, whose last column is a tag of IOB or IOB2, as the shared task of
 * CoNLL-2003 has it (Tjong Kim Sang & De Meulder 2003), with or without a number of the token as the first column. Sentences
 * between lines that begin a document are one article, one a line; in a file without such lines neighbours need not belong
 * together (Wikipedia's are shuffled), so each is an article. The set is called after the file and its folder.
 * @throws Error with file and line for one without a tag, or when there is no sentence.
 */
export function readConll(file: string): NamedSet {
  const documents = documentsIn(file);
  const unit = documents.length > 1 ? 'document' : 'sentence';
  const articles = unit === 'document' ? documents : documents.flat().map((sentence) => [sentence]);
  const name = join(basename(dirname(file)), basename(file, '.conllu'));
  if (articles.length === 0) throw new Error(`${file}: holds no sentence`);
  return { name, unit, texts: articles.map((sentences, index) => textOf(String(index + 1), sentences)) };
}

function documentsIn(file: string): Tagged[][][] {
  const documents: Tagged[][][] = [[]];
  let sentence: Tagged[] = [];
  for (const [index, line] of `${readFileSync(file, 'utf8')}\n\n`.split('\n').entries()) {
    if (line.startsWith('# ')) continue;
    if (line.trim() !== '') {
      sentence.push(taggedOf(line, `${file}:${index + 1}`));
      continue;
    }
    if (sentence[0]?.token === DOCUMENT) documents.push([]);
    else if (sentence.length > 0) documents.at(-1)?.push(sentence);
    sentence = [];
  }
  return documents.filter(({ length }) => length > 0);
}

const TAG = /^(?:O|[BI]-\S+)$/u;

function taggedOf(line: string, place: string): Tagged {
  const columns = line.trim().split(/\t| +/u);
  const tag = columns.at(-1) ?? '';
  const isNumbered = columns.length > 2 && /^\d+$/u.test(columns[0] ?? '');
  const token = columns[isNumbered ? 1 : 0] ?? '';
  if (columns.length < 2 || !TAG.test(tag)) throw new Error(`${place}: should end in a tag, such as B-PER`);
  return { token, tag };
}

function textOf(id: string, sentences: readonly (readonly Tagged[])[]): NamedText {
  const tokens: Token[] = [];
  const names: NamedText['names'][number][] = [];
  let text = '';
  for (const sentence of sentences) {
    const line = printed(sentence.map(({ token }) => token));
    names.push(...namesOf(sentence, tokens.length));
    tokens.push(...line.spans.map((span) => placedIn(span, text.length)));
    text += `${line.text}\n`;
  }
  return { id, text, tokens, names };
}

/** The names among the tokens of a sentence of which the first is the text's `from`th. */
function namesOf(sentence: readonly Tagged[], from: number): NamedText['names'][number][] {
  const names: NamedText['names'][number][] = [];
  let before = 'O';
  for (const [index, { tag }] of sentence.entries()) {
    const kind = KINDS.get(tag.slice(2));
    const isNew = tag.startsWith('B-') || before.slice(2) !== tag.slice(2);
    before = tag;
    if (kind === undefined) continue;
    const last = names.at(-1);
    if (isNew || last === undefined) names.push({ kind, first: from + index, last: from + index });
    else names[names.length - 1] = { ...last, last: from + index };
  }
  return names;
}
