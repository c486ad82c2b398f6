import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Entity } from '../who/entity.ts';
import { quotedName } from '../who/lookup.ts';
import { clipped } from './clipping.ts';
import { buttonAbout, readableFirst, shownName } from './naming.ts';
import type { Button, Inline } from './reply.ts';
import { bold, rowsOf } from './reply.ts';

const MOST_BUTTONS = 6;
const BUTTONS_IN_A_ROW = 2;
/** In UTF-16 units. */
const LONGEST_ROLE = 90;

/** Those whom a reader may ask about next, each on a line of their own below what stands before. */
export function linesFor(entities: readonly Entity[], language: Language): Inline[] {
  return entities.flatMap((entity) => ['\n', ...lineOf(entity, language)]);
}

/** The name and the first role, one that the reader can read if there is any. */
function lineOf({ name, roles }: Entity, language: Language): Inline[] {
  const { title } = readableFirst(roles, language)[0] ?? { title: '' };
  const role = clipped(title, LONGEST_ROLE);
  return [bold(shownName(name)), role === '' ? '' : `, ${role}`];
}

/**
 * Rows of buttons that open the cards of the first of them. Whose name is that which was `asked` for, or a surname alone,
 * is asked for in quotation marks, which mean nobody else: the bare words would lead back to a choice.
 */
export function buttonsFor(entities: readonly Entity[], asked = ''): Button[][] {
  const isAsked = (name: string) => fold(name) === fold(asked);
  const buttons = entities.flatMap(({ kind, name, aliases }) => {
    const isShared = isAsked(name) || (kind === 'person' && !/\s/u.test(name));
    const named = isShared
      ? { name: quotedName(name), aliases: [] }
      : { name, aliases: aliases.filter((alias) => !isAsked(alias)) };
    return buttonAbout(named, 'who', name);
  });
  return rowsOf(buttons.slice(0, MOST_BUTTONS), BUTTONS_IN_A_ROW);
}
