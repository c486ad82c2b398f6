import { readFile } from 'node:fs/promises';

/** The version of the program as its package says it. */
export async function version(): Promise<string> {
  const file = new URL('../../package.json', import.meta.url);
  const { version }: { readonly version: string } = JSON.parse(await readFile(file, 'utf8'));
  return version;
}
