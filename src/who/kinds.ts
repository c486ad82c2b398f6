import type { Appearance } from './appearance.ts';
import { type Sliced, sliced } from './slices.ts';

/**
 * One name in one form is taken for a person in one article and for an organisation in another only by mistake: it gets
 * the kind of most articles, and of the full name that bears it where there is one.
 */
export function* withKindsSettled(appearances: readonly Appearance[]): Sliced<Appearance[]> {
  const votes = yield* votesFor(appearances);
  const settled: Appearance[] = [];
  yield* sliced(appearances, (appearance) => {
    const kind = settledKind(appearance, votes);
    settled.push(kind === appearance.kind ? appearance : { ...appearance, kind });
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

/** The kind of most articles that have any of the same forms. */
function settledKind(
  { kind, mentions, short }: Appearance,
  votes: ReadonlyMap<string, number>,
): Appearance['kind'] {
  // An acronym with its long form can only be an organisation's.
  if (short !== undefined) return kind;
  const forms = new Set(mentions.map(({ text }) => text));
  const balance = [...forms].reduce((sum, form) => sum + (votes.get(form) ?? 0), 0);
  if (balance === 0) return kind;
  return balance > 0 ? 'person' : 'organisation';
}
