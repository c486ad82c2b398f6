import { isDeepStrictEqual } from 'node:util';
import type { Article, ArticleChange, Problem } from './article.ts';
import { withoutContradictions } from './contradictions.ts';
import type { Correction } from './correction.ts';
import { type Entry, type FileContent, failed, readContent, statusOf } from './file.ts';
import { type ListedFile, listFolder } from './folder.ts';

/** A file that changed less than this many milliseconds ago may still be written to. */
const SETTLED_AFTER = 250;
/** Enough to keep the disk busy, few enough for the memory that files of the largest size take. */
const READ_AT_ONCE = 8;

/** What was read of a file, and of which version of it; without one it has to be read again. */
interface FileState {
  readonly version: string | undefined;
  readonly content: FileContent;
}

/** What some folders held at a moment. */
export interface Snapshot {
  readonly files: ReadonlyMap<string, FileState>;
  /** In the order of the folders, in each by path, in a file by position. No two have the same id. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** Of all files together; none contradicts another. */
  readonly corrections: readonly Correction[];
  /** False if a file was just being written, so that it is worth while to look again soon. */
  readonly isSettled: boolean;
}

/**
 * Reads the articles in `folders`; after a `previous` time only what changed since. Then a file that is just being
 * written stays as it was, and articles that did not change stay the same objects. `clock` tells the present in
 * milliseconds since 1970. Never throws.
 */
export async function takeSnapshot(
  folders: readonly string[],
  clock: () => number,
  previous?: Snapshot,
): Promise<Snapshot> {
  const listings = await Promise.all(folders.map(listFolder));
  const listed = withoutRepetition(listings.flatMap(({ files }) => files));
  const files = new Map<string, FileState>();
  let isSettled = true;
  for (let first = 0; first < listed.length; first += READ_AT_ONCE) {
    const batch = listed.slice(first, first + READ_AT_ONCE);
    const visits = await Promise.all(batch.map((file) => visit(file, clock, previous)));
    for (const [number, file] of batch.entries()) {
      const visited = visits[number];
      if (visited?.state !== undefined) files.set(file.path, visited.state);
      if (visited?.isSettled === false) isSettled = false;
    }
  }
  const contents = [...files.values()].map(({ content }) => content);
  const { articles, problems } = merge(contents);
  const corrected = withoutContradictions(contents.flatMap(({ corrections }) => corrections ?? []));
  return {
    files,
    articles: previous === undefined ? articles : keepingUnchanged(articles, previous.articles),
    problems: [...listings.flatMap((listing) => listing.problems), ...problems, ...corrected.problems],
    corrections: corrected.corrections,
    isSettled,
  };
}

/** What has to be done to get from one snapshot to a later one. */
export function changeBetween(before: Snapshot, after: Snapshot): ArticleChange {
  const old = new Set(before.articles);
  const current = new Set(after.articles);
  return {
    removed: before.articles.filter((article) => !current.has(article)).map(({ id }) => id),
    added: after.articles.filter((article) => !old.has(article)),
    ...(!isDeepStrictEqual(before.corrections, after.corrections) && { corrections: after.corrections }),
  };
}

/** The problems of `after` that were not there before. */
export function newProblems(before: Snapshot, after: Snapshot): readonly Problem[] {
  const known = new Set(before.problems.map(keyOf));
  return after.problems.filter((problem) => !known.has(keyOf(problem)));
}

/**
 * Folders may overlap, and links may lead from one to the other: each file once. Files of one name in two folders, or
 * with two endings, are told apart by a number, so that neither hides the other.
 */
function withoutRepetition(files: readonly ListedFile[]): readonly ListedFile[] {
  const unique = new Map<string, ListedFile>();
  const taken = new Map<string, number>();
  for (const file of files) {
    if (unique.has(file.realPath)) continue;
    const number = (taken.get(file.defaultId) ?? 0) + 1;
    taken.set(file.defaultId, number);
    const defaultId = number === 1 ? file.defaultId : `${file.defaultId} (${number})`;
    unique.set(file.realPath, { ...file, defaultId });
  }
  return [...unique.values()];
}

async function visit(
  file: ListedFile,
  clock: () => number,
  previous: Snapshot | undefined,
): Promise<{ readonly state: FileState | undefined; readonly isSettled: boolean }> {
  const known = previous?.files.get(file.path);
  const status = await statusOf(file);
  if (status === undefined) return { state: undefined, isSettled: true };
  if ('reason' in status)
    return {
      state: { version: undefined, content: keepingCorrections(failed(file, status.reason), known) },
      isSettled: true,
    };
  // Another name for the same bytes: a file of that name came or went elsewhere.
  const version = `${status.version} ${file.defaultId}`;
  if (known?.version === version) return { state: known, isSettled: true };
  // A time in the future comes from another machine's clock and is no reason to wait for it.
  const isSettled = Math.abs(clock() - status.changedAt) >= SETTLED_AFTER;
  if (!isSettled && previous !== undefined) return { state: known, isSettled };
  const content = keepingCorrections(await readContent(file, status.size), known);
  return { state: { version: isSettled ? version : undefined, content }, isSettled };
}

/** A file of corrections that can't be read any more leaves those that were read of it last. */
function keepingCorrections(content: FileContent, known: FileState | undefined): FileContent {
  const corrections = content.corrections ?? known?.content.corrections;
  return corrections === undefined ? content : { ...content, corrections };
}

/** All articles; of those with the same id the first stays, the others are problems. */
function merge(contents: readonly FileContent[]): {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
} {
  const holders = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const content of contents) {
    for (const problem of content.problems) problems.push(problem);
    for (const entry of content.entries) {
      const { id } = entry.article;
      const holder = holders.get(id);
      if (holder === undefined) holders.set(id, entry);
      else {
        const reason = `the id ${JSON.stringify(id)} is taken by ${holder.file}:${holder.line}; give this article another, or its file another name`;
        problems.push({ file: entry.file, line: entry.line, reason });
      }
    }
  }
  return { articles: [...holders.values()].map(({ article }) => article), problems };
}

function keepingUnchanged(articles: readonly Article[], old: readonly Article[]): readonly Article[] {
  const known = new Map(old.map((article) => [article.id, article]));
  return articles.map((article) => {
    const before = known.get(article.id);
    return before !== undefined && isDeepStrictEqual(before, article) ? before : article;
  });
}

function keyOf({ file, line, reason }: Problem): string {
  return `${file}:${line}: ${reason}`;
}
