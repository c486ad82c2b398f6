import { describe, expect, it } from 'vitest';
import { pictureWith } from '../../src/conversation/picture.ts';
import { loadPainter } from '../../src/picture/painter.ts';
import { eventOf } from './events.ts';

const events = [2, 3, 5].map((day) => eventOf(`2022-01-0${day}`, { text: 'Протесты в Алматы' }));
const picture = pictureWith(events, { topic: '', days: '' }, 'ru');

/** Width and height as a PNG's header says them. */
const sizeOf = (png: Uint8Array | undefined) => {
  const bytes = Buffer.from(png ?? []);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('a painter', () => {
  it('paints a picture within the limits of a photo, the same each time', async () => {
    const painter = await loadPainter();
    const [first, second] = [await painter.paint(picture), await painter.paint(picture)];
    const [width, height] = sizeOf(first);
    expect(width).toBe(1080);
    expect(height).toBeLessThan(2000);
    expect(first?.length).toBeLessThan(1_000_000);
    expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true);
  });

  it('has nothing to paint of events without days', async () => {
    const painter = await loadPainter();
    expect(
      await painter.paint(pictureWith([eventOf('PAST_REF')], { topic: '', days: '' }, 'en')),
    ).toBeUndefined();
  });

  it('lets nobody wait behind too many, and paints again when they are done', async () => {
    const painter = await loadPainter();
    const all = await Promise.all(Array.from({ length: 12 }, () => painter.paint(picture)));
    expect(all.map((png) => png !== undefined)).toEqual([
      ...Array.from({ length: 8 }, () => true),
      ...Array.from({ length: 4 }, () => false),
    ]);
    expect(await painter.paint(picture)).toBeDefined();
  }, 30_000);
});
