/** A word as credits are told by it, with what stands before it. */
interface Credited {
  readonly text: string;
  readonly folded: string;
  readonly gap: string;
  readonly opens: boolean;
}

/** Agencies to which newspapers credit pictures, in one word or two, folded. */
const AGENCIES: ReadonlySet<string> = new Set([
  'ap',
  'afp',
  'reuters',
  'getty',
  'getty images',
  'epa',
  'pa',
  'pa images',
  'pa wire',
  'rex features',
  'corbis',
  'alamy',
]);
/** Last words of the above. */
const ENDS: ReadonlySet<string> = new Set(Array.from(AGENCIES, (agency) => agency.split(' ').at(-1) ?? ''));
/** Acronyms of agencies that are also others: they credit only behind a sign for it. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['epa', 'pa']);

/**
 * Whether the words so far end with the agency that a picture is credited to, behind which the text begins anew without
 * any sign: "Photograph: Saul Loeb/AFP/Getty Images | BP has rejected". `next` is the word behind, as written.
 */
export function endsCredit(words: readonly Credited[], next: string): boolean {
  const last = words.at(-1);
  if (last === undefined || !ENDS.has(last.folded) || !/^\p{Lu}/u.test(last.text)) return false;
  const before = words.at(-2);
  const pair = `${before?.folded ?? ''} ${last.folded}`;
  const isPair = AGENCIES.has(pair);
  if (!(isPair || AGENCIES.has(last.folded)) || AGENCIES.has(`${last.folded} ${next.toLowerCase()}`))
    return false;
  const first = isPair ? before : last;
  const leading = isPair ? words.at(-3) : before;
  if (first === undefined) return false;
  if (first.gap.endsWith('/') || leading?.folded === 'photograph') return true;
  if (AMBIGUOUS.has(last.folded)) return false;
  // "Reuters Toronto Bureau" begins a line as well.
  return leading?.folded === 'via' || (first.opens && /^\p{Lu}{2}/u.test(next));
}
