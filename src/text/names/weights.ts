import type { Scores } from './scores.ts';

/**
 * What each observation is worth. Set by hand on a development set of English and Russian news: a word of a closed list or a
 * title decides by itself (4 and more), a preposition or verb beside the name only tips the scale.
 */
export const WEIGHTS = {
  titled: { person: 6 },
  titleBefore: { person: 2.5 },
  titleBehind: { person: 3 },
  firstNameOfSeveral: { person: 3.5 },
  firstNameAlone: { person: 1.2 },
  initials: { person: 3 },
  surname: { person: 1.2 },
  age: { person: 2.5 },
  relative: { person: 1 },
  speaks: { person: 1.2, organisation: 0.5 },
  acts: { person: 0.2, organisation: 0.2 },
  knownCountry: { place: 6 },
  knownPlace: { place: 4.5 },
  knownOrganisation: { organisation: 6.5 },
  acronym: { organisation: 3 },
  acronymFirst: { organisation: 2.5 },
  domain: { organisation: 4 },
  numbered: { other: 4 },
  innerCapital: { organisation: 1 },
  ampersand: { organisation: 3 },
  adjective: { other: 4 },
  headAlone: { other: 6 },
  organisationHead: { organisation: 4.5 },
  placeHead: { place: 4 },
  otherHead: { other: 5 },
  quoted: { organisation: 1.5 },
  article: { organisation: 1.5, place: 0.4, other: 0.5 },
  inside: { place: 1.8, organisation: 0.3 },
  beforeCountry: { place: 3 },
  placeNounBeside: { place: 3 },
  bodyNounBefore: { organisation: 2.5 },
  bodyNounBehind: { organisation: 1.5 },
  against: { organisation: 1.5 },
  beforeScore: { organisation: 3.5 },
  beforeSets: { person: 2 },
  withCountry: { person: 2, organisation: 1 },
  aloneInLine: { person: 1 },
  placeSuffix: { place: 1.2 },
  severalWords: { person: 1.3, organisation: 0.9, place: 0.4 },
  oneWord: { person: 0.7, organisation: 0.7, place: 0.6 },
  ownedPeople: { organisation: 1.2 },
  aloneUnknown: { person: 1, organisation: 0.6 },
  aloneFirst: { person: 1.5 },
  aloneSurname: { person: 2 },
  aloneOrganisation: { organisation: 2.5 },
  alonePlace: { place: 2.5 },
  aloneNationality: { other: 3 },
  aloneCommon: { other: 1.2 },
  openingCommon: { other: 2.5 },
  startsFirst: { person: 2 },
  startsOrganisation: { organisation: 1.5 },
  startsPlace: { place: 1, organisation: 0.5 },
  startsNationality: { organisation: 1 },
  startsCommon: { person: -1 },
  startsUnknown: { person: 0.5 },
  endsSurname: { person: 1.5 },
  endsOrganisation: { organisation: 2 },
  endsPlace: { place: 1.5 },
  endsCommon: { person: -1, other: 0.5 },
  endsUnknown: { person: 0.5 },
} satisfies Record<string, Partial<Scores>>;

export type Observation = keyof typeof WEIGHTS;

/** Notes something seen of a name, and how much of it; 1 where it is there or not. */
export type Observe = (observation: Observation, amount?: number) => void;

/** What was seen of one mention. */
export type Observations = readonly (readonly [Observation, number])[];
