import { reachOfSmallLetters } from './declining/runs.ts';
import { isCommon, type NameLexicon } from './knowledge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { places } from './lexicon/places.ts';
import { AMBIGUOUS, isNameWord, PARTICLES } from './name-words.ts';
import { isRaised, type Word } from './words.ts';

const PLAIN = /^[\s\u00A0]+$/u;
const MOST_LINKS = 2;

/** Where the run goes on behind the small words at `last`, if it does. */
export function overLinks(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: NameLexicon,
): number | undefined {
  let next = last;
  while (next < words.length && next - last <= MOST_LINKS && isLink(words[next], lexicon)) next += 1;
  const word = words[next];
  if (word === undefined || next - last > MOST_LINKS || !PLAIN.test(word.gap)) return undefined;
  if (lexicon.smallLetters) return reachOfSmallLetters(words, first, last, next, lexicon);
  if (next === last || !isNameWord(word, lexicon) || AMBIGUOUS.has(word.folded)) return undefined;
  return joins(words, first, last, next, lexicon) ? next + 1 : undefined;
}

function isLink(word: Word | undefined, lexicon: Lexicon): boolean {
  if (word === undefined || word.shape !== 'lower' || !PLAIN.test(word.gap)) return false;
  return PARTICLES.has(word.folded) || lexicon.links.has(word) || lexicon.articles.has(word);
}

/** Whether the small words from `last` to `next` join what follows to the English run before them. */
function joins(
  words: readonly Word[],
  first: number,
  last: number,
  next: number,
  lexicon: NameLexicon,
): boolean {
  const run = words.slice(first, last);
  const link = words[last]?.folded ?? '';
  const before = run.at(-1);
  const after = words[next];
  if (before === undefined || after === undefined) return false;
  if (PARTICLES.has(link)) return run.length < 4 && !lexicon.organisationHeads.has(after);
  const isHead = (word: Word) => lexicon.organisationHeads.has(word) || lexicon.titles.has(word);
  const hasHead = run.some(isHead);
  const inner = run.filter((word) => word.shape === 'lower').map((word) => word.folded);
  switch (link) {
    case 'of':
      return (
        isHead(before) ||
        lexicon.otherHeads.has(before) ||
        lexicon.placeHeads.has(before) ||
        (run.some((word) => lexicon.organisationHeads.has(word)) && inner.length > 0 && !places.has([before]))
      );
    case 'for':
      return hasHead;
    case 'and':
    case '&':
      if (next === last + 1 && isField(before, lexicon) && isFieldsOf(words, next, lexicon)) return true;
      return hasHead && goesOnBehindAnd(inner, before, words, next, lexicon);
    case 'in':
      return inner.includes('for') && inner.includes('and');
    case 'on':
    case 'to':
      // Republicans on the Senate committee are members, no body.
      return lexicon.organisationHeads.has(before) && !lexicon.nationalities.has(before);
    default:
      return false;
  }
}

/** Whether behind "of" or "for" an "and" leads on to more of the same: Department of Health | and Human Services. */
function goesOnBehindAnd(
  inner: readonly string[],
  before: Word,
  words: readonly Word[],
  next: number,
  lexicon: NameLexicon,
): boolean {
  const after = words[next];
  if (after === undefined || places.has([before])) return false;
  return (
    inner.some((word) => word === 'of' || word === 'for' || word === 'on') &&
    isPlainNoun(after, words[next + 1], lexicon)
  );
}

/** Whether a common word and what makes it an organisation stand at `next`: Food and Drug Administration. */
function isFieldsOf(words: readonly Word[], next: number, lexicon: NameLexicon): boolean {
  const [field, head] = [words[next], words[next + 1]];
  if (field === undefined || head === undefined || !PLAIN.test(head.gap)) return false;
  const isHead = isRaised(head) ? lexicon.organisationHeads.has(head) : COMMITTEES.has(head.folded);
  return isField(field, lexicon) && isHead;
}

/** Small in some papers: the House Energy and Commerce subcommittee. */
const COMMITTEES: ReadonlySet<string> = new Set(['committee', 'subcommittee', 'sub-committee']);

function isField(word: Word, lexicon: NameLexicon): boolean {
  const isHead = lexicon.otherHeads.has(word) || lexicon.organisationHeads.has(word);
  return isCommon(word, lexicon) && (!isHead || lexicon.portfolios.has(word));
}

/** Whether a capitalised word behind "and" goes on with the same name ("of Health and Human Services"). */
function isPlainNoun(word: Word, following: Word | undefined, lexicon: Lexicon): boolean {
  if (lexicon.organisationHeads.has(word) || lexicon.titles.has(word) || lexicon.firstNames.has(word))
    return false;
  if (
    following !== undefined &&
    isRaised(following) &&
    PLAIN.test(following.gap) &&
    lexicon.titles.has(following)
  )
    return false;
  return word.shape === 'capital' && !places.has([word]) && !lexicon.nationalities.has(word);
}
