import type { Language } from '../language.ts';
import type { DateMention } from '../mentions.ts';
import type { Span } from '../span.ts';
import type { Surroundings } from './form.ts';
import { matchAt } from './form.ts';
import { grammarOf, type IndexedGrammar } from './grammars.ts';
import type { Piece } from './meaning.ts';
import { foldedOf, piecesOf } from './pieces.ts';
import type { Reading } from './reading.ts';
import { type Resolved, resolve } from './resolve.ts';
import { tenseNear } from './tense.ts';

/** What `datesIn` must know besides the text. */
export interface DateOptions {
  /** The day on which the text was written, `YYYY-MM-DD`. */
  readonly reference: string;
  readonly language: Language;
  /** The stretches to look at, in order; no expression of time goes across two. */
  readonly sentences: readonly Span[];
}

/** How many pieces before an expression its form can look at. */
const EARLIER = 8;

/** An expression of time found, before it is resolved. */
interface Candidate {
  /** Positions in the sentence's pieces. */
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  /** The place of its form in the grammar. */
  readonly place: number;
}

/**
 * The expressions of time in `text` with their TIMEX3 types and values, in order and without overlap; offsets in UTF-16
 * units. Extents and values follow the TimeML guidelines for TIMEX3 (Saurí et al., 2006), with two additions: a range whose
 * parts share a month or a year ("January 2–5") is one mention with an ISO 8601 interval as its value, and a value that
 * cannot be known is left out rather than guessed.
 *
 * The method is that of the rule-based taggers: find expressions by patterns over classes of words, say what each leaves
 * open, and fill that in from the day of writing, the tense of the verb and the date last spoken of (SUTime, Chang & Manning
 * 2012; HeidelTime, Strötgen & Gertz 2013). Where expressions overlap, the one that begins first and, of those, the longest
 * is taken. The time it takes grows in proportion to the text.
 */
export function datesIn(text: string, { reference, language, sentences }: DateOptions): DateMention[] {
  const grammar = grammarOf(language);
  const mentions: DateMention[] = [];
  const folded = foldedOf(text);
  let focus = reference;
  for (const sentence of sentences) {
    let told: string | undefined;
    const pieces = piecesOf(text, folded, sentence, grammar.lexicon);
    for (const { from, to, reading } of withoutOverlap(candidatesIn(pieces, grammar))) {
      const first = pieces[from];
      const last = pieces[to - 1];
      const tense = tenseNear(pieces, from, to, grammar.tenses);
      const resolved = resolve(reading, { reference, focus, tense, told });
      if (!first || !last || !resolved) continue;
      const written = text.slice(first.start, last.end);
      mentions.push({ start: first.start, end: last.end, text: written, ...resolved });
      told = toldAfter(reading, resolved, told, from);
      if (!comparesYears(reading)) focus = focusAfter(resolved, focus);
    }
  }
  return mentions;
}

function candidatesIn(pieces: readonly Piece[], grammar: IndexedGrammar): Candidate[] {
  const candidates: Candidate[] = [];
  const distances = grammar.index.distances(pieces);
  pieces.forEach((piece, at) => {
    const distance = distances[at] ?? 0;
    if (distance > grammar.index.reach) return;
    grammar.index.find(piece, pieces[at + 1], (form) => {
      const { sign, isSignFixed } = form.pattern;
      if (isSignFixed ? distances[at + sign] !== 0 : distance > sign) return;
      const match = matchAt(form, pieces, at);
      if (!match) return;
      const { from, parts } = match;
      const to = withoutStop(pieces, match.to);
      const around: Surroundings = {
        before: pieces[from - 1],
        earlier: pieces.slice(Math.max(0, from - EARLIER), from),
        after: pieces[to],
        own: pieces.slice(from, to),
      };
      const reading = form.read(parts, around);
      if (reading) candidates.push({ from, to, reading, place: grammar.index.placeOf(form) });
    });
  });
  return candidates;
}

/** A full stop or comma behind an expression belongs to the sentence. */
function withoutStop(pieces: readonly Piece[], to: number): number {
  const last = pieces[to - 1]?.folded;
  return last === '.' || last === ',' ? to - 1 : to;
}

function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted(
    (a, b) => a.from - b.from || b.to - a.to || a.place - b.place,
  )) {
    if (candidate.from >= (kept.at(-1)?.to ?? 0)) kept.push(candidate);
  }
  return kept;
}

/** "Up from 10 million a year earlier" or "in the year-ago quarter" looks aside; the discourse stays where it is. */
function comparesYears(reading: Reading): boolean {
  return reading.kind === 'shift' && (reading.unit === 'Y' || (reading.unit === 'Q' && reading.count === -4));
}

/**
 * A day or month with its year, or the next one in that year: what goes on from it in its sentence is of that year. Of a year
 * alone that holds only where it opens the sentence: "In 2010, they came in May".
 */
function toldAfter(
  reading: Reading,
  { value }: Resolved,
  told: string | undefined,
  from: number,
): string | undefined {
  if (reading.kind !== 'calendar' || (reading.month === undefined && from > 1)) return told;
  const goesOn = told !== undefined && value >= told && value.slice(0, 4) === told.slice(0, 4);
  return reading.year !== undefined || goesOn ? value.slice(value.indexOf('/') + 1) : told;
}

/** Definite dates move the discourse on; a time of day stays on its day, and the end of a range is where it goes on. */
function focusAfter({ type, value }: Pick<DateMention, 'type' | 'value'>, focus: string): string {
  if (type === 'TIME') return value.slice(0, 10);
  return type === 'DATE' && /^\d{4}/.test(value) ? value.slice(value.indexOf('/') + 1) : focus;
}
