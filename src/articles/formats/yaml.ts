import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';

/** A mapping with what is needed to say where its parts stand, `undefined` for YAML that holds nothing. */
export interface YamlMapping {
  readonly contents: YAMLMap.Parsed | undefined;
  readonly document: Document.Parsed;
  /** The line, from 1, of an offset. */
  readonly lineOf: (offset: number) => number;
}

/** Why there is none, and on which line (from 1). */
export interface YamlFault {
  readonly line: number;
  readonly reason: string;
}

/**
 * Reads YAML that should be a mapping, every value as written: nothing is a number, a date or a truth value. `what`
 * and `example` say what it is and which lines it should hold, `uniqueKeys` whether a key that stands twice breaks it.
 */
export function readMapping(
  yaml: string,
  {
    what,
    example,
    uniqueKeys = true,
  }: { readonly what: string; readonly example: string; readonly uniqueKeys?: boolean },
): YamlMapping | YamlFault {
  const counter = new LineCounter();
  const lineOf = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    customTags: ['null'],
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: counter,
    uniqueKeys,
  });
  const { contents } = document;
  const [error] = document.errors;
  if (error !== undefined) {
    return { line: lineOf(startOfDamage(error, contents)), reason: `broken YAML: ${explain(error)}` };
  }
  if (isMap(contents)) return { contents, document, lineOf };
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { contents: undefined, document, lineOf };
  return { line: lineOf(contents.range[0]), reason: `${what} should hold lines such as ${example}` };
}

/** The offset of what has to be mended: of a quote that is never closed and runs on to the end, its beginning. */
function startOfDamage({ code, pos: [at] }: YAMLError, contents: ParsedNode | null): number {
  if (code !== 'MISSING_CHAR' || !isMap(contents)) return at;
  return contents.items.map(({ value }) => value?.range[0] ?? at).findLast((start) => start < at) ?? at;
}

function explain({ code, message }: YAMLError): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'a value that contains ": " must stand in quotes';
  if (code === 'TAB_AS_INDENT') return 'a line begins with a tab; use blanks';
  if (code === 'DUPLICATE_KEY') return 'a field stands here for the second time';
  return message;
}
