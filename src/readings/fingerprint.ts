import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The parts of the program on which it depends what is found in an article and how that is kept. */
const PARTS = ['text', 'who', 'readings'];
/** What else they read by: the files that are made of word lists. */
const KNOWLEDGE = ['english-names.txt', 'place-sounds.txt', 'person-sounds.txt', 'russian-dictionary.bin'];
/** The modules of others that they rest on. */
const STEMMERS = ['@orama/stemmers/english', '@orama/stemmers/russian'];

/**
 * The SHA-256, in hexadecimal, of the code that reads articles and the knowledge it reads them with, as installed. It
 * differs whenever one article might be read differently, so that no version of the program takes up what another one found; what letters and capitals are
 * comes with Node, and so its version counts as well.
 */
export async function codeFingerprint(): Promise<string> {
  const own = await Promise.all(PARTS.map((part) => filesIn(join(import.meta.dirname, '..', part))));
  const files = [
    ...own.flat(),
    ...KNOWLEDGE.map((file) => join(import.meta.dirname, '../../data', file)),
    ...STEMMERS.map((module) => fileURLToPath(import.meta.resolve(module))),
  ];
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256').update(process.version);
  for (const content of contents) hash.update(createHash('sha256').update(content).digest());
  return hash.digest('hex');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
