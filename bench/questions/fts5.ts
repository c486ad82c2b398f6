import { createRequire } from 'node:module';
import { isStopWord } from '../../src/search/stop-words.ts';
import { languageOf } from '../../src/text/language.ts';
import { tokensOf } from '../../src/text/tokens.ts';

/** A text to find, by its id. */
export interface Document {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

/** SQLite's full-text index FTS5, in memory. */
export interface Fts5 {
  /** The ten documents with the best BM25, best first, with their texts. */
  search(question: string): readonly Document[];
}

/** What is used here of better-sqlite3, which brings no types and may not be installed. */
interface Database {
  exec(sql: string): void;
  prepare(sql: string): {
    run(...values: readonly string[]): void;
    all(...values: readonly string[]): readonly Document[];
  };
}

/** What to tell when `hasFts5` is false. */
export const FTS5_MISSING = 'better-sqlite3 is not installed; bench/README.md tells what it takes';

/** Whether better-sqlite3 is installed and was built for this Node. */
export function hasFts5(): boolean {
  try {
    openDatabase();
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts documents into FTS5 with the stemmer it has.
 * @throws Error when better-sqlite3 is not installed; see `hasFts5`.
 */
export function createFts5(documents: Iterable<Document>): Fts5 {
  const database = openDatabase();
  database.exec(
    "CREATE VIRTUAL TABLE documents USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61'); BEGIN",
  );
  const insertion = database.prepare('INSERT INTO documents VALUES (?, ?, ?)');
  for (const { id, title = '', text } of documents) insertion.run(id, title, text);
  database.exec("COMMIT; INSERT INTO documents(documents) VALUES ('optimize')");
  const selection = database.prepare(
    'SELECT id, title, text FROM documents WHERE documents MATCH ? ORDER BY rank LIMIT 10',
  );
  return {
    search(question) {
      const query = fts5QueryOf(question);
      return query === '' ? [] : selection.all(query);
    },
  };
}

/**
 * A question as FTS5 is asked it: its words without stop words, any of which will do; all of them where there are only
 * stop words. Quotation marks keep words such as "or" and "near" from being read as FTS5's own.
 */
export function fts5QueryOf(question: string): string {
  const language = languageOf(question);
  const tokens = tokensOf(question, language);
  const telling = tokens.filter(({ folded }) => !isStopWord(folded, language));
  const words = (telling.length > 0 ? telling : tokens).map(({ text }) => `"${text.toLowerCase()}"`);
  return [...new Set(words)].join(' OR ');
}

function openDatabase(): Database {
  const Opened: new (file: string) => Database = createRequire(import.meta.url)('better-sqlite3');
  return new Opened(':memory:');
}
