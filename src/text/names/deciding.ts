import type { NameMention } from '../mentions.ts';
import type { Candidate } from './candidate.ts';
import type { Defined } from './defined.ts';
import {
  formOf,
  type Known,
  knownOf,
  type Surnames,
  shortFirmsIn,
  surnamesIn,
  thingsIn,
} from './elsewhere.ts';
import { isCommon, type NameLexicon } from './knowledge.ts';
import { bestKind, NOTHING_KNOWN, plus, type Scores } from './scores.ts';
import { type Observation, WEIGHTS } from './weights.ts';
import type { Word } from './words.ts';

/** Below this nothing is known of a capitalised phrase beyond its capitals. */
const LEAST = 0.5;
/** A capital at the start of a sentence needs this much other evidence. */
const LEAST_AT_START = 1.8;
/** How much all mentions of a name in the article weigh beside the words of one of them. */
const ELSEWHERE = 0.7;
/** A surname or an acronym that the article also gives in full takes the kind of the full name. */
const FULL_NAME: Readonly<Record<'person' | 'organisation', Scores>> = {
  person: { ...NOTHING_KNOWN, person: 5 },
  organisation: { ...NOTHING_KNOWN, organisation: 5 },
};

/** What is called a thing in one place is one in the others. */
const THING: Scores = { ...NOTHING_KNOWN, other: 9 };

const IN_SPORT: Scores = { ...NOTHING_KNOWN, ...WEIGHTS.inSport };

/** What the article as a whole tells. */
export interface ArticleEvidence {
  /** Of the words of candidates that begin sentences or are all capitals, those that it also writes small, folded. */
  readonly small: ReadonlySet<string>;
  readonly defined: Defined;
  readonly lexicon: NameLexicon;
  /** Whether it tells of games, in which clubs bear the names of their towns. */
  readonly isSport: boolean;
}

/** The candidates that are names, each with the kind for which most speaks, in the order given. */
export function decide(
  text: string,
  candidates: readonly Candidate[],
  article: ArticleEvidence,
): NameMention[] {
  const surnames = surnamesIn(candidates, article.lexicon);
  const firms = shortFirmsIn(candidates, article.lexicon);
  const settled = candidates.map((candidate) => withoutOpener(candidate, surnames, article.lexicon));
  const everywhere = knownOf(settled);
  const things = thingsIn(settled, article.lexicon);
  const mentions: NameMention[] = [];
  for (const candidate of settled) {
    const first = candidate.words[0];
    const last = candidate.words.at(-1);
    if (first === undefined || last === undefined) continue;
    const kind = kindOf(
      candidate,
      first,
      everywhere.get(candidate.key),
      { surnames, firms, things },
      article,
    );
    if (kind === undefined) continue;
    mentions.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), kind });
  }
  return mentions;
}

/** How the article calls for short whom and what it names in full. */
interface ShortNames {
  readonly surnames: Surnames;
  readonly firms: ReadonlySet<string>;
  /** The keys of what it calls a thing somewhere. */
  readonly things: ReadonlySet<string>;
}

function kindOf(
  candidate: Candidate,
  first: Word,
  known: Known | undefined,
  { surnames, firms, things }: ShortNames,
  { small, defined, lexicon, isSport }: ArticleEvidence,
): NameMention['kind'] | undefined {
  const { key, seen, own, doubtful, shouted, words } = candidate;
  if (defined.others.has(key)) return undefined;
  const isSingle = words.length === 1;
  const isSurname = isSingle && surnames.has(formOf(first, lexicon));
  const isFirm = isSingle && firms.has(key);
  const isDefined = defined.organisations.has(key) || defined.long.has(first.start);
  const needsMore = doubtful && known?.sure !== true && !isSurname && !isFirm;
  const isListed = seen.some(([one]) => LISTED.has(one));
  const isRaisedWord = isSingle && first.shape === 'upper' && !isDefined && !shouted && !isListed;
  if ((needsMore || isRaisedWord) && small.has(key)) return undefined;
  let scores = known === undefined ? own : together(own, known, isSingle, shouted);
  if (isSurname) scores = plus(scores, FULL_NAME.person);
  if (isFirm) scores = plus(scores, FULL_NAME.organisation);
  if (isDefined) scores = plus(scores, FULL_NAME.organisation);
  if (things.has(key) && !isListed && !isSurname) scores = plus(scores, THING);
  if (isSport && mayBeClub(candidate)) scores = plus(scores, IN_SPORT);
  return bestKind(scores, needsMore ? LEAST_AT_START : LEAST);
}

/**
 * What a mention and all others of its name tell. One word may name a town here and its club there; several words name
 * the same throughout an article (one sense per discourse; Gale, Church & Yarowsky 1992).
 */
function together(own: Scores, known: Known, isSingle: boolean, shouted: boolean): Scores {
  if (!isSingle) return plus(NOTHING_KNOWN, known.scores, (1 + ELSEWHERE) / known.count);
  return plus(own, known.scores, (shouted ? 1 : ELSEWHERE) / known.count);
}

/** Whether a town's name may stand for its club here: it is no country, and nothing happens in it. */
function mayBeClub({ seen, words }: Candidate): boolean {
  const isTown = seen.some(
    ([one, amount]) => one === 'knownPlace' || (one === 'alonePlace' && amount > TOWN),
  );
  return isTown && !seen.some(([one]) => PLACED.has(one)) && words.length <= 2;
}

/** Names for certain although their words are common ones in small letters: US, WHO. */
const LISTED: ReadonlySet<Observation> = new Set<Observation>([
  'knownCountry',
  'knownPlace',
  'knownOrganisation',
]);
const TOWN = 0.5;
const PLACED: ReadonlySet<Observation> = new Set<Observation>([
  'knownCountry',
  'inside',
  'dateline',
  'beforeCountry',
  'placeNounBeside',
]);

function mayBeFirstName(word: Word, lexicon: NameLexicon): boolean {
  if (lexicon.smallLetters) return lexicon.firstNames.has(word);
  return lexicon.firstNames.has(word) || !isCommon(word, lexicon);
}

/** "Слова Токаева" and "Musician Ruzakhunov" at the start of a sentence, where the article names the second in full. */
function withoutOpener(candidate: Candidate, surnames: Surnames, lexicon: NameLexicon): Candidate {
  const [first, second] = candidate.words;
  if (candidate.words.length !== 2 || first?.opens !== true || second === undefined) return candidate;
  const others = surnames.get(formOf(second, lexicon));
  const isElsewhere = others !== undefined && [...others].some((other) => other !== first.folded);
  if (!isElsewhere || mayBeFirstName(first, lexicon)) return candidate;
  const own = { ...candidate.own, organisation: 0, place: 0 };
  return { ...candidate, words: [second], key: second.folded, own, doubtful: false };
}
