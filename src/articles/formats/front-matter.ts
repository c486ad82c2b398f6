import { isScalar } from 'yaml';
import { type Fields, type Finding, findingsFrom } from '../entry.ts';
import { openingOf } from './opening.ts';
import { readMapping } from './yaml.ts';

const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m;
/** In UTF-16 units. What goes on for longer is a text that begins with a rule; as YAML it could take minutes. */
const LONGEST = 65_536;

/**
 * The article in a text that begins with front matter: YAML between two lines of `---`. Its text is what follows,
 * without the blanks around it. Values are taken as written (`id: 007` keeps its zeros, a date-time its day); only
 * `null`, `~` and nothing at all mean that a field is absent.
 */
export function* readFrontMatter(file: string, defaultId: string): Generator<Finding> {
  const opening = openingOf(file);
  const openingLine = opening.split('\n').length - 1;
  const rest = file.slice(opening.length);
  const closing = CLOSING.exec(rest.slice(0, LONGEST));
  if (closing === null) {
    const reason = 'the front matter never ends; close it with a line of ---';
    yield { kind: 'problem', line: openingLine, reason };
    return;
  }
  const yaml = readYaml(rest.slice(0, closing.index));
  if ('reason' in yaml) {
    yield { kind: 'problem', line: openingLine + yaml.line, reason: yaml.reason };
    return;
  }
  const text = rest.slice(closing.index + closing[0].length).trim();
  const lineOf = (name: string): number => openingLine + (yaml.lines.get(name) ?? 0);
  yield* findingsFrom({ ...yaml.fields, text }, defaultId, openingLine, lineOf);
}

/** The fields of a YAML mapping and the lines (from 1) on which they stand, or why there are none. */
type Yaml =
  | { readonly fields: Fields; readonly lines: ReadonlyMap<string, number> }
  | { readonly line: number; readonly reason: string };

function readYaml(yaml: string): Yaml {
  const mapping = readMapping(yaml, { what: 'the front matter', example: '"date: 2022-01-10"' });
  if ('reason' in mapping) return mapping;
  const fields = new Map<string, unknown>();
  const lines = new Map<string, number>();
  for (const { key, value } of mapping.contents?.items ?? []) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const line = mapping.lineOf(key.range[0]);
    lines.set(name, line);
    try {
      // As written, not as a tag such as !!timestamp would have it: that could move the day.
      fields.set(
        name,
        isScalar(value) && value.value !== null ? value.source : value?.toJS(mapping.document),
      );
    } catch (failure) {
      // Anchors are followed only here; one may be missing, or multiply without end.
      return { line, reason: `broken YAML: ${failure instanceof Error ? failure.message : String(failure)}` };
    }
  }
  return { fields: Object.fromEntries(fields), lines };
}
