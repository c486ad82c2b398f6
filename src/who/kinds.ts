import type { Appearance } from './appearance.ts';
import { type Sliced, sliced } from './slices.ts';

/** A form is taken out of an appearance of several forms only if so many more articles say that it is something else. */
const SURE = 10;

/**
 * One name in one form is taken for a person in one article and for an organisation in another only by mistake: it gets
 * the kind of most articles, and of the full name that bears it where there is one.
 */
export function* withKindsSettled(appearances: readonly Appearance[]): Sliced<Appearance[]> {
  const votes = yield* votesFor(appearances);
  const settled: Appearance[] = [];
  yield* sliced(appearances, (appearance) => {
    settled.push(...settledParts(appearance, votes));
  });
  return settled;
}

/** For each form of a name how many more articles take it for a person than for an organisation. */
function* votesFor(appearances: readonly Appearance[]): Sliced<ReadonlyMap<string, number>> {
  const votes = new Map<string, number>();
  const vote = (form: string, weight: number) => votes.set(form, (votes.get(form) ?? 0) + weight);
  yield* sliced(appearances, ({ kind, mentions }) => {
    const sign = kind === 'person' ? 1 : -1;
    for (const form of new Set(mentions.map(({ text }) => text))) {
      vote(form, sign);
      const surname = /\s(\S+)$/u.exec(form)?.[1];
      if (kind === 'person' && surname !== undefined) vote(surname, 1);
    }
  });
  return votes;
}

/** An appearance with the kind of most articles; in two where some of its forms are surely of the other kind. */
function settledParts(appearance: Appearance, votes: ReadonlyMap<string, number>): Appearance[] {
  const { kind, mentions, short } = appearance;
  // An acronym with its long form can only be an organisation's.
  if (short !== undefined) return [appearance];
  const other = kind === 'person' ? 'organisation' : 'person';
  const against = (form: string) => (votes.get(form) ?? 0) * (kind === 'person' ? -1 : 1);
  const forms = new Set(mentions.map(({ text }) => text));
  const [only] = forms;
  if (only !== undefined && forms.size === 1)
    return [against(only) > 0 ? { ...appearance, kind: other } : appearance];
  const misread = new Set([...forms].filter((form) => against(form) >= SURE));
  if (misread.size === 0) return [appearance];
  if (misread.size === forms.size) return [{ ...appearance, kind: other }];
  const part = (isMisread: boolean) => [...mentions].filter(({ text }) => misread.has(text) === isMisread);
  return [
    { ...appearance, mentions: part(false) },
    { ...appearance, kind: other, mentions: part(true) },
  ];
}
