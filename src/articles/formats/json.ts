import { type Fields, type Finding, findingsFrom } from '../entry.ts';
import { afterBlanks, endOfValue, JsonSyntaxError } from './json-syntax.ts';

/**
 * The articles of a JSON file: one object, or an array of them, which get `#n` (from 1) after the default id. An entry
 * that cannot be used hides no other; where the JSON itself is broken, what stands before is kept.
 */
export function* readJson(file: string, defaultId: string): Generator<Finding> {
  const lineOf = lineCounter(file);
  try {
    const start = afterBlanks(file, 0);
    if (start === file.length) {
      yield { kind: 'problem', line: 1, reason: 'is empty; it should hold an object or an array of objects' };
      return;
    }
    if (file[start] === '[') yield* readArray(file, start, defaultId, lineOf);
    else {
      const end = endOfValue(file, start);
      yield* articleIn(JSON.parse(file.slice(start, end)), lineOf(start), defaultId);
      expectEnd(file, end);
    }
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    yield { kind: 'problem', line: lineOf(error.offset), reason: brokenJson(error) };
  }
}

function* readArray(
  file: string,
  start: number,
  defaultId: string,
  lineOf: (offset: number) => number,
): Generator<Finding> {
  let at = afterBlanks(file, start + 1);
  if (file[at] === ']') return expectEnd(file, at + 1);
  for (let number = 1; ; number++) {
    const end = endOfValue(file, at);
    for (const finding of articleIn(JSON.parse(file.slice(at, end)), lineOf(at), `${defaultId}#${number}`)) {
      yield finding.kind === 'article'
        ? finding
        : { ...finding, reason: `entry ${number}: ${finding.reason}` };
    }
    at = afterBlanks(file, end);
    if (file[at] === ']') return expectEnd(file, at + 1);
    if (file[at] !== ',') throw new JsonSyntaxError(at, `expected a comma or ] after entry ${number}`);
    at = afterBlanks(file, at + 1);
  }
}

function expectEnd(file: string, end: number): void {
  const at = afterBlanks(file, end);
  if (at === file.length) return;
  throw new JsonSyntaxError(
    at,
    'something follows after the end; objects one a line belong in a .jsonl file',
  );
}

/** The article that a JSON value describes; `line` is where the value begins. */
export function* articleIn(value: unknown, line: number, defaultId: string): Generator<Finding> {
  if (!isFields(value)) {
    yield {
      kind: 'problem',
      line,
      reason: `is ${Array.isArray(value) ? 'an array' : 'no object'}; it should be an object with "date" and "text"`,
    };
    return;
  }
  yield* findingsFrom(value, defaultId, line);
}

/** What to tell about broken JSON. */
export function brokenJson(error: JsonSyntaxError): string {
  return `broken JSON: ${error.message}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells the line, from 1, of offsets that never decrease from call to call; reads the text once in all. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let lineBreak = text.indexOf('\n');
  return (offset) => {
    while (lineBreak >= 0 && lineBreak < offset) {
      line++;
      lineBreak = text.indexOf('\n', lineBreak + 1);
    }
    return line;
  };
}
