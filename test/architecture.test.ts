import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The stages from the surfaces down to the articles' types, and which others each may import from. A stage is a folder of
 * `src`, or a file that lies directly in it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: [
    'telegram',
    'terminal',
    'conversation',
    'library',
    'readings',
    'search',
    'text',
    'articles',
    'settings',
  ],
  telegram: [
    'picture',
    'conversation',
    'library',
    'timeline',
    'who',
    'search',
    'text',
    'articles',
    'settings',
  ],
  terminal: [
    'picture',
    'conversation',
    'library',
    'timeline',
    'who',
    'search',
    'text',
    'articles',
    'settings',
  ],
  picture: ['conversation', 'timeline', 'text'],
  conversation: ['library', 'timeline', 'who', 'search', 'text', 'articles'],
  library: ['readings', 'timeline', 'who', 'search', 'text', 'articles'],
  readings: ['who', 'text', 'articles'],
  timeline: ['text', 'articles'],
  who: ['text', 'articles'],
  search: ['text', 'articles'],
  text: ['articles'],
  articles: [],
  settings: [],
};

/** Where the program begins. */
const ENTRY = 'main.ts';

/** Sources by their path within `src`, with `/` between folders. */
type Sources = Readonly<Record<string, string>>;

/** The paths that a file imports from, types included, as paths within `src`; packages are left out. */
function importsOf(path: string, source: string): string[] {
  const code = source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  const forms = [
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(\.[^'"]+)\1/gm,
    /^\s*import\s*(['"])(\.[^'"]+)\1/gm,
    /\bimport\(\s*(['"])(\.[^'"]+)\1/g,
  ];
  const found = forms.flatMap((form) => Array.from(code.matchAll(form), (match) => match[2] ?? ''));
  return found.map((target) =>
    normalize(join(dirname(path), target))
      .split(sep)
      .join('/'),
  );
}

const stageOf = (path: string) => path.split('/')[0]?.replace(/\.ts$/, '') ?? '';

/** Every import that goes where it may not. */
function upwardImports(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, source]) => {
    const [stage, allowed] = [stageOf(path), MAY_IMPORT[stageOf(path)]];
    if (allowed === undefined) return [`${path} belongs to no stage`];
    return importsOf(path, source)
      .filter((target) => stageOf(target) !== stage && !allowed.includes(stageOf(target)))
      .map((target) => `${path} imports ${target}`);
  });
}

/** Every circle of imports, once, beginning anywhere. */
function circles(sources: Sources): string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) found.push([...trail.slice(start), path].join(' → '));
    if (start !== -1 || finished.has(path)) return;
    for (const target of importsOf(path, sources[path] ?? '')) visit(target, [...trail, path]);
    finished.add(path);
  };
  for (const path of Object.keys(sources)) visit(path, []);
  return found;
}

/** Every file that the program never gets to from where it begins. */
function orphans(sources: Sources): string[] {
  const reached = new Set([ENTRY]);
  for (const path of reached) {
    for (const target of importsOf(path, sources[path] ?? '')) reached.add(target);
  }
  return Object.keys(sources).filter((path) => !reached.has(path));
}

function sourcesIn(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return Object.fromEntries(
    files.map((file) => [file.split(sep).join('/'), readFileSync(join(folder, file), 'utf8')]),
  );
}

describe('the imports under src', () => {
  const sources = sourcesIn(join(import.meta.dirname, '..', 'src'));

  it('lead somewhere: every file that is imported is there', () => {
    const missing = Object.entries(sources).flatMap(([path, source]) =>
      importsOf(path, source).filter((target) => !(target in sources)),
    );
    expect(missing).toEqual([]);
  });

  it('never go up, nor from one surface to the other', () => {
    expect(upwardImports(sources)).toEqual([]);
  });

  it('never run in a circle', () => {
    expect(circles(sources)).toEqual([]);
  });

  it('reach every file from main.ts', () => {
    expect(orphans(sources)).toEqual([]);
  });
});

describe('the check of the imports', () => {
  it('sees every form of import', () => {
    const source = [
      "import { a } from './a.ts';",
      "import type { B } from '../b.ts';",
      'import {',
      '  c,',
      "} from './c.ts';",
      "export { d } from './d.ts';",
      "export * from './e.ts';",
      "import './f.ts';",
      "const g = await import('./g.ts');",
      "import { readFile } from 'node:fs';",
    ].join('\n');
    expect(importsOf('text/here.ts', source).sort()).toEqual(
      ['text/a.ts', 'b.ts', 'text/c.ts', 'text/d.ts', 'text/e.ts', 'text/f.ts', 'text/g.ts'].sort(),
    );
  });

  it('takes no comment for an import', () => {
    const source = "/**\n * import { a } from './a.ts';\n */\n// import './b.ts';\nconst from = './c.ts';\n";
    expect(importsOf('text/here.ts', source)).toEqual([]);
  });

  it('finds an import that goes up, also of a type only', () => {
    const sources = {
      'text/tokens.ts': "import type { Excerpt } from '../search/answer.ts';",
      'library.ts': "import { converse } from './conversation/converse.ts';",
      'search/search.ts': "import { tokensOf } from '../text/tokens.ts';",
    };
    expect(upwardImports(sources)).toEqual([
      'text/tokens.ts imports search/answer.ts',
      'library.ts imports conversation/converse.ts',
    ]);
  });

  it('finds an import from one surface or one view to another', () => {
    const sources = {
      'telegram/bot.ts': "import { render } from '../terminal/render.ts';",
      'timeline/days.ts': "import { rank } from '../search/ranking.ts';",
      'articles/folder.ts': "import { settingsFrom } from '../settings.ts';",
    };
    expect(upwardImports(sources)).toHaveLength(3);
  });

  it('finds a file that belongs to no stage', () => {
    expect(upwardImports({ 'utils/misc.ts': '' })).toEqual(['utils/misc.ts belongs to no stage']);
  });

  it('finds a circle, however long', () => {
    const sources = {
      'text/a.ts': "import { b } from './b.ts';",
      'text/b.ts': "import { c } from './c.ts';",
      'text/c.ts': "import type { A } from './a.ts';",
      'text/d.ts': "import { a } from './a.ts';",
    };
    expect(circles(sources)).toEqual(['text/a.ts → text/b.ts → text/c.ts → text/a.ts']);
  });

  it('sees no circle where two ways lead to the same file', () => {
    const sources = {
      'text/a.ts': "import './b.ts';\nimport './c.ts';",
      'text/b.ts': "import './d.ts';",
      'text/c.ts': "import './d.ts';",
      'text/d.ts': '',
    };
    expect(circles(sources)).toEqual([]);
  });

  it('finds a file that nothing imports, or only a file of which that is true', () => {
    const sources = {
      'main.ts': "import './text/a.ts';",
      'text/a.ts': '',
      'text/b.ts': "import './c.ts';",
      'text/c.ts': '',
    };
    expect(orphans(sources)).toEqual(['text/b.ts', 'text/c.ts']);
  });
});
