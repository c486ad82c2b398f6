import type { Definition } from '../definitions.ts';
import type { Language } from '../language.ts';
import type { NameMention, Token } from '../mentions.ts';
import type { Span, SpanList } from '../span.ts';
import { type Candidate, headlineCandidates, sentenceCandidates } from './candidate.ts';
import { decide } from './deciding.ts';
import { withNeighbours } from './declining/coordination.ts';
import { definedNames } from './defined.ts';
import { isFullName } from './elsewhere.ts';
import type { NameKnowledge, NameLexicon } from './knowledge.ts';
import { lexiconOf } from './lexicon/languages.ts';
import { isSport } from './sport.ts';
import { type Word, type WordSentence, wordSentences } from './words.ts';

export interface NameOptions {
  readonly language: Language;
  readonly sentences: readonly Span[];
  readonly tokens: SpanList<Token>;
  /** The acronyms that the text defines: `definitionsIn`. */
  readonly definitions: readonly Definition[];
  readonly knowledge: NameKnowledge;
}

/**
 * The people, organisations and places that `text` names, in order, without overlaps. A name is without its title
 * ("Mukhtar Tleuberdi", not "Minister Tleuberdi"); nationalities, days and titles by themselves are no names. Candidates
 * are the capitalised runs of each sentence; what their words, their neighbours and the same name elsewhere in the text
 * tell is added up for each kind.
 */
export function namesIn(
  text: string,
  { language, sentences, tokens, definitions, knowledge }: NameOptions,
): NameMention[] {
  const lexicon: NameLexicon = { ...lexiconOf(language), ...knowledge };
  const lines = wordSentences(text, sentences, tokens);
  const defined = definedNames(text, lines, definitions, lexicon);
  const inSentences = new Map<readonly Word[], readonly Candidate[]>();
  const familiar = new Set<string>();
  for (const { words, shouts } of lines) {
    if (shouts) continue;
    const candidates = sentenceCandidates(words, lexicon, defined);
    inSentences.set(words, candidates);
    for (const candidate of candidates) {
      if (!candidate.doubtful) familiar.add(candidate.key);
      if (isFullName(candidate)) familiar.add(candidate.words.at(-1)?.folded ?? '');
    }
  }
  const candidates = lines.flatMap(
    ({ words }) => inSentences.get(words) ?? headlineCandidates(words, familiar, lexicon),
  );
  const small = smallWords(lines, candidates);
  const settled = lexicon.declining ? withNeighbours(text, candidates) : candidates;
  return decide(text, settled, { small, defined, lexicon, isSport: isSport(lines) });
}

/**
 * The words of candidates that the text also writes with a small letter, folded: of those only that begin a sentence or are
 * all capitals, since the capital of any other tells enough.
 */
function smallWords(lines: readonly WordSentence[], candidates: readonly Candidate[]): ReadonlySet<string> {
  const capitals = new Set<string>();
  for (const { words, shouted } of candidates) {
    if (shouted) continue;
    for (const { opens, shape, folded } of words) if (opens || shape === 'upper') capitals.add(folded);
  }
  const small = new Set<string>();
  if (capitals.size === 0) return small;
  for (const { words } of lines) {
    for (const { shape, folded } of words) if (shape === 'lower' && capitals.has(folded)) small.add(folded);
  }
  return small;
}
