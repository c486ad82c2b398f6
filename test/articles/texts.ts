import fc from 'fast-check';

/** Texts that are not blank, of characters that a careless reader of files loses, joins or takes apart. */
export const texts = fc
  .string({
    unit: fc.constantFrom(
      ...['a', 'Ж', 'é', 'e\u0301', '😀', '中', ' ', '\t', '\n', '\r', '\r\n', '\u00a0', '\u2028', '\ufeff'],
      ...['"', "'", '\\', '{', ']', ':', '#', '---', '\n---\n', 'date 2022-01-10', '\u007f', '\ufffd'],
    ),
  })
  .filter((text) => text.trim() !== '');
