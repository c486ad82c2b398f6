import type { Problem } from '../articles/article.ts';
import { problemRecord } from './json.ts';
import type { Output } from './output.ts';
import { jsonLine, printableLine } from './printable.ts';

/**
 * Prints every problem, and notes how many there are in how many articles.
 *
 * @returns whether there is none.
 */
export async function printProblems(
  { articles, problems }: { readonly articles: readonly unknown[]; readonly problems: readonly Problem[] },
  json: boolean,
  output: Output,
): Promise<boolean> {
  for (const problem of problems) {
    await output.write(json ? jsonLine(problemRecord(problem)) : `${problemLine(problem)}\n`);
  }
  if (!json) output.note(`Articles read: ${articles.length}. Problems: ${problems.length}.`);
  return problems.length === 0;
}

/** `file:line: reason`, as compilers write it, so that editors can jump there. */
export function problemLine({ file, line, reason }: Problem): string {
  return printableLine(`${file}:${line}: ${reason}`);
}
