import { decodedLines } from '../decoding.ts';
import type { Finding } from '../entry.ts';
import { articleIn, brokenJson } from './json.ts';
import { afterBlanks, endOfValue, JsonSyntaxError } from './json-syntax.ts';

/**
 * The articles of a file with one JSON object a line; blank lines are allowed. The n-th line that is not blank gets
 * `#n` after the default id, whether or not it could be read: mending a line changes no other article's id.
 */
export function* readJsonLines(file: Uint8Array, defaultId: string): Generator<Finding> {
  let number = 0;
  for (const { line, ...decoded } of decodedLines(file)) {
    if ('reason' in decoded) {
      number++;
      yield { kind: 'problem', line, reason: decoded.reason };
    } else if (decoded.text.trim() !== '') {
      number++;
      yield* readLine(decoded.text, line, `${defaultId}#${number}`);
    }
  }
}

function* readLine(text: string, line: number, id: string): Generator<Finding> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    yield { kind: 'problem', line, reason: reasonFor(text) };
    return;
  }
  yield* articleIn(value, line, id);
}

/** Why a line that `JSON.parse` refuses is no JSON, in plain words. */
function reasonFor(text: string): string {
  try {
    endOfValue(text, afterBlanks(text, 0));
    return 'broken JSON: something follows after the object; write each object on a line of its own';
  } catch (error) {
    if (error instanceof JsonSyntaxError) return brokenJson(error);
    throw error;
  }
}
