import { createHash } from 'node:crypto';
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Article } from '../articles/article.ts';
import { codeOf } from '../articles/failure.ts';
import type { NameKnowledge } from '../text/names/knowledge.ts';
import { codeFingerprint } from './fingerprint.ts';
import { type PackedReading, packedReadingOf, type Reading, readingOf } from './reading.ts';
import { DRAFTS, readReadingsFile, writeReadingsFile } from './readings-file.ts';

/** Readings of articles that are kept from one start to the next, so that an article is read once and not at each. */
export interface KeptReadings {
  /** The reading of an article: as it was kept, or else read now. */
  read(article: Article): Reading;
  /**
   * Keeps the readings of `articles`, all of which `read` was asked for, and of no others; where that is what is kept
   * already, nothing is written. Answers the system's reason (such as `EACCES`) if it can't be done. One at a time.
   */
  save(articles: Iterable<Article>): Promise<string | undefined>;
}

/** What is kept of one list of folders, in a file of its own. */
const OURS = /^readings-[0-9a-f]{16}\.bin$/;
/** Folders that no start has asked for so long are no longer of interest, in milliseconds. */
const FORGOTTEN_AFTER = 30 * 24 * 60 * 60 * 1000;
/** No file takes so long to be written. */
const ABANDONED_AFTER = 60 * 60 * 1000;

/**
 * Opens what `cacheFolder` keeps of the articles in `articleFolders`. Whether an article is still the same is told by its
 * content, not by its file; the others are read with `knowledge`. Never throws.
 */
export async function openReadings(
  cacheFolder: string,
  articleFolders: readonly string[],
  knowledge: NameKnowledge,
): Promise<KeptReadings> {
  const fingerprint = await codeFingerprint();
  const places = JSON.stringify(articleFolders.map((folder) => resolve(folder)));
  const name = `readings-${sha256(places).slice(0, 16)}.bin`;
  const file = join(cacheFolder, name);
  const kept = await readReadingsFile(file, fingerprint);
  /** The keys of what the file holds. */
  let saved: ReadonlySet<string> = kept.keys;
  /** What is known of each article that is still in use anywhere. */
  const known = new WeakMap<Article, { readonly key: string; readonly packed: PackedReading }>();
  return {
    read(article) {
      const key = keyOf(article);
      const packed = kept.get(key) ?? packedReadingOf(article, knowledge);
      known.set(article, { key, packed });
      return readingOf(article, packed);
    },
    async save(articles) {
      const current = new Map<string, PackedReading>();
      for (const article of articles) {
        const one = known.get(article);
        if (one !== undefined) current.set(one.key, one.packed);
      }
      const isNew = current.size !== saved.size || [...current.keys()].some((key) => !saved.has(key));
      try {
        if (isNew) await writeReadingsFile(file, fingerprint, current);
        else await utimes(file, new Date(), new Date());
        saved = new Set(current.keys());
      } catch (error) {
        return isNew ? (codeOf(error) ?? String(error)) : undefined;
      }
      await tidy(cacheFolder, name);
      return undefined;
    },
  };
}

/** What an article's reading follows from, and nothing else of it. */
function keyOf({ date, language = '', text }: Article): string {
  return sha256(`${date} ${language}\n${text}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Removes what nobody will ask for any more. What can't be removed stays. */
async function tidy(cacheFolder: string, own: string): Promise<void> {
  for (const name of await readdir(cacheFolder).catch(() => [])) {
    const isDraft = name.startsWith(DRAFTS);
    if (name === own || !(isDraft || OURS.test(name))) continue;
    const path = join(cacheFolder, name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age < (isDraft ? ABANDONED_AFTER : FORGOTTEN_AFTER)) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
