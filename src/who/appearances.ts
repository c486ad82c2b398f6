import type { Annotation } from '../text/annotation.ts';
import { definitionsIn } from '../text/definitions.ts';
import type { NameMention } from '../text/mentions.ts';
import { lexiconOf } from '../text/names/lexicon/languages.ts';
import { type Word, type WordSentence, wordSentences } from '../text/names/words.ts';
import type { Appearance, Appeared } from './appearance.ts';
import { organisationsIn } from './organisations.ts';
import { peopleIn } from './people.ts';
import { isReporter } from './reporting.ts';
import { type RoleSource, rolesIn } from './roles.ts';

/** Who appears in one article: its mentions of people and organisations, merged where they name the same. */
export function appearancesIn(annotation: Annotation): Appearance[] {
  const { article, language } = annotation;
  const names = [...annotation.names];
  const lexicon = lexiconOf(language);
  const sentences = wordSentences(article.text, annotation.sentences, annotation.tokens);
  const definitions = definitionsIn(article.text);
  const people = startsOfPeople(sentences, names);
  const namesPerson = (word: Word) => people.has(word.start);
  const source: RoleSource = { text: article.text, lexicon, definitions, namesPerson };
  const appeared = names.flatMap((mention) =>
    mention.kind === 'place' ? [] : [appear(source, sentences, mention)],
  );
  return [
    ...peopleIn(
      annotation,
      appeared.filter(({ kind }) => kind === 'person'),
    ),
    ...organisationsIn(
      annotation,
      appeared.filter(({ kind }) => kind === 'organisation'),
      definitions,
    ),
  ];
}

/** Where the words begin that belong to the names of people. */
function startsOfPeople(
  sentences: readonly WordSentence[],
  names: readonly NameMention[],
): ReadonlySet<number> {
  const people = names.filter(({ kind }) => kind === 'person');
  const starts = new Set<number>();
  let next = 0;
  for (const word of sentences.flatMap(({ words }) => words)) {
    while ((people[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    if ((people[next]?.start ?? Number.POSITIVE_INFINITY) <= word.start) starts.add(word.start);
  }
  return starts;
}

function appear(source: RoleSource, sentences: readonly WordSentence[], mention: NameMention): Appeared {
  const sentence = sentenceAt(sentences, mention.start);
  const words = sentences[sentence]?.words ?? [];
  const first = words.findIndex(({ start }) => start === mention.start);
  let last = first;
  while (last >= 0 && last < words.length && (words[last]?.end ?? 0) <= mention.end) last += 1;
  const isPerson = mention.kind === 'person';
  return {
    ...mention,
    sentence,
    roles: isPerson && first >= 0 ? rolesIn(source, words, first, last) : [],
    reports: !isPerson && isReporter(source.text, mention),
  };
}

/** The index of the last sentence that begins at or before `offset`. */
function sentenceAt(sentences: readonly WordSentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
