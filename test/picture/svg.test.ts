import { describe, expect, it } from 'vitest';
import type { Lettering, Shape } from '../../src/picture/drawing.ts';
import { svgOf } from '../../src/picture/svg.ts';

const text = (content: string): Lettering => ({
  kind: 'text',
  text: content,
  x: 10,
  y: 20.04,
  width: 33.333,
  size: 28,
  isBold: true,
  ink: 'text',
});
const drawing = (...shapes: Shape[]) => ({
  width: 100,
  height: 50,
  shapes,
  title: 'a < b',
  description: 'c & d',
});

describe('a drawing as SVG', () => {
  it('has a title and a description', () => {
    const svg = svgOf(drawing());
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="100" height="50" viewBox="0 0 100 50"/,
    );
    expect(svg).toContain('<title id="title">a &lt; b</title>\n<desc id="description">c &amp; d</desc>');
    expect(svg).toMatch(/<\/svg>\n$/);
  });

  it('says how wide a text is', () => {
    expect(svgOf(drawing(text('Алматы')))).toContain(
      '<text x="10" y="20" textLength="33.3" lengthAdjust="spacingAndGlyphs" font-size="28" font-weight="700" fill="#1d2026">Алматы</text>',
    );
  });

  it('has every shape', () => {
    const svg = svgOf(
      drawing(
        { kind: 'block', x: 1, y: 2, width: 3, height: 4, ink: 'bar' },
        { kind: 'dot', x: 5, y: 6, radius: 7, ink: 'marked' },
        { kind: 'stroke', x1: 1, y1: 2, x2: 3, y2: 4, width: 2, ink: 'line' },
      ),
    );
    expect(svg).toContain('<rect x="1" y="2" width="3" height="4" fill="#a9b4c2"/>');
    expect(svg).toContain('<circle cx="5" cy="6" r="7" fill="#b23a26"/>');
    expect(svg).toContain('<line x1="1" y1="2" x2="3" y2="4" stroke="#8b929b" stroke-width="2"');
  });

  it('escapes markup and leaves out what XML cannot hold', () => {
    const svg = svgOf(drawing(text('</text><script>&"\u0000\ud800\uffff')));
    expect(svg).toContain('>&lt;/text&gt;&lt;script&gt;&amp;"\ufffd\ufffd\ufffd</text>');
  });
});
