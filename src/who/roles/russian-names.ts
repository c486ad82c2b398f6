import type { WordSet } from '../../text/names/lexicon/words.ts';
import type { Word } from '../../text/names/words.ts';
import { personName } from '../names/person-name.ts';
import { onlyNominative, readingsOfPerson } from '../nominative/russian-person.ts';
import type { Case } from './russian-nouns.ts';

const ANY: ReadonlySet<Case> = new Set(['n', 'g', 'd', 'a', 'i', 'p']);
const cases = (...all: Case[]): ReadonlySet<Case> => new Set(all);

/** Endings of Russian surnames that tell the case of a man's or woman's name; those of both stand with all they may be. */
const SURNAMES: readonly (readonly [RegExp, ReadonlySet<Case>])[] = [
  [/(?:[оеё]в|[иы]н|ский|цкий|ская|цкая)$/u, cases('n')],
  [/(?:[оеё]в|[иы]н)а$/u, cases('n', 'g', 'a')],
  [/(?:[оеё]в|[иы]н)у$/u, cases('d', 'a')],
  [/(?:[оеё]в|[иы]н)ым$/u, cases('i')],
  [/(?:[оеё]в|[иы]н)е$/u, cases('p')],
  [/(?:[оеё]в|[иы]н)ой$/u, cases('g', 'd', 'i', 'p')],
  [/[сц]кого$/u, cases('g', 'a')],
  [/[сц]кому$/u, cases('d')],
  [/[сц]ким$/u, cases('i')],
  [/[сц]кой$/u, cases('g', 'd', 'i', 'p')],
  [/[сц]кую$/u, cases('a')],
];

/** Endings of a foreign surname, which tells the case of a man's name only: Байдена, Мозером. */
const FOREIGN_SURNAMES: readonly (readonly [RegExp, ReadonlySet<Case>])[] = [
  [/[бвгджзклмнпрстфхцчшщ]а$/u, cases('g', 'a')],
  [/[бвгджзклмнпрстфхцчшщ]у$/u, cases('d')],
  [/[бвгджзклмнпрстфхцчшщ][оеё]м$/u, cases('i')],
];
/** Endings that women's first names have in the nominative. */
const MAYBE_WOMAN = /[аяеиь]$/u;

/** Endings of a first name that is not in the nominative. */
const FIRST_NAMES: readonly (readonly [RegExp, ReadonlySet<Case>])[] = [
  [/[ая]$/u, cases('g', 'a')],
  [/[ую]$/u, cases('d', 'a')],
  [/(?:[оеё]м|[оеё]й)$/u, cases('i')],
  [/[ыи]$/u, cases('g', 'd', 'p')],
  [/е$/u, cases('d', 'p')],
];

/**
 * The cases in which a name may stand, by the ending of its surname and by whether its first name is a known one in the
 * nominative; all where nothing tells.
 */
export function casesOfName(name: readonly Word[], firstNames: WordSet): ReadonlySet<Case> {
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last === undefined) return ANY;
  const isSingle = name.length === 1 || /^\p{L}$/u.test(first.text);
  const bySurname =
    by(SURNAMES, last) ??
    (!isSingle && !MAYBE_WOMAN.test(first.folded) ? by(FOREIGN_SURNAMES, last) : undefined) ??
    ANY;
  // "Пресс-секретарь Токаева" speaks for him: alone, what may be a man's genitive is taken for one.
  if (isSingle)
    return bySurname !== ANY && bySurname.has('n') && bySurname.has('g') ? cases('g', 'a') : bySurname;
  const written = name.map(({ text }) => text).join(' ');
  const readings = readingsOfPerson(written);
  const nominative = onlyNominative(readings);
  if (nominative !== undefined && nominative !== written)
    return new Set(readings.map((reading) => reading.case));
  if (personName(written).feminine) return cases('n');
  const byFirst = casesOfFirst(first, firstNames);
  const both = new Set([...bySurname].filter((one) => byFirst.has(one)));
  return both.size > 0 ? both : bySurname;
}

/** A first name that ends in a consonant is a man's in the nominative or a woman's in any case. */
function casesOfFirst(first: Word, firstNames: WordSet): ReadonlySet<Case> {
  if (firstNames.hasBase(first)) return /[аяй]$/u.test(first.folded) ? cases('n') : ANY;
  return (firstNames.has(first) ? by(FIRST_NAMES, first) : undefined) ?? ANY;
}

function by(endings: readonly (readonly [RegExp, ReadonlySet<Case>])[], { folded }: Word) {
  return endings.find(([ending]) => ending.test(folded))?.[1];
}
