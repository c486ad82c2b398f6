import { dateInWords, intervalInWords } from '../conversation/calendar-words.ts';
import { clipped } from '../conversation/clipping.ts';
import { messagesIn } from '../conversation/messages/languages.ts';
import { LONGEST_SENTENCE } from '../conversation/quoting.ts';
import type { Picture } from '../conversation/reply.ts';
import type { Language } from '../text/language.ts';
import { chartOf } from './chart.ts';
import type { Drawing, Shape } from './drawing.ts';
import type { Typefaces } from './fonts.ts';
import { dayOf, extentOf, type Mark, marksOf, mostTelling } from './marks.ts';
import { LINE, MARGIN, MIDDLE, numberAt, RADIUS, SIZES, WIDTH, writingWith } from './page.ts';

/** Baselines from the top. Without a period its place stays empty. */
const HEADING = 88;
const PERIOD = 142;
const LEGEND = 190;

/** How many dates are told in words, and on how many lines each. */
const MOST_TOLD = 5;
const MOST_LINES = 2;
/** From the chart to the first that is told, and further from one to the next than from line to line. */
const BEFORE_TOLD = 92;
const BETWEEN = 22;
const INDENT = 76;

/**
 * A picture of a timeline, 1,080 pixels wide: days from left to right to scale, each with a bar as high as it is salient;
 * the most telling have numbers, under which they are told below in the words of the articles. `undefined` where no event
 * has definite days.
 *
 *     Timeline · “gas prices”
 *     2–10 January 2022         but for a heading that names days
 *         ① ②       ③           numbers, as near as may be to their bars
 *          \ |       |
 *     ▁▃▁   █▇▃▁     ▅          bars
 *     ─────────── // ─────      the axis, with a sign where time is left out
 *     2   4   6       10        names
 *     January 2022              periods
 *     ① 5 January 2022          the most telling
 *       Protesters seized …
 */
export function timelineDrawing(picture: Picture, typefaces: Typefaces): Drawing | undefined {
  const { heading, events, language } = picture;
  const marks = marksOf(events);
  const extent = extentOf(marks);
  if (extent === undefined) return undefined;
  const period = picture.namesDays
    ? []
    : [intervalInWords({ from: dayOf(extent.first), to: dayOf(extent.last) }, language)];
  const told = mostTelling(marks, MOST_TOLD);
  const chart = chartOf(marks, told, typefaces, language);
  const words = toldUnder(chart.bottom, told, typefaces, language);

  const write = writingWith(typefaces);
  const legend = messagesIn(language).pictureLegend;
  return {
    width: WIDTH,
    height: words.bottom + MARGIN,
    shapes: [
      ...write(heading, { x: MARGIN, y: HEADING, size: SIZES.heading, isBold: true }),
      ...period.flatMap((days) => write(days, { x: MARGIN, y: PERIOD, size: SIZES.period })),
      ...write(legend, { x: MARGIN, y: LEGEND, size: SIZES.small, ink: 'quiet' }),
      ...chart.shapes,
      ...words.shapes,
    ],
    title: [heading, ...period].join(' · '),
    description: marks.map((mark) => inWords(mark, language)).join('\n'),
  };
}

/** Those that are told, in words with their numbers, under a chart that ends at `top`; and where they end. */
function toldUnder(
  top: number,
  told: readonly Mark[],
  typefaces: Typefaces,
  language: Language,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const write = writingWith(typefaces);
  const place = { x: MARGIN + INDENT, size: SIZES.label };
  const shapes: Shape[] = [];
  let y = top + BEFORE_TOLD;
  let bottom = y;
  for (const [index, { entry }] of told.entries()) {
    const day = dateInWords(entry.date, language, entry.until);
    const words = write(entry.text, { ...place, y: y + LINE, most: MOST_LINES });
    shapes.push(...numberAt(index + 1, MARGIN + RADIUS, y - SIZES.label * MIDDLE, typefaces));
    shapes.push(...write(day, { ...place, y, isBold: true }), ...words);
    bottom = y + LINE * words.length;
    y = bottom + LINE + BETWEEN;
  }
  return { shapes, bottom };
}

function inWords({ entry: { date, until, text } }: Mark, language: Language): string {
  return `${dateInWords(date, language, until)}: ${clipped(text, LONGEST_SENTENCE)}`;
}
