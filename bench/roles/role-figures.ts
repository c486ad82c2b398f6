import { type Agreement, agreementOf } from '../agreement.ts';
import type { LabelledRole, LabelledSentence } from './role-labels.ts';
import type { StatedRole } from './stated-roles.ts';

/** What came of one sentence's roles. */
export interface RoleOutcome {
  readonly right: readonly StatedRole[];
  readonly wrong: readonly StatedRole[];
  readonly missed: readonly LabelledRole[];
}

/** The agreement of so many roles found with so many expected ones. */
export interface RoleFigures extends Agreement {
  readonly sentences: number;
  readonly expected: number;
  readonly found: number;
}

/**
 * Compares the roles stated in a sentence with those a reader marked. One is right if it is said of the same name, and
 * has the words of the marked role's core and no others than those of its reach, in their order; articles, possessive
 * pronouns and endings, capitals and signs count for nothing. Each marked role can be found once.
 */
export function roleOutcomeOf(
  { roles }: Pick<LabelledSentence, 'roles'>,
  stated: readonly StatedRole[],
): RoleOutcome {
  const open = new Set(roles);
  const right: StatedRole[] = [];
  const wrong: StatedRole[] = [];
  for (const one of stated) {
    const label = [...open].find((role) => isSame(role, one));
    if (label === undefined) wrong.push(one);
    else {
      open.delete(label);
      if (!label.optional) right.push(one);
    }
  }
  return { right, wrong, missed: [...open].filter(({ optional }) => !optional) };
}

/** How well role statements were read, over many sentences. */
export function scoreRoles(outcomes: readonly RoleOutcome[]): RoleFigures {
  const count = (field: keyof RoleOutcome) => outcomes.reduce((sum, one) => sum + one[field].length, 0);
  const right = count('right');
  const found = right + count('wrong');
  const expected = right + count('missed');
  return { sentences: outcomes.length, expected, found, ...agreementOf(right, found, expected) };
}

function isSame({ name, core, reach }: LabelledRole, { start, end, role }: StatedRole): boolean {
  if (start >= name.end || end <= name.start) return false;
  const words = wordsOf(role);
  return wordsOf(reach).includes(words) && words.includes(wordsOf(core));
}

const EMPTY: ReadonlySet<string> = new Set('the a an his her its their our my your'.split(' '));

/** The words that count, each between blanks. */
function wordsOf(phrase: string): string {
  const words = phrase
    .toLowerCase()
    .replace(/['’](?:s(?!\p{L}))?|(?<!\S)s(?!\S)/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return ` ${(words ?? []).filter((word) => !EMPTY.has(word)).join(' ')} `;
}
