import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { NameMention } from '../../src/text/mentions.ts';
import type { NamedText, TokenName } from '../names/named-text.ts';
import { printedLines } from './printing.ts';

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
  const { documents, areParted } = documentsIn(file);
  const unit = areParted ? 'document' : 'sentence';
  const articles = areParted ? documents : documents.flat().map((sentence) => [sentence]);
  const name = join(basename(dirname(file)), basename(file, '.conllu'));
  if (articles.length === 0) throw new Error(`${file}: holds no sentence`);
  return { name, unit, texts: articles.map((sentences, index) => textOf(String(index + 1), sentences)) };
}

function documentsIn(file: string): { readonly documents: Tagged[][][]; readonly areParted: boolean } {
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
  const areParted = documents.length > 1;
  return { documents: documents.filter(({ length }) => length > 0), areParted };
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
  const { text, spans } = printedLines(sentences.map((sentence) => sentence.map(({ token }) => token)));
  const names: TokenName[] = [];
  let from = 0;
  for (const sentence of sentences) {
    names.push(...namesOf(sentence, from));
    from += sentence.length;
  }
  return { id, text, tokens: spans, names };
}

/** The names among the tokens of a sentence of which the first is the text's `from`th. */
function namesOf(sentence: readonly Tagged[], from: number): TokenName[] {
  const names: TokenName[] = [];
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
