import type { Picture } from '../conversation/reply.ts';
import { FONT_FAMILY, fontFiles, readTypefaces } from './fonts.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';
import { timelineDrawing } from './timeline-drawing.ts';

/** Paints pictures as PNG files. */
export interface Painter {
  /** `undefined` where the picture has nothing to draw, or too many others wait to be painted. */
  paint(picture: Picture): Promise<Uint8Array | undefined>;
}

/**
 * Painting takes some 80 milliseconds of a processor, and 20 MB until the next collection of garbage. Whoever asks while so
 * many wait goes without.
 */
const MOST_WAITING = 8;

/**
 * Makes a painter, with what it needs loaded: resvg, whose code is compiled for each platform, and the fonts.
 *
 * @throws Error where either is not to be had
 */
export async function loadPainter(): Promise<Painter> {
  const [{ renderAsync }, typefaces] = await Promise.all([import('@resvg/resvg-js'), readTypefaces()]);
  // No other fonts than these, so that the picture is the same everywhere.
  const font = { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT_FAMILY };
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** Off the event loop but for some milliseconds. */
  async function painted(picture: Picture): Promise<Uint8Array | undefined> {
    const drawing = timelineDrawing(picture, typefaces);
    if (drawing === undefined) return undefined;
    const image = await renderAsync(svgOf(drawing), { font });
    return pngOf(image.pixels, image);
  }

  return {
    async paint(picture) {
      if (waiting >= MOST_WAITING) return undefined;
      waiting += 1;
      const before = last;
      const painting = before
        .then(() => painted(picture))
        .finally(() => {
          waiting -= 1;
        });
      last = painting.catch(() => {});
      return painting;
    },
  };
}
