import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Narrowed, pictureWith } from '../../src/conversation/picture.ts';
import type { Block, Dot, Drawing, Lettering } from '../../src/picture/drawing.ts';
import { timelineDrawing } from '../../src/picture/timeline-drawing.ts';
import { addDays } from '../../src/text/calendar.ts';
import type { Language } from '../../src/text/language.ts';
import type { TimelineEntry } from '../../src/timeline/entry.ts';
import { anyText } from '../telegram/replies.ts';
import { anyEvents, eventOf, typefaces } from './events.ts';

const everything: Narrowed = { topic: '', days: '' };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function drawingOf(
  events: readonly TimelineEntry[],
  language: Language = 'en',
  asked: Partial<Narrowed> = {},
): Drawing {
  const drawing = timelineDrawing(pictureWith(events, { ...everything, ...asked }, language), typefaces);
  if (drawing === undefined) throw new Error('nothing was drawn');
  return drawing;
}

const lettersIn = ({ shapes }: Drawing) =>
  shapes.filter((shape): shape is Lettering => shape.kind === 'text');
const textsIn = (drawing: Drawing) => lettersIn(drawing).map(({ text }) => text);
const dotsIn = ({ shapes }: Drawing) => shapes.filter((shape): shape is Dot => shape.kind === 'dot');
const blocksIn = ({ shapes }: Drawing) =>
  shapes.filter((shape): shape is Block => shape.kind === 'block' && shape.ink !== 'paper');
const isNumber = ({ ink }: Lettering) => ink === 'paper';

