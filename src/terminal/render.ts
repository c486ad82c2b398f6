import type { Block, Inline, Reply } from '../conversation/reply.ts';
import type { Span } from '../text/span.ts';
import { printable } from './printable.ts';
import { linesOf } from './wrap.ts';

/** What a reply is drawn on. */
export interface Screen {
  /** In columns; `Infinity` where nothing is to be broken, as in a pipe. */
  readonly width: number;
  /** Whether ANSI styles may be used. */
  readonly styled: boolean;
}

/** A stretch of a line in one style. */
interface Run {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'italic';
}

/** Runs that are laid out together, every line of them behind the same prefix. */
interface Strip {
  readonly prefix: string;
  readonly runs: readonly Run[];
}

const BAR = '│ ';
/** Stands for the bar where the answering sentence can't be shown in bold. */
const POINTER = '> ';
const NO_BREAK = '\u{a0}';
/** Two columns for a prefix, and enough for most words. */
const NARROWEST = 20;
/** Longer lines are hard to read, however wide the screen. */
const WIDEST = 100;

/**
 * A reply as text that ends with a line feed. Quotes stand behind a bar; what is bold in a quote, the answering
 * sentence, is bold on a styled screen and stands on lines of its own behind `> ` on any other. No control character of
 * an article gets through.
 */
export function renderReply(reply: Reply, screen: Screen): string {
  return renderBlocks(reply.blocks, screen);
}

/** The choices that a reply's buttons offer, numbered from 1 and none broken in two: `1 More · 2 Timeline`. */
export function renderChoices(labels: readonly string[], screen: Screen): string {
  const choices = labels.map((label, index) => `${index + 1} ${printable(label)}`);
  const text = choices.map((choice) => choice.replaceAll(' ', NO_BREAK)).join(' · ');
  return layOut({ prefix: '', runs: [{ text, style: 'plain' }] }, screen).replaceAll(NO_BREAK, ' ');
}

/** Blocks as text: a quote follows the line that introduces it, any other block comes after an empty line. */
export function renderBlocks(blocks: readonly Block[], screen: Screen): string {
  const texts = blocks.map((block, index) => {
    const introduced = block.kind === 'quote' && blocks[index - 1]?.kind === 'plain';
    const gap = index === 0 || introduced ? '' : '\n';
    return gap + renderBlock(block, screen);
  });
  return texts.join('');
}

function renderBlock(block: Block, screen: Screen): string {
  const paragraphs = paragraphsOf(block.content.flatMap(runsOf));
  const strips = paragraphs.flatMap((runs): Strip[] => {
    if (block.kind === 'plain') return [{ prefix: '', runs }];
    return screen.styled ? [{ prefix: BAR, runs }] : pointedStrips(runs);
  });
  return strips.map((strip) => layOut(strip, screen)).join('');
}

function runsOf(inline: Inline): Run[] {
  if (typeof inline === 'string') return [{ text: printable(inline), style: 'plain' }];
  const text = printable(inline.text);
  if (inline.style !== 'link') return [{ text, style: inline.style }];
  return [{ text: inline.text === inline.url ? text : `${text} (${printable(inline.url)})`, style: 'plain' }];
}

/** The runs between line feeds. */
function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const { text, style } of runs) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ text: line, style });
    }
  }
  return paragraphs;
}

/** Parts a quote where bold begins and ends. What has no word in it, such as "…", stays with what it stands beside. */
function pointedStrips(runs: readonly Run[]): Strip[] {
  const strips: { prefix: string; runs: Run[] }[] = [];
  let waiting: Run[] = [];
  for (const run of runs) {
    const last = strips.at(-1);
    const prefix = run.style === 'bold' ? POINTER : BAR;
    if (!/[\p{L}\p{N}]/u.test(run.text)) (last?.runs ?? waiting).push(run);
    else if (last?.prefix === prefix) last.runs.push(run);
    else {
      strips.push({ prefix, runs: [...waiting, run] });
      waiting = [];
    }
  }
  return strips.length > 0 ? strips : [{ prefix: BAR, runs: waiting }];
}

/** The lines of one strip, each with a line feed; an empty strip is an empty line. */
function layOut({ prefix, runs }: Strip, screen: Screen): string {
  const text = runs.map((run) => run.text).join('');
  const width = Math.min(Math.max(screen.width, NARROWEST), WIDEST);
  const room = Number.isFinite(screen.width) ? width - prefix.length : Number.POSITIVE_INFINITY;
  const lines = linesOf(text, room).map((line) => prefix + styledSlice(runs, line, screen));
  return `${lines.length > 0 ? lines.join('\n') : prefix.trimEnd()}\n`;
}

const ANSI = {
  plain: ['', ''],
  bold: ['\u{1b}[1m', '\u{1b}[22m'],
  italic: ['\u{1b}[3m', '\u{1b}[23m'],
} as const;

/** What lies within `line` (offsets in the runs' joined text), each run in its style. */
function styledSlice(runs: readonly Run[], line: Span, screen: Screen): string {
  let offset = 0;
  let drawn = '';
  for (const { text, style } of runs) {
    const part = text.slice(Math.max(line.start - offset, 0), Math.max(line.end - offset, 0));
    const [on, off] = ANSI[screen.styled && part !== '' ? style : 'plain'];
    drawn += on + part + off;
    offset += text.length;
  }
  return drawn;
}
