import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Typeface, typefaceOf } from './typeface.ts';

/** The family's name, as a style sheet calls it. */
export const FONT_FAMILY = 'Noto Sans';

/** Of the package's eighteen cuts, these two are used. It has Latin, Greek and all of Cyrillic, and the sign of the tenge. */
const CUTS = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;

export interface Typefaces {
  readonly regular: Typeface;
  readonly bold: Typeface;
}

/**
 * The paths of the fonts' files, which come with a package so that a picture looks the same everywhere.
 *
 * @throws Error when the package is not installed
 */
export function fontFiles(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return Object.values(CUTS).map((file) => resolve(file));
}

/**
 * Reads the fonts.
 *
 * @throws Error when the package is not installed
 */
export async function readTypefaces(): Promise<Typefaces> {
  const { resolve } = createRequire(import.meta.url);
  const [regular, bold] = await Promise.all([readFile(resolve(CUTS.regular)), readFile(resolve(CUTS.bold))]);
  return { regular: typefaceOf(regular), bold: typefaceOf(bold) };
}
