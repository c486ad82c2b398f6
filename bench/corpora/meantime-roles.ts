import { contains, type Span } from '../../src/text/span.ts';
import type { KnownMention } from '../merging/merging-sets.ts';
import { type DescribedPerson, type DescribedText, isPartOf } from '../roles/role-proxies.ts';
import {
  articleOf,
  identityOf,
  type MeantimeEntity,
  type MeantimeText,
  namesIn,
  readMeantime,
} from './meantime.ts';

/**
 * What MEANTIME tells of roles: of each person named in the sentences that are marked throughout, the phrases that stand right before or behind the
 * name, parted from it by a comma at most ("Apple CEO Steve Jobs"); the longest where one holds another. A role agrees with a
 * phrase if one holds all words of the other. Roles may also agree with a phrase elsewhere.
 */
export function meantimeRoles(file: string): DescribedText[] {
  return readMeantime(file).map((article) => {
    const names = namesIn(article);
    return {
      article: articleOf(article),
      people: article.original.entities.flatMap((one) =>
        one.type === 'PER' ? described(one, names, article) : [],
      ),
      agrees: (role, phrase) => isPartOf(role, phrase) || isPartOf(phrase, role),
      isJudged: () => true,
    };
  });
}

const PRONOUN = 'PRO';

function described(
  entity: MeantimeEntity,
  allNames: readonly KnownMention[],
  { original, text, spanOf }: MeantimeText,
): DescribedPerson[] {
  const marked = entity.mentions
    .filter(({ end, synt }) => end <= original.annotated_until && synt !== PRONOUN)
    .map(spanOf);
  const names = allNames.filter(
    (name) => name.entity === identityOf(entity) && marked.some((phrase) => contains(phrase, name)),
  );
  if (names.length === 0) return [];
  const written = ({ start, end }: Span) => text.slice(start, end).trim();
  const phrases = marked.filter((one) => !names.some((name) => one.start < name.end && name.start < one.end));
  const longest = phrases.filter((one) => !phrases.some((other) => other !== one && contains(other, one)));
  const isBeside = (phrase: Span) =>
    names.some((name) => {
      const [first, second] = phrase.start < name.start ? [phrase, name] : [name, phrase];
      return /^[ ,]*$/u.test(text.slice(first.end, second.start));
    });
  return [
    {
      names,
      expected: longest.filter(isBeside).map(written),
      allowed: [
        ...longest.filter((phrase) => !isBeside(phrase)).map(written),
        ...titlesWithin(marked, names).map(written),
      ],
    },
  ];
}

/** What stands before a name in a phrase that holds it: "Presiding Judge Martin Mann". */
function titlesWithin(phrases: readonly Span[], names: readonly Span[]): Span[] {
  return phrases.flatMap((phrase) =>
    names
      .filter((name) => contains(phrase, name) && name.start > phrase.start)
      .map((name) => ({ start: phrase.start, end: name.start })),
  );
}
