import type { WordSet } from '../lexicon/words.ts';
import type { TellingNouns } from './nouns.ts';

/** What names are told by besides in a language that declines them and writes titles and heads small. */
export interface Declining {
  readonly nouns: TellingNouns;
  /** Whether what a name is stands behind it, as in Kazakh: Ертіс өзені. */
  readonly headsFollow: boolean;
  /** Whether the dictionary of common words is one of this language. */
  readonly hasDictionary: boolean;
  /** Heads of organisations that are names even at the start of a sentence: Министерство обороны. */
  readonly institutions: WordSet;
  /** Words of games, beside which what is quoted is a club: матч, форвард, перешёл. */
  readonly games: WordSet;
  /** What a country calls its team; with the country it is an organisation: сборная Казахстана. */
  readonly teams: WordSet;
  /** Who rules a place or a see, which is named behind in the genitive: мэр, епископ. */
  readonly rulers: WordSet;
  /** Nouns in the nominative behind which the name of what they are follows: компания, канал. */
  readonly bearers: WordSet;
  /** Adjectives that make one place of another: Южная Корея, Старый Город. */
  readonly quarters: WordSet;
  /** Adjectives that stand between the adjective of a name and its head: Ненецкий автономный округ. */
  readonly innerAdjectives: WordSet;
}
