import type { Drawing, Ink, Shape } from './drawing.ts';
import { FONT_FAMILY } from './fonts.ts';

/**
 * On paper of its own, so that it reads in a light and in a dark surrounding alike. Text has a contrast to the paper of 7
 * to 1 or more, and nothing is told by colour alone.
 */
const COLOURS: Readonly<Record<Ink, string>> = {
  paper: '#fbf9f4',
  text: '#1d2026',
  quiet: '#4d545e',
  line: '#8b929b',
  bar: '#a9b4c2',
  period: '#dfe3e8',
  marked: '#b23a26',
  markedPeriod: '#e9c3b8',
};

/**
 * A drawing as a document of SVG 1.1. Each line of text is told how wide it is, so that none runs into another where it is
 * shown in a different font.
 */
export function svgOf({ width, height, shapes, title, description }: Drawing): string {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" font-family="'${FONT_FAMILY}', 'Segoe UI', Roboto, Arial, sans-serif">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    ...shapes.map(elementOf),
    '</svg>',
  ].join('\n')}\n`;
}

function elementOf(shape: Shape): string {
  const colour = COLOURS[shape.ink];
  switch (shape.kind) {
    case 'text': {
      const { text, x, y, width, size, isBold } = shape;
      const place = `x="${px(x)}" y="${px(y)}" textLength="${px(width)}" lengthAdjust="spacingAndGlyphs"`;
      const weight = isBold ? ' font-weight="700"' : '';
      return `<text ${place} font-size="${size}"${weight} fill="${colour}">${escaped(text)}</text>`;
    }
    case 'block': {
      const { x, y, width, height } = shape;
      return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${colour}"/>`;
    }
    case 'dot':
      return `<circle cx="${px(shape.x)}" cy="${px(shape.y)}" r="${px(shape.radius)}" fill="${colour}"/>`;
    case 'stroke': {
      const { x1, y1, x2, y2, width } = shape;
      const ends = `x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}"`;
      return `<line ${ends} stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
    }
  }
}

/** Tenths of a pixel are exact enough. */
function px(length: number): string {
  return String(Math.round(length * 10) / 10);
}

/** What XML 1.0 has no way to write: most controls, halves of surrogate pairs and two code points that are no characters. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, '\u{fffd}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
