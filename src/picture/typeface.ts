/** One cut of a font, as far as a layout needs it. */
export interface Typeface {
  /** Whether there is a glyph for the character; halves of surrogate pairs and unassigned code points have none. */
  draws(character: string): boolean;
  /**
   * How wide `text` is on one line, in multiples of the font size: the sum of its glyphs' advances. Kerning is left out,
   * so that the drawn line differs by a hundredth or so.
   */
  widthOf(text: string): number;
}

/** Stands for a character without a glyph, which every font draws as a box of about this width. */
const BOX_WIDTH = 0.6;

/**
 * Reads a TrueType font: the character map of the Basic Multilingual Plane (`cmap`, format 4) and the advance widths
 * (`hmtx`), as the OpenType specification describes them (https://learn.microsoft.com/typography/opentype/spec/).
 *
 * @throws Error when the bytes are no such font
 */
export function typefaceOf(bytes: Uint8Array): Typeface {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const unitsPerEm = view.getUint16(startOf(tables, 'head') + 18);
  const advanceOf = advancesOf(view, tables);
  const widths = new Map<number, number>();
  for (const [codePoint, glyph] of glyphsOf(view, startOf(tables, 'cmap'))) {
    widths.set(codePoint, advanceOf(glyph) / unitsPerEm);
  }
  return {
    draws: (character) => widths.has(character.codePointAt(0) ?? 0),
    widthOf: (text) => {
      let width = 0;
      for (const character of text) width += widths.get(character.codePointAt(0) ?? 0) ?? BOX_WIDTH;
      return width;
    },
  };
}

type Tables = ReadonlyMap<string, number>;

/** Where each table begins, by its tag. */
function tablesOf(view: DataView): Tables {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at))).join('');
    tables.set(tag, view.getUint32(record + 8));
  }
  return tables;
}

function startOf(tables: Tables, tag: string): number {
  const start = tables.get(tag);
  if (start === undefined) throw new Error(`the font has no table "${tag}"`);
  return start;
}

/** The advance of a glyph, in font units; all glyphs after the last that has one of its own share it. */
function advancesOf(view: DataView, tables: Tables): (glyph: number) => number {
  const last = view.getUint16(startOf(tables, 'hhea') + 34) - 1;
  const metrics = startOf(tables, 'hmtx');
  return (glyph) => view.getUint16(metrics + 4 * Math.min(glyph, last));
}

/** Every code point of the Basic Multilingual Plane that has a glyph, with the glyph's number. */
function* glyphsOf(view: DataView, cmap: number): Generator<readonly [codePoint: number, glyph: number]> {
  const map = unicodeMapOf(view, cmap);
  const segments = view.getUint16(map + 6) / 2;
  const ends = map + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  for (let segment = 0; segment < segments; segment++) {
    const first = view.getUint16(starts + 2 * segment);
    const last = Math.min(view.getUint16(ends + 2 * segment), 0xfffe);
    const delta = view.getUint16(deltas + 2 * segment);
    const place = offsets + 2 * segment;
    const offset = view.getUint16(place);
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const entry = offset === 0 ? codePoint : view.getUint16(place + offset + 2 * (codePoint - first));
      const glyph = entry === 0 ? 0 : (entry + delta) % 0x10000;
      if (glyph !== 0) yield [codePoint, glyph];
    }
  }
}

/** Where the map from the Basic Multilingual Plane begins: platform 3 (Windows), encoding 1, format 4. */
function unicodeMapOf(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const record = cmap + 4 + 8 * index;
    const start = cmap + view.getUint32(record + 4);
    const isUnicode = view.getUint16(record) === 3 && view.getUint16(record + 2) === 1;
    if (isUnicode && view.getUint16(start) === 4) return start;
  }
  throw new Error('the font has no character map of format 4 for Unicode');
}
