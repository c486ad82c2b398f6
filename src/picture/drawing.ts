/** A colour of the picture by what it is for; which colour it is, is for `svg.ts`. */
export type Ink = 'paper' | 'text' | 'quiet' | 'line' | 'bar' | 'period' | 'marked' | 'markedPeriod';

/** A line of text that begins at `x` on the baseline `y` and is `width` wide. */
export interface Lettering {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly ink: Ink;
}

/** A rectangle; `x` and `y` are its upper left corner. */
export interface Block {
  readonly kind: 'block';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

/** A filled circle around `x` and `y`. */
export interface Dot {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ink: Ink;
}

/** A straight line from one point to another. */
export interface Stroke {
  readonly kind: 'stroke';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly ink: Ink;
}

/** What a picture is made of. Lengths are in pixels, from the left and from the top. */
export type Shape = Lettering | Block | Dot | Stroke;

/** A picture before it is written in any format; what comes later is drawn over what came earlier. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** For those who don't see it: what it is, and all it shows. */
  readonly title: string;
  readonly description: string;
}
