import { type Definition, definitionsIn } from '../../../src/text/definitions.ts';
import type { Language } from '../../../src/text/language.ts';
import type { NameMention } from '../../../src/text/mentions.ts';
import { lexiconOf } from '../../../src/text/names/lexicon/languages.ts';
import { wordSentences } from '../../../src/text/names/words.ts';
import { tokensOf } from '../../../src/text/tokens.ts';
import { rolesIn } from '../../../src/who/roles/roles.ts';

/**
 * The roles that a sentence states of the one it names `name`. Names are given and not looked for, so that nothing but
 * the reading of roles is tested: `others` are those of other people, `organisations` and `places` of such.
 */
export function readRoles(
  text: string,
  name: string,
  {
    language = 'en',
    others = [],
    organisations = [],
    places = [],
  }: {
    readonly language?: Language;
    readonly others?: readonly string[];
    readonly organisations?: readonly string[];
    readonly places?: readonly string[];
  } = {},
): string[] {
  const mention = (kind: NameMention['kind']) => (one: string) => {
    const start = text.indexOf(one);
    return { start, end: start + one.length, text: one, kind };
  };
  const names = [
    ...[name, ...others].map(mention('person')),
    ...organisations.map(mention('organisation')),
    ...places.map(mention('place')),
  ].sort((a, b) => a.start - b.start);
  const sentence = { start: 0, end: text.length };
  const words = wordSentences(text, [sentence], tokensOf(text, language))[0]?.words ?? [];
  const { start, end } = mention('person')(name);
  const first = words.findIndex((word) => word.start === start);
  const last = words.filter((word) => word.end <= end).length;
  const definitions: readonly Definition[] = definitionsIn(text);
  return rolesIn({ text, language, lexicon: lexiconOf(language), definitions, names }, words, first, last);
}
