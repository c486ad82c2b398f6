import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/conversation/reply.ts';
import { renderBlocks, renderChoices, renderReply } from '../../src/terminal/render.ts';

const PIPE = { width: Number.POSITIVE_INFINITY, styled: false };
const quote = (...content: Block['content']): Block => ({ kind: 'quote', content });
const plain = (...content: Block['content']): Block => ({ kind: 'plain', content });
const bold = (text: string) => ({ style: 'bold', text }) as const;

describe('renderBlocks', () => {
  it('sets blocks apart by an empty line, but not a quote from the line that introduces it', () => {
    const blocks = [plain('First'), quote('a'), quote('b'), plain('Second'), plain('Third')];
    expect(renderBlocks(blocks, PIPE)).toBe('First\n│ a\n\n│ b\n\nSecond\n\nThird\n');
  });

  it('renders nothing as nothing', () => {
    expect(renderBlocks([], PIPE)).toBe('');
  });

  it('puts a bar before every line of a quote', () => {
    const screen = { width: 20, styled: true };
    expect(renderBlocks([quote('The protests began\nin the west of the country')], screen)).toBe(
      '│ The protests began\n│ in the west of the\n│ country\n',
    );
  });

  it('shows the answering sentence in bold on a styled screen, on each of its lines', () => {
    const screen = { width: 24, styled: true };
    const block = quote('Before. ', bold('The protests began on 2 January.'), ' After.');
    expect(renderBlocks([block], screen)).toBe(
      '│ Before. \u{1b}[1mThe protests\u{1b}[22m\n│ \u{1b}[1mbegan on 2 January.\u{1b}[22m\n│ After.\n',
    );
  });

  it('sets the answering sentence on lines of its own with a pointer where there are no styles', () => {
    const block = quote('Before. ', bold('The protests began.'), ' After.');
    expect(renderBlocks([block], PIPE)).toBe('│ Before.\n> The protests began.\n│ After.\n');
  });

  it('points at every line of a wrapped sentence', () => {
    const screen = { width: 20, styled: false };
    expect(renderBlocks([quote(bold('The protests began on 2 January.'))], screen)).toBe(
      '> The protests began\n> on 2 January.\n',
    );
  });

  it('keeps the mark of a cut with the sentence that it stands beside', () => {
    expect(renderBlocks([quote('… ', bold('It began.'), ' …')], PIPE)).toBe('> … It began. …\n');
    expect(renderBlocks([quote('…')], PIPE)).toBe('│ …\n');
  });

  it('wraps no line in a pipe', () => {
    const text = 'word '.repeat(60).trim();
    expect(renderBlocks([plain(text)], PIPE)).toBe(`${text}\n`);
  });

  it('wraps on a narrow screen, and no wider than can be read on a wide one', () => {
    const text = 'word '.repeat(60).trim();
    const widest = (width: number) =>
      Math.max(
        ...renderBlocks([plain(text)], { width, styled: false })
          .split('\n')
          .map((line) => line.length),
      );
    expect(widest(30)).toBe(29);
    expect(widest(500)).toBe(99);
  });

  it('keeps the empty lines of a block', () => {
    expect(renderBlocks([plain('a\n\nb')], PIPE)).toBe('a\n\nb\n');
    expect(renderBlocks([quote('a\n\nb')], PIPE)).toBe('│ a\n│\n│ b\n');
  });

  it('writes out where a link leads', () => {
    const url = 'https://example.org/a';
    const link = (text: string) => ({ style: 'link', text, url }) as const;
    expect(renderBlocks([plain('Source: ', link('TASS'))], PIPE)).toBe(
      'Source: TASS (https://example.org/a)\n',
    );
    expect(renderBlocks([plain(link(url))], PIPE)).toBe('https://example.org/a\n');
  });

  it('uses italics only on a styled screen', () => {
    const block = plain({ style: 'italic', text: 'so' });
    expect(renderBlocks([block], PIPE)).toBe('so\n');
    expect(renderBlocks([block], { width: 80, styled: true })).toBe('\u{1b}[3mso\u{1b}[23m\n');
  });

  it('lets no escape sequence of an article through', () => {
    const block = quote('a\u{1b}]0;title\u{7}', bold('b\u{1b}[2J'), {
      style: 'link',
      text: 'c\u{9b}',
      url: 'https://x/\u{1b}',
    });
    const text = renderBlocks([block], PIPE);
    expect(text).toBe('│ a\u{fffd}]0;title\u{fffd}\n> b\u{fffd}[2J\n│ c\u{fffd} (https://x/\u{fffd})\n');
  });
});

describe('renderReply', () => {
  it('leaves out the buttons', () => {
    const button = { label: 'More', action: { show: 'answer', page: 1 }, target: 'same' } as const;
    expect(renderReply({ blocks: [plain('Yes.')], buttons: [[button]] }, PIPE)).toBe('Yes.\n');
  });
});

describe('renderChoices', () => {
  it('numbers the choices from 1', () => {
    expect(renderChoices(['More', 'Timeline'], PIPE)).toBe('1 More · 2 Timeline\n');
  });

  it('breaks between choices only', () => {
    const screen = { width: 22, styled: true };
    expect(renderChoices(['More', 'Anthony Blinken', 'OSCE'], screen)).toBe(
      '1 More ·\n2 Anthony Blinken ·\n3 OSCE\n',
    );
  });
});
