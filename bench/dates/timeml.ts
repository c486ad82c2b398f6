import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../../src/text/span.ts';

/** An expression of time as somebody marked it, with its TIMEX3 type and value. */
export interface Timex extends Span {
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

/** A text whose expressions of time are known; offsets in UTF-16 units of `text`. */
export interface TimedText {
  readonly id: string;
  readonly text: string;
  /** The day of its creation, `YYYY-MM-DD`. */
  readonly reference: string;
  /** In order, without the one that gives the day of creation. */
  readonly timexes: readonly Timex[];
  /** Where in the text the day of creation itself is written; what is found there is not judged. */
  readonly unjudged: readonly Span[];
}

/**
 * The TimeML files (`.tml`) of a folder, in the order of their names.
 * @throws Error with file and reason for one that cannot be read, or when there is none.
 */
export function readTimeMl(folder: string): readonly TimedText[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort();
  if (files.length === 0) throw new Error(`${folder}: holds no .tml file`);
  return files.map((name) => {
    try {
      return timedTextOf(basename(name, '.tml'), readFileSync(join(folder, name), 'utf8'));
    } catch (error) {
      throw new Error(`${join(folder, name)}: ${error instanceof Error ? error.message : error}`);
    }
  });
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([\w:]+)([^<>]*?)(\/?)>|<[?!][^<>]*>/gu;

/** One expression, and whether it gives the day of creation. */
interface Marked extends Timex {
  readonly isCreation: boolean;
}

/**
 * Reads one TimeML document (Pustejovsky et al. 2003). The text is what stands within `TEXT`, or all of it where there is no
 * such element, without tags and with character references resolved; nothing else about it is changed.
 * @throws Error when the day of creation is missing or a tag is not closed.
 */
export function timedTextOf(id: string, xml: string): TimedText {
  const { text, scope, marked } = withoutTags(xml);
  const reference = /^\d{4}-\d{2}-\d{2}/.exec(marked.find(({ isCreation }) => isCreation)?.value ?? '')?.[0];
  if (reference === undefined) throw new Error('has no day of creation');
  const { start: first, end: last } = scope;
  const inside = marked
    .filter(({ start, end }) => start >= first && end <= last && start < end)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, ...rest }) => ({ start: start - first, end: end - first, ...rest }));
  return {
    id,
    text: text.slice(first, last),
    reference,
    timexes: inside
      .filter(({ isCreation }) => !isCreation)
      .map(({ start, end, text, type, value }) => ({ start, end, text, type, value })),
    unjudged: inside.filter(({ isCreation }) => isCreation).map(({ start, end }) => ({ start, end })),
  };
}

/** What a document holds outside of its tags. */
interface Untagged {
  readonly text: string;
  /** Where in `text` the article stands. */
  readonly scope: Span;
  readonly marked: readonly Marked[];
}

/** @throws Error when tags of expressions do not match. */
function withoutTags(xml: string): Untagged {
  const marked: Marked[] = [];
  const open: { readonly start: number; readonly attributes: ReadonlyMap<string, string> }[] = [];
  let text = '';
  let scope: Span | undefined;
  let from = 0;
  let textFrom: number | undefined;
  for (const tag of xml.matchAll(TAG)) {
    text += decoded(xml.slice(from, tag.index));
    from = tag.index + tag[0].length;
    const [, closing, name, written = '', empty] = tag;
    if (name === 'TEXT' && !closing) textFrom = text.length;
    if (name === 'TEXT' && closing && textFrom !== undefined) scope = { start: textFrom, end: text.length };
    if (name !== 'TIMEX3' || empty) continue;
    if (!closing) {
      open.push({ start: text.length, attributes: attributesOf(written) });
      continue;
    }
    const begun = open.pop();
    if (begun === undefined) throw new Error('a TIMEX3 ends that did not begin');
    marked.push(markedOf(begun.attributes, { start: begun.start, text: text.slice(begun.start) }));
  }
  if (open.length > 0) throw new Error('a TIMEX3 is not closed');
  return { text, scope: scope ?? { start: 0, end: text.length }, marked };
}

function markedOf(
  attributes: ReadonlyMap<string, string>,
  { start, text }: { readonly start: number; readonly text: string },
): Marked {
  return {
    start,
    end: start + text.length,
    text,
    type: attributes.get('type') ?? '',
    value: attributes.get('value') ?? '',
    isCreation: attributes.get('functionInDocument') === 'CREATION_TIME',
  };
}

function attributesOf(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(([, name = '', double, single]) => [
      name,
      decoded(double ?? single ?? ''),
    ]),
  );
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text with XML's five entities and numeric character references resolved; any other stays as it is. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
