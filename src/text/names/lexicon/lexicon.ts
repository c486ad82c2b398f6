import type { Declining } from '../declining/declining.ts';
import type { WordSet } from './words.ts';

/** What names are told by in one language. Every list is written by hand from general knowledge. */
export interface Lexicon {
  /** Nouns for the office or rank of a person: president, minister, colonel. */
  readonly titles: WordSet;
  /** What stands before or within such a title: former, deputy, prime. */
  readonly titleModifiers: WordSet;
  /** What a title is of when it is no name: the affairs, defence, state of a minister or secretary. */
  readonly portfolios: WordSet;
  /** Courtesy titles: mark a person, say nothing of a role. */
  readonly courtesies: WordSet;
  /** Small words that may stand inside a title or the name of an organisation. */
  readonly links: WordSet;
  readonly articles: WordSet;
  /** Words that make a capitalised phrase an organisation: ministry, party, bank. */
  readonly organisationHeads: WordSet;
  readonly placeHeads: WordSet;
  /** Words that make it neither person nor organisation nor place: war, cup, treaty. */
  readonly otherHeads: WordSet;
  /** Verbs whose subject is a person or speaks as one. */
  readonly speechVerbs: WordSet;
  readonly placePrepositions: WordSet;
  readonly firstNames: WordSet;
  /** Adjectives and nouns of nationality; no names by themselves. */
  readonly nationalities: WordSet;
  /** Capitalised words that name nothing: days, months, faiths, pronouns. */
  readonly noNames: WordSet;
  /** Words that often begin a sentence or headline and name nothing. */
  readonly openers: WordSet;
  /** Whether titles, organisations' heads and what follows them are written with a small letter. */
  readonly smallLetters: boolean;
  /** What a language that declines its names tells them by besides. */
  readonly declining?: Declining;
}
