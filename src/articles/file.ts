import { readFile, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { Article, Problem } from './article.ts';
import type { Correction } from './correction.ts';
import { decode } from './decoding.ts';
import type { Finding } from './entry.ts';
import { codeOf, reasonOf } from './failure.ts';
import type { ListedFile } from './folder.ts';
import { readDatedText } from './formats/dated-text.ts';
import { readJson } from './formats/json.ts';
import { readJsonLines } from './formats/json-lines.ts';
import { hasFrontMatter } from './formats/opening.ts';

/** A file is read as a whole; a larger one is an archive to be split, or no collection of articles at all. */
const LARGEST_FILE = 100 * 1024 * 1024;
/** Some milliseconds' work between two breaths for whatever else waits. */
const FINDINGS_BETWEEN_PAUSES = 64;

/** An article and where it begins. */
export interface Entry {
  readonly article: Article;
  readonly file: string;
  readonly line: number;
}

/** What a file holds. */
export interface FileContent {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** What an operator corrects; absent where the file holds articles, or can't be read at all. */
  readonly corrections?: readonly Correction[];
}

/** What the system tells of a file without opening it. */
export interface FileStatus {
  readonly size: number;
  /** Differs whenever the file may have changed. */
  readonly version: string;
  /** When that was, in milliseconds since 1970. */
  readonly changedAt: number;
}

/** The status of a file; `undefined` if it is gone; a reason if it can't be one that holds articles. */
export async function statusOf({
  realPath,
}: ListedFile): Promise<FileStatus | { readonly reason: string } | undefined> {
  try {
    const stats = await stat(realPath);
    if (!stats.isFile()) return { reason: 'is no ordinary file; remove it' };
    // The time of change (ctime) cannot be set back by whoever copies a file, as that of modification can.
    const { dev, ino, size, mtimeMs, ctimeMs } = stats;
    return { size, version: [dev, ino, size, mtimeMs, ctimeMs].join(' '), changedAt: ctimeMs };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return { reason: reasonOf(error) };
    return realPath.includes('\uFFFD') ? { reason: 'has a name that is not UTF-8; rename it' } : undefined;
  }
}

/** Reads the articles or corrections of a file of `size` bytes. Never throws: whatever is wrong becomes a problem. */
export async function readContent(file: ListedFile, size: number): Promise<FileContent> {
  if (size > LARGEST_FILE) {
    return failed(file, `is larger than ${LARGEST_FILE / 1024 / 1024} MB; split it into several files`);
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file.realPath);
  } catch (error) {
    return failed(file, reasonOf(error));
  }
  if (file.format === 'aliases') return await correctionsIn(bytes, file.path);
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  let found = 0;
  for (const finding of await findingsIn(bytes, file)) {
    const { line } = finding;
    if (finding.kind === 'article') entries.push({ article: finding.article, file: file.path, line });
    else problems.push({ file: file.path, line, reason: finding.reason });
    if (++found % FINDINGS_BETWEEN_PAUSES === 0) await setImmediate();
  }
  return { entries, problems };
}

async function correctionsIn(bytes: Uint8Array, file: string): Promise<FileContent> {
  const decoded = decode(bytes);
  if ('fault' in decoded) {
    return { entries: [], problems: [{ file, ...decoded.fault }] };
  }
  const { readAliases } = await import('./formats/aliases.ts');
  const { corrections, problems, isBroken } = readAliases(decoded.text, file);
  return { entries: [], problems, ...(!isBroken && { corrections }) };
}

/** A file that could not be read for one reason. */
export function failed(file: ListedFile, reason: string): FileContent {
  return { entries: [], problems: [{ file: file.path, line: 1, reason }] };
}

async function findingsIn(bytes: Uint8Array, { format, defaultId }: ListedFile): Promise<Iterable<Finding>> {
  if (format === 'json-lines') return readJsonLines(bytes, defaultId);
  const decoded = decode(bytes);
  if ('fault' in decoded) return [{ kind: 'problem', ...decoded.fault }];
  if (format === 'json') return readJson(decoded.text, defaultId);
  if (!hasFrontMatter(decoded.text)) return readDatedText(decoded.text, defaultId);
  const { readFrontMatter } = await import('./formats/front-matter.ts');
  return readFrontMatter(decoded.text, defaultId);
}
