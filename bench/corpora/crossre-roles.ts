import type { Span } from '../../src/text/span.ts';
import { type DescribedText, isPartOf } from '../roles/role-proxies.ts';
import { KINDS, type RelatedSentence } from './crossre.ts';

/** Types of what a role can be a role in. */
const WHERE: ReadonlySet<string> = new Set(['organisation', 'politicalparty', 'country', 'location']);

/** A phrase that states a role is seldom longer. */
const MOST_WORDS_BETWEEN = 6;

/**
 * What CrossRE tells of roles: of each person, the organisations, countries and places in which CrossRE says they have a role, expected where no
 * more than six words stand between. A role agrees with one if it names it; one that names none of those in the sentence
 * is not judged. CrossRE also counts what no phrase states, such as the team of a player.
 */
export function describedInSentence({ article, names, relations }: RelatedSentence): DescribedText {
  const places = names.filter(({ type }) => WHERE.has(type));
  const isNear = (one: Span, other: Span) => {
    const between = article.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
    return (between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= MOST_WORDS_BETWEEN;
  };
  return {
    article,
    people: names
      .filter(({ type }) => KINDS.get(type) === 'person')
      .map((person) => {
        const where = relations
          .filter(({ from, to, type }) => type === 'role' && from === person && WHERE.has(to.type))
          .map(({ to }) => to);
        return {
          names: [person],
          expected: where.filter((one) => isNear(one, person)).map(({ text }) => text),
          allowed: where.filter((one) => !isNear(one, person)).map(({ text }) => text),
        };
      }),
    agrees: (role, where) => isPartOf(where, role),
    isJudged: (role) => places.some(({ text }) => isPartOf(text, role)),
  };
}
