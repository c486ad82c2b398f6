import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine, printable, printableLine } from '../../src/terminal/printable.ts';

describe('printable', () => {
  it('leaves text as it is, in any script', () => {
    const text = 'Тоқаев said: “naïve” 日本\nsecond line';
    expect(printable(text)).toBe(text);
  });

  it('makes escape sequences harmless', () => {
    expect(printable('\u{1b}[31mred\u{1b}[0m \u{9b}2J \u{7}')).toBe(
      '\u{fffd}[31mred\u{fffd}[0m \u{fffd}2J \u{fffd}',
    );
  });

  it('takes a tab for a blank and a carriage return for nothing good', () => {
    expect(printable('a\tb\rc')).toBe('a b\u{fffd}c');
  });

  it('lets no control character through but the line feed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
        expect(printable(text)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      }),
    );
  });
});

describe('printableLine', () => {
  it('keeps text on one line', () => {
    expect(printableLine('a\nb')).toBe('a\u{fffd}b');
  });
});

describe('jsonLine', () => {
  it('writes one line that a terminal takes for text', () => {
    expect(jsonLine({ text: 'a\n\u{1b}[2J\u{9b}2J\u{7f}' })).toBe(
      '{"text":"a\\n\\u001b[2J\\u009b2J\\u007f"}\n',
    );
  });

  it('reads back as what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(jsonLine([text]))).toEqual([text]);
      }),
    );
  });
});
