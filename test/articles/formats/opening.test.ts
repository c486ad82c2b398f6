import { describe, expect, it } from 'vitest';
import { hasFrontMatter, openingOf } from '../../../src/articles/formats/opening.ts';

describe('front matter', () => {
  it('is opened by a line of ---, after blank lines at most', () => {
    expect(['---\ndate: x', '\n\n--- \r\ndate: x'].map(hasFrontMatter)).toEqual([true, true]);
    for (const text of ['----\n', '--- x\n', 'date 2022-01-10 ---\n', '', '---']) {
      expect(hasFrontMatter(text)).toBe(false);
    }
  });

  it('has its opening up to the end of the line', () => {
    expect(openingOf('\n--- \r\ndate: x')).toBe('\n--- \r\n');
    expect(openingOf('date: x')).toBe('');
  });
});
