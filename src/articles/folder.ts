import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { Problem } from './article.ts';
import { codeOf, reasonOf } from './failure.ts';

/** How a file is to be read; `aliases` holds corrections instead of articles. */
export type Format = 'text' | 'json' | 'json-lines' | 'aliases';

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.md': 'text',
  '.json': 'json',
  '.jsonl': 'json-lines',
};

/** Files of an operator's corrections, in any folder. */
const ALIASES: ReadonlySet<string> = new Set(['aliases.yaml', 'aliases.yml']);

/** A file that should hold articles, or corrections of who is who in them. */
export interface ListedFile {
  /** As the operator would write it: the folder as it was named, and the way from there. */
  readonly path: string;
  /** Without symbolic links; two listed files never share one. */
  readonly realPath: string;
  /** The way from the folder, with `/` between its parts and without the ending. */
  readonly defaultId: string;
  readonly format: Format;
}

export interface Listing {
  /** In the order of their paths, by UTF-16 units. */
  readonly files: readonly ListedFile[];
  /** In the same order. */
  readonly problems: readonly Problem[];
}

/** Something in a folder: the way to it from there, and where it really is. */
interface Place {
  readonly way: string;
  readonly realPath: string;
}

/**
 * Lists the files of a folder and its subfolders that should hold articles or corrections. Hidden files and other endings are passed
 * over. A symbolic link is followed when it stays inside the folder and leads to something not listed otherwise
 * (a hidden folder, as Kubernetes mounts its volumes); never throws.
 */
export async function listFolder(folder: string): Promise<Listing> {
  const problems: Problem[] = [];
  const report = (way: string, reason: string) => problems.push({ file: join(folder, way), line: 1, reason });
  let root: string;
  try {
    root = await realpath(folder);
  } catch (error) {
    report('', reasonOf(error));
    return { files: [], problems };
  }

  const visited = new Set<string>();
  const files: ListedFile[] = [];
  const links: Place[] = [];

  async function visitFolder(place: Place): Promise<void> {
    if (visited.has(place.realPath)) return;
    visited.add(place.realPath);
    let entries: Dirent[];
    try {
      entries = await readdir(place.realPath, { withFileTypes: true });
    } catch (error) {
      // A subfolder may go while the folder is being read.
      if (place.realPath === root || codeOf(error) !== 'ENOENT') report(place.way, reasonOf(error));
      return;
    }
    for (const entry of entries.sort((a, b) => inOrder(a.name, b.name))) {
      if (entry.name.startsWith('.')) continue;
      const inside = { way: join(place.way, entry.name), realPath: join(place.realPath, entry.name) };
      if (entry.isSymbolicLink()) links.push(inside);
      else if (entry.isDirectory()) await visitFolder(inside);
      else visitFile(inside);
    }
  }

  function visitFile({ way, realPath }: Place): void {
    const format = formatOf(way);
    if (format === undefined || visited.has(realPath)) return;
    visited.add(realPath);
    const defaultId = join(dirname(way), basename(way, extname(way)));
    files.push({ path: join(folder, way), realPath, defaultId: defaultId.split(sep).join('/'), format });
  }

  async function followLink({ way, realPath }: Place): Promise<void> {
    const mayMatter = formatOf(way) !== undefined || extname(way) === '';
    let target: string;
    let isFolder: boolean;
    try {
      target = await realpath(realPath);
      isFolder = (await stat(target)).isDirectory();
    } catch (error) {
      const reason =
        codeOf(error) === 'ENOENT'
          ? 'is a link to something that is not there; mend or remove it'
          : reasonOf(error);
      if (mayMatter) report(way, reason);
      return;
    }
    if (!isFolder && formatOf(way) === undefined) return;
    if (!isWithin(root, target))
      report(way, 'is a link that leads out of its folder; put what it leads to there, or remove it');
    else if (!isFolder) visitFile({ way, realPath: target });
    else if (isWithin(target, dirname(realPath)))
      report(way, 'is a link to a folder that contains it; remove it');
    else await visitFolder({ way, realPath: target });
  }

  await visitFolder({ way: '', realPath: root });
  // After everything that is there in its own name; a linked folder may add links to the end.
  for (const link of links) await followLink(link);
  files.sort((a, b) => inOrder(a.path, b.path));
  problems.sort((a, b) => inOrder(a.file, b.file));
  return { files, problems };
}

/** How the file is to be read, told by its ending; `undefined` if it is none of ours. */
function formatOf(path: string): Format | undefined {
  return ALIASES.has(basename(path)) ? 'aliases' : FORMATS[extname(path).toLowerCase()];
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
