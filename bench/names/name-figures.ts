import type { NameMention } from '../../src/text/mentions.ts';
import { type Agreement, agreementOf } from '../agreement.ts';
import { partnersOf } from '../pairing.ts';
import type { NamedText, TokenName } from './named-text.ts';

/** A text and the names that were found in it, in order. */
export interface NameOutcome {
  readonly text: NamedText;
  readonly found: readonly TokenName[];
}

/**
 * The measures of CoNLL-2003 (Tjong Kim Sang & De Meulder 2003): a name is right if all its tokens, no other, and its kind are
 * right; over all texts together.
 */
export interface NameFigures extends Readonly<Record<NameMention['kind'], Counted>> {
  readonly all: Counted;
  /** Whatever the kind. */
  readonly unlabelled: Counted;
}

/** The agreement of so many found names with so many expected ones. */
export interface Counted extends Agreement {
  readonly expected: number;
  readonly found: number;
}

/** What stands at one place: what was expected, what was found there, or both. */
interface NamePair {
  readonly expected?: TokenName;
  readonly found?: TokenName;
}

export function nameFiguresOf(outcomes: readonly NameOutcome[]): NameFigures {
  const pairs = outcomes.flatMap(pairsOf);
  const counted = (isCounted: (name: TokenName) => boolean, isRight: typeof isSame): Counted => {
    const found = pairs.filter((pair) => pair.found !== undefined && isCounted(pair.found)).length;
    const expected = pairs.filter((pair) => pair.expected !== undefined && isCounted(pair.expected)).length;
    const right = pairs.filter(
      (pair) => pair.expected && pair.found && isCounted(pair.expected) && isRight(pair.expected, pair.found),
    ).length;
    return { expected, found, ...agreementOf(right, found, expected) };
  };
  const of = (kind: NameMention['kind']): Counted => counted((name) => name.kind === kind, isSame);
  return {
    person: of('person'),
    organisation: of('organisation'),
    place: of('place'),
    all: counted(() => true, isSame),
    unlabelled: counted(() => true, isSameSpan),
  };
}

/** Every expected and every found name once, each beside that of the same tokens or else the first left that overlaps. */
function pairsOf({ text, found }: NameOutcome): NamePair[] {
  const partners = partnersOf(text.names, found, [isSameSpan, isOverlapping]);
  const taken = new Set(partners.values());
  return [
    ...text.names.map((expected): NamePair => {
      const partner = partners.get(expected);
      return { expected, ...(partner && { found: partner }) };
    }),
    ...found.filter((one) => !taken.has(one)).map((one): NamePair => ({ found: one })),
  ];
}

function isSame(a: TokenName, b: TokenName): boolean {
  return isSameSpan(a, b) && a.kind === b.kind;
}

function isSameSpan(a: TokenName, b: TokenName): boolean {
  return a.first === b.first && a.last === b.last;
}

function isOverlapping(a: TokenName, b: TokenName): boolean {
  return a.first <= b.last && b.first <= a.last;
}

const FAULTS = ['missed', 'spurious', 'kind', 'span'] as const;

/**
 * What went wrong in texts, one name a line, sorted by what: missed, spurious, of the wrong kind, of other tokens (whatever the
 * kind). Each tells the text, what was expected and what was found, and the line in which it stands.
 */
export function nameFaultsIn(outcomes: readonly NameOutcome[]): string[] {
  const faults = outcomes.flatMap((outcome) =>
    pairsOf(outcome).flatMap((pair) => {
      const fault = faultOf(pair);
      return fault === undefined ? [] : [{ fault, line: faultLine(outcome.text, fault, pair) }];
    }),
  );
  return FAULTS.flatMap((one) => faults.filter(({ fault }) => fault === one).map(({ line }) => line));
}

function faultOf({ expected, found }: NamePair): (typeof FAULTS)[number] | undefined {
  if (found === undefined) return 'missed';
  if (expected === undefined) return 'spurious';
  if (!isSameSpan(expected, found)) return 'span';
  return expected.kind === found.kind ? undefined : 'kind';
}

function faultLine({ id, text, tokens }: NamedText, fault: string, { expected, found }: NamePair): string {
  const start = tokens[(expected ?? found)?.first ?? 0]?.start ?? 0;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const [wanted, given] = [expected, found].map((name) => {
    if (name === undefined) return '–';
    return `${name.kind} "${text.slice(tokens[name.first]?.start, tokens[name.last]?.end)}"`;
  });
  return [fault, id, wanted, given, text.slice(from, to < 0 ? undefined : to)].join('\t');
}
