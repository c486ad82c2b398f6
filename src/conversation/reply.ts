import type { Language } from '../text/language.ts';
import type { TimelineEntry } from '../timeline/entry.ts';

/** A stretch of text in one style. Line breaks in it stand. */
export type Inline =
  | string
  | { readonly style: 'bold' | 'italic'; readonly text: string }
  | { readonly style: 'link'; readonly text: string; readonly url: string };

/**
 * A paragraph of a reply. A `quote` is word for word from an article, but for `…` at its ends where the article goes on.
 * The plain block before a quote says where it comes from, so the two belong together.
 */
export interface Block {
  readonly kind: 'plain' | 'quote';
  readonly content: readonly Inline[];
}

/**
 * What pressing a button asks for. `about` absent means: about the same as the message that the reply answers. Small
 * enough to travel in a button, so that any instance of the bot can serve any press.
 */
export interface Action {
  readonly show: 'answer' | 'timeline' | 'who';
  /** Counted from 0. */
  readonly page: number;
  /** At most `ABOUT_BYTES` long, and never empty. */
  readonly about?: string;
}

/**
 * The longest `about` of an action, in bytes of UTF-8. Telegram gives a button 64 bytes for everything it has to say;
 * the rest of them are left for what to show, the page and the language.
 */
export const ABOUT_BYTES = 48;

export interface Button {
  readonly label: string;
  readonly action: Action;
  /** Where the result goes: in place of the message that bears the button, or into a message of its own. */
  readonly target: 'same' | 'new';
}

/** What a surface that shows pictures can draw beside a reply. The text of the reply tells all of it as well. */
export interface Picture {
  readonly heading: string;
  /** Whether the heading names the days that were asked for, so that the picture need not say which ones it shows. */
  readonly namesDays: boolean;
  /** What the picture is, for those who don't see it as well. */
  readonly caption: string;
  /** In order of time. */
  readonly events: readonly TimelineEntry[];
  /** Of the words around the events, which stay in that of their article. */
  readonly language: Language;
}

/** What is said to a reader: content only; each surface renders it in its own way. */
export interface Reply {
  readonly blocks: readonly Block[];
  /** Rows of buttons; no row is empty. */
  readonly buttons: readonly (readonly Button[])[];
  readonly picture?: Picture;
}

/** A paragraph in the bot's own words. */
export function plain(...content: readonly Inline[]): Block {
  return { kind: 'plain', content };
}

export function bold(text: string): Inline {
  return { style: 'bold', text };
}

/** A reply with these rows of buttons, but for empty ones. */
export function replyOf(blocks: readonly Block[], ...rows: readonly (readonly Button[])[]): Reply {
  return { blocks, buttons: rows.filter((row) => row.length > 0) };
}

/** The text of inlines without their styles. */
export function textOf(content: readonly Inline[]): string {
  return content.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}

/** Puts buttons into rows of `width`, the last one possibly shorter. */
export function rowsOf(buttons: readonly Button[], width: number): Button[][] {
  const rows: Button[][] = [];
  for (let start = 0; start < buttons.length; start += width) rows.push(buttons.slice(start, start + width));
  return rows;
}