/** Of ascenders and descenders, with a little air. */
const boxOf = ({ x, y, width, size }: Lettering): Box => ({
  left: x,
  right: x + width,
  top: y - size,
  bottom: y + 0.3 * size,
});
const boxAround = ({ x, y, radius }: Dot): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
const isWithin = (box: Box, { left, right, top, bottom }: Box) =>
  box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the picture of a timeline', () => {
  const week = [2, 3, 4, 5, 6, 7].map((day) =>
    eventOf(`2022-01-0${day}`, { salience: day / 10, text: `Day ${day} was as it was.` }),
  );

  it('says what it is of, names the days and tells the five highest in order of time', () => {
    expect(textsIn(drawingOf(week, 'en', { topic: '“fuel”' }))).toEqual([
      'Timeline · “fuel”',
      '2–7 January 2022',
      'The higher the bar, the more the articles say about the day',
      ...['2', '3', '4', '5', '6', '7'],
      'January 2022',
      ...['1', '2', '3', '4', '5'],
      ...['1', '3 January 2022', 'Day 3 was as it was.'],
      ...['2', '4 January 2022', 'Day 4 was as it was.'],
      ...['3', '5 January 2022', 'Day 5 was as it was.'],
      ...['4', '6 January 2022', 'Day 6 was as it was.'],
      ...['5', '7 January 2022', 'Day 7 was as it was.'],
    ]);
  });

  it('leaves out the period where the heading names the days that were asked for', () => {
    const drawing = drawingOf(week, 'en', { days: '1 January 2022 or later' });
    expect(textsIn(drawing).slice(0, 2)).toEqual([
      'Timeline · 1 January 2022 or later',
      'The higher the bar, the more the articles say about the day',
    ]);
    expect(drawing.title).toBe('Timeline · 1 January 2022 or later');
  });

  it('has bars as high as the days are salient, as far apart as these are', () => {
    const events = [
      eventOf('2022-01-01', { salience: 0.5 }),
      eventOf('2022-01-02', { salience: 1 }),
      eventOf('2022-01-06', { salience: 0.25 }),
    ];
    const bars = drawingOf(events).shapes.filter((shape) => shape.kind === 'block');
    const inOrder = [...bars].sort((a, b) => a.x - b.x);
    expect(inOrder.map(({ height }) => height)).toEqual([125, 250, 62.5]);
    const [first, second, third] = inOrder.map(({ x }) => x);
    expect((third! - second!) / (second! - first!)).toBeCloseTo(4);
  });

  it('parts the bars of days that stand side by side in a timeline of many months', () => {
    // 30 days in a row in spring and 30 in autumn: 244 days on 952 pixels, 3.9 for each.
    const months = ['04', '11'].flatMap((month) =>
      Array.from({ length: 30 }, (_, day) => eventOf(`2022-${month}-${String(day + 1).padStart(2, '0')}`)),
    );
    const everySixth = Array.from({ length: 40 }, (_, index) => eventOf(addDays('2022-04-01', index * 6)));
    for (const events of [months, [...months, ...everySixth]]) {
      const bars = blocksIn(drawingOf(events)).sort((a, b) => a.x - b.x);
      const gaps = bars.slice(1).map(({ x }, index) => x - bars[index]!.x - bars[index]!.width);
      expect(Math.min(...gaps)).toBeGreaterThan(1);
      expect(Math.min(...bars.map(({ width }) => width))).toBeGreaterThanOrEqual(2);
    }
  });

  it('parts them still in one of sixteen months, where a day has two pixels', () => {
    const spring = Array.from({ length: 30 }, (_, day) => eventOf(addDays('2022-01-01', day)));
    const since = Array.from({ length: 30 }, (_, index) => eventOf(addDays('2022-02-01', 15 * (index + 1))));
    const bars = blocksIn(drawingOf([...spring, ...since])).sort((a, b) => a.x - b.x);
    const gaps = bars.slice(1).map(({ x }, index) => x - bars[index]!.x - bars[index]!.width);
    expect(Math.min(...gaps)).toBeGreaterThan(0.5);
    expect(Math.min(...bars.map(({ width }) => width))).toBeGreaterThanOrEqual(1);
  });

  it('speaks the language of the reader', () => {
    expect(textsIn(drawingOf(week, 'ru')).slice(0, 3)).toEqual([
      'Хронология',
      '2–7 января 2022 года',
      'Чем выше столбец, тем больше статьи говорят об этом дне',
    ]);
    expect(textsIn(drawingOf(week, 'kk'))).toContain('2022 жылғы қаңтар');
  });

  it.each(['en', 'ru', 'kk'] as const)('has room for the whole legend (%s)', (language) => {
    expect(textsIn(drawingOf(week, language))[2]).not.toContain('…');
  });

  it('cuts a long text after two lines, from its beginning, with a mark', () => {
    const text = `Protesters ${'marched through the city '.repeat(20)}.`;
    const [first, second, ...more] = textsIn(drawingOf([eventOf('2022-01-02', { text })])).slice(-2);
    expect(more).toEqual([]);
    expect(second).toMatch(/…$/);
    expect(text.startsWith(`${first} ${second!.slice(0, -1)}`)).toBe(true);
  });

  it('tells whoever does not see it all that it shows', () => {
    const { title, description } = drawingOf(week);
    expect(title).toBe('Timeline · 2–7 January 2022');
    expect(description.split('\n')[0]).toBe('2 January 2022: Day 2 was as it was.');
    expect(description.split('\n')).toHaveLength(6);
  });

  it('is none of events without definite days', () => {
    expect(timelineDrawing(pictureWith([], everything, 'en'), typefaces)).toBeUndefined();
    expect(timelineDrawing(pictureWith([eventOf('PAST_REF')], everything, 'en'), typefaces)).toBeUndefined();
  });

  it('is the same for the same events', () => {
    expect(drawingOf(week)).toEqual(drawingOf(week));
  });

  it('has no text that touches another, a number or the edge, or is too small to read, whatever there is to tell', () => {
    const language = fc.constantFrom<Language>('en', 'ru', 'kk');
    fc.assert(
      fc.property(anyEvents, language, anyText, anyText, (events, inLanguage, topic, days) => {
        const drawing = timelineDrawing(pictureWith(events, { topic, days }, inLanguage), typefaces);
        if (drawing === undefined) return;
        const page = { left: 0, right: drawing.width, top: 0, bottom: drawing.height };
        const letters = lettersIn(drawing);
        const boxes = letters.map(boxOf);
        const dots = dotsIn(drawing).map(boxAround);
        expect(drawing.width + drawing.height).toBeLessThan(3_000);
        expect(letters.every(({ size, text }) => size >= 28 && text !== '')).toBe(true);
        expect([...boxes, ...dots].filter((box) => !isWithin(box, page))).toEqual([]);
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).filter((other) => touch(box, other))).toEqual([]);
        }
        for (const [index, dot] of dots.entries()) {
          expect(dots.slice(index + 1).filter((other) => touch(dot, other))).toEqual([]);
          const others = letters.filter((lettering) => !isNumber(lettering)).map(boxOf);
          expect(others.filter((box) => touch(dot, box))).toEqual([]);
        }
        const digits = letters.filter(isNumber).map(boxOf);
        expect(digits.every((box) => dots.some((dot) => touch(box, dot)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('has every bar on the page and over the axis, whatever there is to tell', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const drawing = timelineDrawing(pictureWith(events, everything, 'en'), typefaces);
        for (const shape of drawing?.shapes ?? []) {
          if (shape.kind !== 'block') continue;
          expect(shape.x).toBeGreaterThanOrEqual(0);
          expect(shape.x + shape.width).toBeLessThanOrEqual(1080);
          expect(shape.width).toBeGreaterThan(0);
          expect(shape.height).toBeGreaterThanOrEqual(8);
          expect(shape.height).toBeLessThanOrEqual(250);
        }
      }),
    );
  }, 60_000);
});
