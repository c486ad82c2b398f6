import type { Span } from '../text/span.ts';

/** The mark where something is left out. */
export const CUT = '…';

/** Where a text of more than `limit` UTF-16 units is cut: after a whole word if there is one, never within a character. */
export function cutAt(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const words = /^[\s\S]*\S(?=\s)/u.exec(text.slice(0, limit + 1))?.[0].length ?? 0;
  if (words > limit / 2) return words;
  return isHalved(text, limit) ? limit - 1 : limit;
}

function isHalved(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

/** `text` on one line and of at most `limit` units, with the mark where it was cut; for names and titles, not for quotes. */
export function clipped(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  return `${line.slice(0, cutAt(line, limit - CUT.length)).trimEnd()}${CUT}`;
}

/** `span` of `text` without the blanks at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, end - (piece.length - piece.trimEnd().length)) };
}
