import fc from 'fast-check';
import type { Action, Block, Button, Inline, Reply } from '../../src/conversation/reply.ts';

/** A plain reply of one paragraph. */
export function saying(text: string, ...row: Button[]): Reply {
  return { blocks: [{ kind: 'plain', content: [text] }], buttons: row.length === 0 ? [] : [row] };
}

/** Texts as nobody should write them: white space, control characters, emoji, halves of surrogate pairs, great length. */
const texts: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
  fc.constantFrom('', ' ', '\n', '\u{1f468}\u200d\u{1f469}', '\u200b', 'Алматы\r\n', '\t'),
  fc
    .record({ word: fc.constantFrom('a ', 'слово ', '\u{1f600}', '\n'), times: fc.nat(5000) })
    .map(({ word, times }) => word.repeat(times)),
);
const inlines: fc.Arbitrary<Inline> = fc.oneof(
  texts,
  fc.record({ style: fc.constantFrom('bold' as const, 'italic' as const), text: texts }),
  fc.record({
    style: fc.constant('link' as const),
    text: texts,
    url: fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.constantFrom('tg://user?id=1', 'javascript:1', 'http://localhost/'),
    ),
  }),
);
const blocks: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('plain' as const, 'quote' as const),
  content: fc.array(inlines, { maxLength: 8 }),
});
const actions: fc.Arbitrary<Action> = fc
  .record({
    show: fc.constantFrom('answer' as const, 'timeline' as const, 'who' as const),
    page: fc.nat(),
    about: fc.option(texts, { nil: undefined }),
  })
  .map(({ about, ...rest }) => (about === undefined ? rest : { ...rest, about }));
const buttons: fc.Arbitrary<Button> = fc.record({
  label: texts,
  action: actions,
  target: fc.constantFrom('same' as const, 'new' as const),
});

/** Any reply there can be. */
export const anyReply: fc.Arbitrary<Reply> = fc.record({
  blocks: fc.array(blocks, { maxLength: 8 }),
  buttons: fc.oneof(
    fc.array(fc.array(buttons, { maxLength: 10 }), { maxLength: 4 }),
    buttons.map((button) => Array.from({ length: 30 }, () => Array.from({ length: 10 }, () => button))),
  ),
});
export const anyText = texts;
