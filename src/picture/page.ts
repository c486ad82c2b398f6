import type { Dot, Lettering } from './drawing.ts';
import type { Typefaces } from './fonts.ts';
import { legible, linesOf } from './lettering.ts';

// All lengths are in pixels. A phone shows the picture some 400 points wide, so 28 pixels are the least that can be read.

export const WIDTH = 1080;
/** On both sides; what stands under the axis may come as near to the edge as the second. */
export const MARGIN = 64;
export const AXIS_MARGIN = 24;
export const SIZES = { heading: 44, period: 34, label: 32, small: 28 } as const;
/** From one baseline to the next. */
export const LINE = 42;

/** Where a text is written, and how. */
export interface Place
  extends Pick<Lettering, 'x' | 'y' | 'size'>,
    Partial<Pick<Lettering, 'isBold' | 'ink'>> {
  /** How many lines there may be; one unless given. */
  readonly most?: number;
}

/** Writes a text from a place to the right margin, each line under the other; what has no room is cut. */
export type Write = (text: string, place: Place) => Lettering[];

/** Writes with these typefaces. */
export function writingWith(typefaces: Typefaces): Write {
  return (text, { x, y, size, isBold = false, ink = 'text', most = 1 }) => {
    const typeface = isBold ? typefaces.bold : typefaces.regular;
    const room = (WIDTH - MARGIN - x) / size;
    return linesOf(legible(text, typeface), typeface, { room, most }).map((line, index) => ({
      kind: 'text',
      text: line,
      x,
      y: y + index * LINE,
      width: typeface.widthOf(line) * size,
      size,
      isBold,
      ink,
    }));
  };
}

/** The radius of a number's dot. */
export const RADIUS = 25;
/** From the middle of a line of digits to its baseline, in multiples of the font size. */
export const MIDDLE = 0.36;

/** A number in a dot around `x` and `y`. */
export function numberAt(number: number, x: number, y: number, { bold }: Typefaces): (Dot | Lettering)[] {
  const text = String(number);
  const size = SIZES.small;
  const width = bold.widthOf(text) * size;
  const digits = { text, x: x - width / 2, y: y + size * MIDDLE, width, size };
  return [
    { kind: 'dot', x, y, radius: RADIUS, ink: 'marked' },
    { kind: 'text', ...digits, isBold: true, ink: 'paper' },
  ];
}
