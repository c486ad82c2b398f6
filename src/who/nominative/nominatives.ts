import type { Language } from '../../text/language.ts';
import type { Cluster } from '../merging/cluster.ts';
import { casesBefore } from './before.ts';
import { isKazakh, nominativeOf } from './by-endings.ts';
import { type NameReading, onlyNominative, readingsOfPerson } from './russian-person.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** What is known of one form of somebody's name. */
interface Form {
  readonly written: string;
  readonly readings: readonly NameReading[];
  /** The cases in which it stands somewhere, as letters of `Case`. */
  readonly standing: readonly string[];
}

/**
 * For each Cyrillic form under which articles mention somebody its nominative, as far as that can be told. Where the endings
 * of one form leave a choice ("Токаева" may be a woman's name), the other forms decide (Токаев, Токаевым), or what stands
 * before it (президента Токаева).
 */
export function nominativesOf(
  { kind, appearances }: Pick<Cluster, 'kind' | 'appearances'>,
  forms: Iterable<string>,
): ReadonlyMap<string, string> {
  const cyrillic = [...forms].filter((form) => CYRILLIC.test(form));
  if (cyrillic.length === 0) return new Map();
  const places = placesOf(appearances);
  const found = new Map(
    cyrillic.map((form) => [form, nominativeOf(form, kind, places.get(form)?.language ?? 'ru')]),
  );
  if (kind === 'organisation') return found;
  const russian = cyrillic.filter((form) => !isKazakh(form, places.get(form)?.language ?? 'ru'));
  const read = russian.map(
    (written): Form => ({
      written,
      readings: readingsOfPerson(written),
      standing: places.get(written)?.standing ?? [],
    }),
  );
  const sure = read.filter(({ readings }) => onlyNominative(readings) !== undefined);
  for (const form of read) {
    if (sure.includes(form)) continue;
    const nominative = decided(form, sure);
    if (nominative === undefined) found.delete(form.written);
    else found.set(form.written, nominative);
  }
  return found;
}

/** So many mentions of a form are looked at for what stands before them. */
const LOOKED_AT = 5;

interface Place {
  readonly language: Language;
  readonly standing: string[];
}

function placesOf(appearances: Cluster['appearances']): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { annotation, mentions } of appearances) {
    for (const { text, start } of mentions) {
      const form = text.replace(/\s+/gu, ' ');
      const place = places.get(form) ?? { language: annotation.language, standing: [] };
      places.set(form, place);
      if (place.language !== 'ru' || place.standing.length >= LOOKED_AT) continue;
      const cases = casesBefore(annotation.article.text, start);
      if (cases !== undefined) place.standing.push(cases);
    }
  }
  return places;
}

/** The nominative of a form whose endings leave a choice; `undefined` where nothing decides. */
function decided({ readings, standing }: Form, sure: readonly Form[]): string | undefined {
  const known = new Set(
    sure.flatMap((form) => form.readings.flatMap(({ nominative }) => [nominative, lastWord(nominative)])),
  );
  const attested = [...new Set(readings.map(({ nominative }) => nominative))].filter(
    (one) => known.has(one) || known.has(lastWord(one)),
  );
  if (attested.length === 1) return attested[0];
  const genders = new Set(sure.flatMap((form) => form.readings.map(({ gender }) => gender)));
  const ofGender = narrowed(readings, ({ gender }) => genders.size !== 1 || genders.has(gender));
  const inCase = standing.reduce(
    (left, cases) => narrowed(left, (reading) => cases.includes(reading.case)),
    ofGender,
  );
  return onlyNominative(inCase);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Those that fit; all where none does. */
function narrowed<T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] {
  const left = all.filter(fits);
  return left.length > 0 ? left : all;
}
