import type { DateMention } from '../../src/text/mentions.ts';
import type { Span } from '../../src/text/span.ts';
import { type Agreement, agreementOf } from '../agreement.ts';
import { partnersOf } from '../pairing.ts';
import type { TimedText, Timex } from './timeml.ts';

/** A text and the expressions of time that were found in it, in order. */
export interface TimexOutcome {
  readonly text: TimedText;
  readonly found: readonly DateMention[];
}

/** The measures of TempEval-3, task A (UzZaman et al. 2013), over all texts together. */
export interface TimexFigures {
  readonly texts: number;
  readonly expected: number;
  readonly found: number;
  /** The very same stretch of text. */
  readonly strict: Agreement;
  /** A stretch that overlaps. */
  readonly relaxed: Agreement;
  /** A stretch that overlaps, with the same value; this is the measure by which taggers were ranked. */
  readonly value: Agreement;
  readonly type: Agreement;
}

/** An expected expression and the one found for it; one of the two is missing where nothing corresponds. */
export interface TimexPair {
  readonly text: TimedText;
  readonly expected?: Timex;
  readonly found?: DateMention;
}

export function timexFiguresOf(outcomes: readonly TimexOutcome[]): TimexFigures {
  const pairs = outcomes.flatMap(pairsOf);
  const count = (holds: (expected: Timex, found: DateMention) => boolean): number =>
    pairs.filter(({ expected, found }) => expected && found && holds(expected, found)).length;
  const expected = pairs.filter((pair) => pair.expected !== undefined).length;
  const found = pairs.filter((pair) => pair.found !== undefined).length;
  const agreement = (right: number): Agreement => agreementOf(right, found, expected);
  return {
    texts: outcomes.length,
    expected,
    found,
    strict: agreement(count(isSame)),
    relaxed: agreement(count(() => true)),
    value: agreement(count((one, other) => one.value === other.value)),
    type: agreement(count((one, other) => one.type === other.type)),
  };
}

/**
 * Every expected and every found expression of a text once, each beside the one that it corresponds to: the one of the same
 * extent, or else the first that overlaps and is not taken. What lies where the text tells its own day of creation is left out.
 */
export function pairsOf({ text, found }: TimexOutcome): readonly TimexPair[] {
  const judged = found.filter((one) => !text.unjudged.some((span) => isOverlapping(span, one)));
  const partners = partnersOf(text.timexes, judged, [isSame, isOverlapping]);
  const taken = new Set(partners.values());
  return [
    ...text.timexes.map((expected): TimexPair => {
      const partner = partners.get(expected);
      return { text, expected, ...(partner && { found: partner }) };
    }),
    ...judged.filter((one) => !taken.has(one)).map((one): TimexPair => ({ text, found: one })),
  ].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ expected, found }: TimexPair): number {
  return expected?.start ?? found?.start ?? 0;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const CONTEXT = 40;

/**
 * What went wrong with a pair, in one line for those who improve the rules: what kind of fault, where, what was expected and
 * what was found, in the words around it. `undefined` where nothing did.
 */
export function faultOf({ text, expected, found }: TimexPair): string | undefined {
  const kind = faultKindOf(expected, found);
  const place = expected ?? found;
  if (kind === undefined || place === undefined) return undefined;
  const before = text.text.slice(Math.max(0, place.start - CONTEXT), place.start);
  const behind = text.text.slice(place.end, place.end + CONTEXT);
  const context = `${before}[${place.text}]${behind}`.replaceAll(/\s+/gu, ' ');
  const [wanted, given] = [expected, found].map((one) =>
    one === undefined ? '–' : `${one.type} ${one.value} "${one.text.replaceAll(/\s+/gu, ' ')}"`,
  );
  return [kind, text.id, text.reference, wanted, given, context].join('\t');
}

function faultKindOf(expected: Timex | undefined, found: DateMention | undefined): string | undefined {
  if (found === undefined) return 'missed';
  if (expected === undefined) return 'spurious';
  if (expected.value !== found.value) return 'value';
  if (expected.type !== found.type) return 'type';
  return isSame(expected, found) ? undefined : 'extent';
}
