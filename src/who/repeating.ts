/** A sentence that has so many of its words in common with another one tells the same again. */
const SAME = 0.6;

/** The first `most` of some excerpts, without those that say over again what one before them says. */
export function mostDifferent<T extends { readonly text: string }>(
  excerpts: readonly T[],
  most: number,
): readonly T[] {
  const chosen: { readonly excerpt: T; readonly words: ReadonlySet<string> }[] = [];
  for (const excerpt of excerpts) {
    if (chosen.length >= most) break;
    const words = wordsIn(excerpt.text);
    if (!chosen.some((one) => areAlike(one.words, words))) chosen.push({ excerpt, words });
  }
  return chosen.map(({ excerpt }) => excerpt);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Whether two sentences share most of the words of the longer one. */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared >= SAME * Math.max(a.size, b.size);
}
