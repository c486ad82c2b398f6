import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/conversation/reply.ts';
import { render } from '../../src/telegram/render.ts';
import { anyReply } from './replies.ts';
import { checkText, MESSAGE_TEXT } from './stand-in/formatted-text.ts';
import { checkMarkup } from './stand-in/keyboard.ts';

const plain = (...content: Inline[]): Block => ({ kind: 'plain', content });
const quoted = (...content: Inline[]): Block => ({ kind: 'quote', content });
const bold = (text: string): Inline => ({ style: 'bold', text });
const link = (text: string, url: string): Inline => ({ style: 'link', text, url });
const rendered = (...blocks: Block[]) => render({ blocks, buttons: [] }, 'en');

describe('a reply as a message', () => {
  it('has a quotation right under the line that introduces it, and an empty line before anything else', () => {
    const { text, entities } = rendered(
      plain('2 January'),
      quoted('They began.'),
      plain('9 January'),
      plain('End'),
    );
    expect(text).toBe('2 January\nThey began.\n\n9 January\n\nEnd');
    expect(entities).toEqual([{ type: 'blockquote', offset: 10, length: 11 }]);
  });

  it('keeps two quotations apart', () => {
    expect(rendered(quoted('One.'), quoted('Two.'))).toEqual({
      text: 'One.\n\nTwo.',
      entities: [
        { type: 'blockquote', offset: 0, length: 4 },
        { type: 'blockquote', offset: 6, length: 4 },
      ],
    });
  });

  it('counts offsets in UTF-16 units', () => {
    // The flag takes four units, the Kazakh letters one each.
    const { entities } = rendered(plain('\u{1f1f0}\u{1f1ff} '), quoted('Қазір ', bold('Ақорда'), ' жақта'));
    expect(entities).toEqual([
      { type: 'blockquote', offset: 5, length: 18 },
      { type: 'bold', offset: 11, length: 6 },
    ]);
  });

  it('has no white space at its ends, and its entities lie where their words are', () => {
    expect(rendered(plain(' \n'), plain('  ', bold(' Who '), ' \n'))).toEqual({
      text: 'Who',
      entities: [{ type: 'bold', offset: 0, length: 3 }],
    });
  });

  it('links to the web only', () => {
    const { text, entities } = rendered(
      plain(
        link('a', 'https://example.org/x y'),
        link('b', 'javascript:alert(1)'),
        link('c', 'http://localhost/'),
        link('d', 'no'),
      ),
    );
    expect(text).toBe('abcd');
    expect(entities).toEqual([{ type: 'text_link', offset: 0, length: 1, url: 'https://example.org/x%20y' }]);
  });

  it('that is too long ends after a word with an ellipsis, within the quotation that is cut', () => {
    const { text, entities } = rendered(plain('Long'), quoted('word '.repeat(1000)));
    // 4,095 units leave room for the ellipsis: 5 for the first line, 818 words with their spaces.
    expect(text).toBe(`Long\n${'word '.repeat(818).trimEnd()}…`);
    expect(entities).toEqual([{ type: 'blockquote', offset: 5, length: 818 * 5 }]);
  });

  it('of exactly 4,096 units is whole', () => {
    expect(rendered(plain('x'.repeat(4096))).text).toBe('x'.repeat(4096));
  });

  it('of which nothing would be seen is an ellipsis', () => {
    expect(rendered(plain('\u200b'), quoted(bold(' ')))).toEqual({ text: '…', entities: [] });
  });

  it('has its buttons in rows, with what they do as data', () => {
    const more = { label: ' More ', action: { show: 'answer' as const, page: 1 }, target: 'same' as const };
    expect(render({ blocks: [plain('x')], buttons: [[], [more]] }, 'kk').keyboard).toEqual({
      inline_keyboard: [[{ text: 'More', callback_data: 'ask1' }]],
    });
  });

  it('has at most eight buttons in a row, and a hundred in all', () => {
    const button = { label: 'x', action: { show: 'who' as const, page: 0 }, target: 'new' as const };
    const rows = Array.from({ length: 11 }, () => Array.from({ length: 10 }, () => button));
    const keyboard = render({ blocks: [plain('x')], buttons: rows }, 'en').keyboard?.inline_keyboard;
    expect(keyboard?.slice(0, 3).map((row) => row.length)).toEqual([8, 2, 8]);
    expect(keyboard?.flat().length).toBe(100);
  });

  it('of any kind is one that Telegram takes as it is', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const { text, entities, keyboard } = render(reply, 'ru');
        const kept = checkText(text, entities, MESSAGE_TEXT);
        expect(kept.text).toBe(text);
        expect(text).toBe(Buffer.from(text).toString());
        expect(entities.length).toBeLessThanOrEqual(100);
        checkMarkup(keyboard);
        for (const button of keyboard?.inline_keyboard.flat() ?? []) {
          expect('callback_data' in button && Buffer.byteLength(button.callback_data)).toBeLessThanOrEqual(
            64,
          );
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
