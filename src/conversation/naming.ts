import type { Language } from '../text/language.ts';
import type { Entity, Role } from '../who/entity.ts';
import { clipped } from './clipping.ts';
import type { Action, Button } from './reply.ts';
import { ABOUT_BYTES } from './reply.ts';

/** In UTF-16 units; clients cut a longer label. */
const LONGEST_LABEL = 32;
const LONGEST_NAME = 80;

const utf8 = new TextEncoder();

/**
 * A button that asks about someone in a message of its own: by the full name, or another one short enough to travel in
 * it. None where every name is too long or there is none to show.
 */
export function buttonAbout(
  { name, aliases }: Pick<Entity, 'name' | 'aliases'>,
  show: Action['show'],
  label = name,
): Button[] {
  const about = [name, ...aliases].find(fitsButton);
  const words = clipped(label, LONGEST_LABEL);
  if (about === undefined || words === '') return [];
  return [{ label: words, action: { show, page: 0, about }, target: 'new' }];
}

function fitsButton(about: string): boolean {
  return about.trim() !== '' && utf8.encode(about).length <= ABOUT_BYTES;
}

/** A name as it stands in a reply. */
export function shownName(name: string): string {
  return clipped(name, LONGEST_NAME);
}

/** Who writes a role for readers of a language writes it in this script. */
const SCRIPT: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  kk: /\p{Script=Cyrillic}/u,
};

/** Roles in their order, but those in another script than the reader's language has behind the others. */
export function readableFirst(roles: readonly Role[], language: Language): readonly Role[] {
  const isReadable = ({ title }: Role) => SCRIPT[language].test(title);
  return roles.toSorted((a, b) => Number(isReadable(b)) - Number(isReadable(a)));
}

/** Whether someone has a name that can be shown. */
export function isNamed({ name }: Entity): boolean {
  return name.trim() !== '';
}

/** Whether `text` names someone, by any of the names known. */
export function isNamedIn(text: string, { name, aliases }: Entity): boolean {
  return [name, ...aliases].some((known) => {
    for (let at = text.indexOf(known); known !== '' && at !== -1; at = text.indexOf(known, at + 1)) {
      if (!/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + known.length))) return true;
    }
    return false;
  });
}
