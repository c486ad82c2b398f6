import { resolve } from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { PARTS, type Part } from './parts.ts';

/** A call that cannot be carried out as it was written. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}

/**
 * The folders and files named in a call, at least one. npm runs a script in its package's folder and tells in `INIT_CWD`
 * where it was called.
 * @throws WrongCall when none is named.
 */
export function pathsOf(named: readonly string[]): readonly string[] {
  if (named.length === 0) throw new WrongCall('name at least one folder or file');
  return named.map((folder) => resolve(env['INIT_CWD'] ?? '', folder));
}

/** How a command that finds something in texts and compares it is called. */
export interface Evaluation {
  readonly paths: readonly string[];
  /** Absent: all texts. */
  readonly part: Part | undefined;
  /** Whether to print what went wrong, or records, instead of tables. */
  readonly misses: boolean;
  readonly json: boolean;
}

/**
 * The call of this process as that of an evaluation.
 * @throws WrongCall when no path is named, or a part that there is not; the system's error for another option.
 */
export function evaluationCalled(): Evaluation {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      part: { type: 'string' },
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { part, misses, json } = values;
  return { paths: pathsOf(positionals), part: partIn(part), misses, json };
}

/**
 * Into how many parts questions are to be parted.
 * @throws WrongCall unless it is a whole number from 2 on.
 */
export function foldsIn(value: string): number {
  const folds = Number(value);
  if (Number.isInteger(folds) && folds >= 2) return folds;
  throw new WrongCall(`--folds is "${value}"; it should be a whole number, at least 2`);
}

/**
 * The part that is named, `undefined` where none is.
 * @throws WrongCall when there is no such part.
 */
export function partIn(named: string | undefined): Part | undefined {
  const part = PARTS.find((one) => one === named);
  if (named === undefined || part !== undefined) return part;
  throw new WrongCall(`--part is "${named}"; it should be ${PARTS.join(' or ')}`);
}

/** Runs a script and ends it as a command should: status 0, 1 when it could not do it, 2 for a wrong call. */
export async function run(script: () => Promise<void>, usage: string): Promise<void> {
  try {
    await script();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isWrongCall =
      error instanceof WrongCall || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    console.error(isWrongCall ? `${error.message}\n\n${usage}` : error.message);
    process.exitCode = isWrongCall ? 2 : 1;
  }
}
