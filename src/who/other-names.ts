import { comparableName } from '../articles/correction.ts';
import { correctedForm } from './merging/corrected.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Other names of someone called `name`, without those that differ only in capitals from one before them, and those that are only
 * a name or its last words in another case: Токаева where there is Касым-Жомарт Токаев.
 */
export function otherNames(aliases: readonly string[], name: string): readonly string[] {
  const written = new Set([comparableName(name)]);
  const distinct = aliases.filter((form) => {
    const known = written.size;
    return written.add(comparableName(form)).size > known;
  });
  return withoutDeclined(distinct, name);
}

function withoutDeclined(aliases: readonly string[], name: string): readonly string[] {
  const all = [name, ...aliases].map((form) => ({ form, stem: correctedForm(form) }));
  // Of one name in two cases the nominative is the one that is shown, or else the shorter one.
  const nominatives = all.filter(
    ({ form, stem }) =>
      form === name ||
      !all.some((other) => other.stem === stem && (other.form === name || other.form.length < form.length)),
  );
  const isDeclinedEnd = ({ form, stem }: (typeof all)[number]) =>
    nominatives.some((other) => other.stem.endsWith(` ${stem}`) && !other.form.endsWith(form));
  const declined = new Set(all.filter((one) => !nominatives.includes(one) || isDeclinedEnd(one)));
  return all
    .slice(1)
    .filter((one) => !CYRILLIC.test(one.form) || !declined.has(one))
    .map(({ form }) => form);
}
