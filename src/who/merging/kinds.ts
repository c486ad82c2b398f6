import type { Annotation } from '../../text/annotation.ts';
import type { NameMention } from '../../text/mentions.ts';
import type { Appearance } from '../appearing/appearance.ts';
import { type Sliced, sliced } from '../slices.ts';

/** In how many articles a form of a name is taken for each kind. */
type Votes = Record<NameMention['kind'], number>;

/** A form is taken out of an appearance of several forms only if so many more articles say that it is something else. */
const SURE = 10;
/** A name is taken for a place against what an article says only if so many others do. */
const FEWEST_PLACES = 3;
/** What a mention counts beside an article: enough where as many articles say one thing as another. */
const MENTION = 0.001;

/**
 * One name in one form is taken for a person in one article and for an organisation or a place in another only by mistake:
 * it gets the kind of most articles, and of the full name that bears it where there is one. What is a place is left out.
 */
export function* withKindsSettled(
  appearances: readonly Appearance[],
  annotations: readonly Annotation[],
): Sliced<Appearance[]> {
  const votes = yield* votesFor(appearances, annotations);
  const settled: Appearance[] = [];
  yield* sliced(appearances, (appearance) => {
    settled.push(...settledParts(appearance, votes));
  });
  return settled;
}

function* votesFor(
  appearances: readonly Appearance[],
  annotations: readonly Annotation[],
): Sliced<ReadonlyMap<string, Votes>> {
  const votes = new Map<string, Votes>();
  const vote = (form: string, kind: keyof Votes, weight: number) => {
    const own = votes.get(form) ?? { person: 0, organisation: 0, place: 0 };
    own[kind] += weight;
    votes.set(form, own);
  };
  yield* sliced(appearances, ({ kind, mentions }) => {
    const forms = mentions.map(({ text }) => text);
    for (const form of forms) vote(form, kind, MENTION);
    for (const form of new Set(forms)) {
      vote(form, kind, 1);
      // "Zarqawi" is a person's where "Abu Musab al-Zarqawi" is.
      const surname = /\s(?:[ae]l-)?(\S+)$/iu.exec(form)?.[1];
      if (kind === 'person' && surname !== undefined) vote(surname, 'person', 1);
    }
  });
  yield* sliced(annotations, ({ names }) => {
    const places = new Set<string>();
    for (const { text, kind } of names) if (kind === 'place') places.add(text);
    for (const form of places) if (votes.has(form)) vote(form, 'place', 1);
  });
  return votes;
}

/** An appearance with the kind of most articles; in two where some of its forms are surely of the other kind. */
function settledParts(appearance: Appearance, votes: ReadonlyMap<string, Votes>): Appearance[] {
  const { kind, mentions, short } = appearance;
  // An acronym with its long form can only be an organisation's.
  if (short !== undefined) return [appearance];
  const other = kind === 'person' ? 'organisation' : 'person';
  const forms = new Set(mentions.map(({ text }) => text));
  const [only] = forms;
  if (only !== undefined && forms.size === 1) {
    if (isPlace(votes.get(only))) return [];
    const more = majority(votes.get(only), other);
    return [
      more > 0 || (more === 0 && other === kindOfShape(only)) ? { ...appearance, kind: other } : appearance,
    ];
  }
  const misread = new Set([...forms].filter((form) => majority(votes.get(form), other) >= SURE));
  if (misread.size === 0) return [appearance];
  if (misread.size === forms.size) return [{ ...appearance, kind: other }];
  const part = (isMisread: boolean) => [...mentions].filter(({ text }) => misread.has(text) === isMisread);
  return [
    { ...appearance, mentions: part(false) },
    { ...appearance, kind: other, mentions: part(true) },
  ];
}

/** How many more articles take a form for `kind` than for the other of person and organisation. */
function majority(votes: Votes | undefined, kind: Appearance['kind']): number {
  if (votes === undefined) return 0;
  const more = votes.person - votes.organisation;
  return kind === 'person' ? more : -more;
}

/** What a name rather is by its words alone: several are a person's more often, one is the name of an organisation. */
function kindOfShape(form: string): Appearance['kind'] {
  return /\s/u.test(form) ? 'person' : 'organisation';
}

function isPlace(votes: Votes | undefined): boolean {
  if (votes === undefined || votes.place < FEWEST_PLACES) return false;
  return votes.place > votes.person + votes.organisation;
}
