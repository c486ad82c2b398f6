import { countryOf } from './country-words.ts';
import {
  COMPANY,
  compared,
  GENERIC,
  IDLE,
  KNOWN_ACRONYMS,
  LEGAL,
  MINISTRY,
  OF_STATES,
  PORTFOLIOS,
  SHORT_MINISTRIES,
  SMALL,
} from './organisation-words.ts';

/** The name of an organisation as it is compared. */
export interface OrganisationName {
  /** Its words in the form in which they are compared, without articles, legal forms and (of a state's bodies) the country. */
  readonly words: readonly string[];
  /** The same for names of the same organisation, however they are put: "Kazakh Foreign Ministry", "Ministry of Foreign Affairs of Kazakhstan". */
  readonly key: string;
  /** The country that a body of a state is said to belong to, in English. */
  readonly country: string | undefined;
  /** The capitals of an acronym, such as `OSCE` of "O.S.C.E.". */
  readonly acronym: string | undefined;
  /** The initials of a name of several words, in capitals, small words left out. */
  readonly initials: string;
}

/** The same names come again and again; beyond this many the memory is worth more than the time. */
const REMEMBERED = 50_000;
const remembered = new Map<string, OrganisationName>();

/** The name of an organisation as an article writes it. */
export function organisationName(written: string): OrganisationName {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const name = nameOf(written);
  remembered.set(written, name);
  return name;
}

function nameOf(written: string): OrganisationName {
  const all = wordsIn(written);
  const kept = withoutLegalForm(all);
  const body = kept.some((word) => OF_STATES.has(word)) ? ofState(kept) : { words: kept, country: undefined };
  const words = body.words.some((word) => PORTFOLIOS.has(word)) ? inOneOrder(body.words) : body.words;
  const telling = words.filter((word) => !SMALL.has(word));
  const key = (telling.length > 0 ? telling : words).join(' ');
  const plain = written.replace(/[^\p{L}\p{N}&]/gu, '');
  return {
    words,
    key: body.country === undefined ? key : `${key} @${body.country}`,
    country: body.country,
    acronym: words.length <= 1 && /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(plain) ? plain : undefined,
    initials: initialsOf(written),
  };
}

/** The compared words of a name; what it is by law stands at its end, in Russian at its beginning. */
function wordsIn(written: string): string[] {
  const words: readonly string[] =
    written
      .replace(/\.(?=\p{L}|$)/gu, '')
      .replace(/['’]s?(?!\p{L})/gu, '')
      .replace(/(?<!\p{L})co-(?=op|ord)/giu, 'co')
      .replace(/&/gu, ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first, ...others] = words;
  return (/^the$/iu.test(first ?? '') && others.length > 0 ? others : words).flatMap(meaningOf);
}

/** What a word of a name stands for: several words where it is a known acronym. */
function meaningOf(written: string): string[] {
  const word = written.toLowerCase();
  const portfolio = SHORT_MINISTRIES.get(word);
  if (portfolio !== undefined) return [portfolio, MINISTRY];
  // The Who is a band.
  const known = written === written.toUpperCase() ? KNOWN_ACRONYMS.get(word) : undefined;
  return known?.split(' ') ?? [compared(word)];
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let [from, to] = [0, words.length];
  while (to - from > 1 && LEGAL.has(words[to - 1] ?? '')) to -= 1;
  while (to - from > 1 && LEGAL.has(words[from] ?? '')) from += 1;
  return words.slice(from, to);
}

/** The words of a state's body without the country: "US Senate", "Ministry of Defence of the Republic of Kazakhstan". */
function ofState(words: readonly string[]): { words: readonly string[]; country: string | undefined } {
  for (const length of [3, 2, 1]) {
    if (words.length <= length) continue;
    const before = countryOf(words.slice(0, length));
    if (before !== undefined) return { words: words.slice(length), country: before };
    const behind = countryOf(words.slice(-length));
    if (behind !== undefined) return { words: withoutTail(words.slice(0, -length)), country: behind };
  }
  return { words, country: undefined };
}

/** Without the "of the Republic of" that stood before a country. */
function withoutTail(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !SMALL.has(word) && !IDLE.has(word));
  return words.slice(0, last + 1);
}

function inOneOrder(words: readonly string[]): readonly string[] {
  return words.filter((word) => !SMALL.has(word) && !IDLE.has(word)).sort();
}

function initialsOf(written: string): string {
  const initials = written.match(/(?<![\p{L}'’])\p{Lu}(?=\p{Ll})/gu) ?? [];
  return initials.length > 1 ? initials.join('') : '';
}

/** Whether a name says only what kind of organisation is meant: "the Ministry". */
export function isGeneric({ words, country }: OrganisationName): boolean {
  return country === undefined && words.length === 1 && GENERIC.has(words[0] ?? '');
}

/** Whether a name is that of a ministry that does not tell whose. */
export function isAnyMinistry({ words, country }: OrganisationName): boolean {
  return country === undefined && words.includes(MINISTRY);
}

/** What leads from the name of an organisation to the rest of its name. */
const FURTHER: ReadonlySet<string> = new Set(['of', 'for', 'по']);

/**
 * Whether `short` may stand for the fuller name `full`: `always`, as "GM" and "Ford" for General Motors and the Ford
 * Motor Company, or only `here`, in an article that names one organisation of such a name, as "the Church" or "Harvard".
 */
export function standsFor(short: OrganisationName, full: OrganisationName): 'always' | 'here' | undefined {
  if (short.key === full.key) return undefined;
  if (short.acronym !== undefined && short.acronym === full.initials) return 'always';
  if (full.country !== undefined && `${short.key} @${full.country}` === full.key) return 'always';
  if (isGeneric(short)) {
    const [word] = short.words;
    return word === full.words[0] || word === full.words.at(-1) || `${word} @${full.country}` === full.key
      ? 'here'
      : undefined;
  }
  if (short.words.length >= full.words.length) return undefined;
  if (short.country !== undefined && short.country !== full.country) return undefined;
  if (!short.words.every((word, index) => word === full.words[index])) return undefined;
  const rest = full.words.slice(short.words.length);
  if (rest.every((word) => COMPANY.has(word))) return 'always';
  const goesOn = FURTHER.has(rest[0] ?? '') && GENERIC.has(short.words.at(-1) ?? '');
  return goesOn || rest.every((word) => GENERIC.has(word)) ? 'here' : undefined;
}
