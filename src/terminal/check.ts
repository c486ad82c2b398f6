import type { Problem } from '../articles/article.ts';
import { problemRecord } from './json.ts';
import type { Output } from './output.ts';
import { jsonLine, printableLine } from './printable.ts';

/** What is known of some articles once they were checked. */
export interface Checked {
  readonly articles: readonly unknown[];
  readonly problems: readonly Problem[];
  /** What may be as the operator means it: a name that no article has yet. */
  readonly warnings: readonly Problem[];
}

/**
 * Prints every problem and warning, and notes how many there are in how many articles.
 *
 * @returns whether there is no problem; a warning is none.
 */
export async function printProblems(
  { articles, problems, warnings }: Checked,
  json: boolean,
  output: Output,
): Promise<boolean> {
  for (const problem of problems) {
    await output.write(json ? jsonLine(problemRecord(problem, 'error')) : `${problemLine(problem)}\n`);
  }
  for (const warning of warnings) {
    await output.write(json ? jsonLine(problemRecord(warning, 'warning')) : `${warningLine(warning)}\n`);
  }
  if (!json) {
    const also = warnings.length === 0 ? '' : ` Warnings: ${warnings.length}.`;
    output.note(`Articles read: ${articles.length}. Problems: ${problems.length}.${also}`);
  }
  return problems.length === 0;
}

/** `file:line: reason`, as compilers write it, so that editors can jump there. */
export function problemLine({ file, line, reason }: Problem): string {
  return printableLine(`${file}:${line}: ${reason}`);
}

function warningLine({ reason, ...place }: Problem): string {
  return problemLine({ ...place, reason: `warning: ${reason}` });
}
