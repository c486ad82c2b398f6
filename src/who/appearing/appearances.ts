import type { Annotation } from '../../text/annotation.ts';
import type { NameMention } from '../../text/mentions.ts';
import { lexiconOf } from '../../text/names/lexicon/languages.ts';
import { type Word, wordSentences } from '../../text/names/words.ts';
import { type RoleSource, rolesIn } from '../roles/roles.ts';
import type { Appeared } from './appearance.ts';
import { organisationsIn } from './organisations.ts';
import { type PackedAppearances, packedAppearances, sentenceAt } from './packed-appearances.ts';
import { peopleIn } from './people.ts';
import { isCredited, isReporter } from './reporting.ts';

/** Who appears in one article: its mentions of people and organisations, merged where they name the same. */
export function appearancesIn(annotation: Annotation): PackedAppearances {
  const { article, language, definitions } = annotation;
  const names = [...annotation.names];
  const people = names.filter(({ kind }) => kind === 'person');
  const source: RoleSource = {
    text: article.text,
    language,
    lexicon: lexiconOf(language),
    definitions,
    names,
  };
  const wordsOf = sentenceWords(annotation);
  const appear = (mention: NameMention): Appeared => {
    const sentence = sentenceAt(annotation.sentences, mention.start);
    const isPerson = mention.kind === 'person';
    return {
      ...mention,
      sentence,
      roles: isPerson ? rolesAt(source, wordsOf(sentence), mention) : [],
      reports: isPerson ? isCredited(source.text, mention) : isReporter(source.text, mention),
    };
  };
  const organisations = names.filter(({ kind }) => kind === 'organisation');
  return packedAppearances(annotation, [
    ...peopleIn(annotation, people.map(appear)),
    ...organisationsIn(annotation, organisations.map(appear), definitions),
  ]);
}

/** The words of sentences by their indexes; those of a sentence in which nobody is named are never needed. */
function sentenceWords({ article, sentences, tokens }: Annotation): (index: number) => readonly Word[] {
  let last = -1;
  let words: readonly Word[] = [];
  return (index) => {
    const sentence = sentences.at(index);
    if (index !== last && sentence !== undefined) {
      words = wordSentences(article.text, [sentence], tokens)[0]?.words ?? [];
      last = index;
    }
    return words;
  };
}

function rolesAt(source: RoleSource, words: readonly Word[], mention: NameMention): string[] {
  const first = words.findIndex(({ start }) => start === mention.start);
  if (first < 0) return [];
  let last = first;
  while (last < words.length && (words[last]?.end ?? 0) <= mention.end) last += 1;
  return rolesIn(source, words, first, last);
}
