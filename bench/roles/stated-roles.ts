import type { Article } from '../../src/articles/article.ts';
import { appearancesIn } from '../../src/who/appearing/appearances.ts';
import { unpackedAppearances } from '../../src/who/appearing/packed-appearances.ts';
import { annotate } from '../annotating.ts';

/** A role as the program states it of the one named from `start` to `end` of the article's text. */
export interface StatedRole {
  readonly start: number;
  readonly end: number;
  readonly role: string;
}

/** The roles that the program reads in an article, each with the mention that it is stated of. */
export function statedRolesIn(article: Article): readonly StatedRole[] {
  const annotation = annotate(article);
  return unpackedAppearances(annotation, appearancesIn(annotation))
    .flatMap(({ mentions }) => [...mentions])
    .flatMap(({ start, end, roles }) => roles.map((role) => ({ start, end, role })));
}
