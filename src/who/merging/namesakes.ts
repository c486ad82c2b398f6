import type { Appearance, Appeared } from '../appearing/appearance.ts';
import { isSurnameOf, type PersonName, personName, sameFullName } from '../names/person-name.ts';
import { comparable } from '../roles/fullest.ts';
import { type Sliced, sliced } from '../slices.ts';

/** Under which full names articles state a title, by the surname with the title. */
type Holders = ReadonlyMap<string, readonly PersonName[]>;

/**
 * Takes out of appearances the surnames with a title that articles state of a namesake and never of the one fully named:
 * an article on Barbara Bush speaks of President Bush without a first name. With them goes every bare surname there.
 */
export function* withoutNamesakes(appearances: readonly Appearance[]): Sliced<Appearance[]> {
  const holders = yield* holdersIn(appearances);
  const parted: Appearance[] = [];
  yield* sliced(appearances, (appearance) => {
    parted.push(...partsOf(appearance, holders));
  });
  return parted;
}

function* holdersIn(appearances: readonly Appearance[]): Sliced<Holders> {
  const holders = new Map<string, PersonName[]>();
  yield* sliced(appearances, ({ mentions }) => {
    for (const { text, roles } of mentions) {
      const name = personName(text);
      if (name.isSurname) continue;
      for (const role of roles) {
        const key = titleKey(name, role);
        const known = holders.get(key);
        if (known === undefined) holders.set(key, [name]);
        else if (!known.includes(name)) known.push(name);
      }
    }
  });
  return holders;
}

function titleKey({ words }: PersonName, role: string): string {
  return `${words.at(-1)?.whole} ${comparable(role)}`;
}

function partsOf(appearance: Appearance, holders: Holders): readonly Appearance[] {
  const mentions = [...appearance.mentions];
  const full = mentions.map(({ text }) => personName(text)).filter(({ isSurname }) => !isSurname);
  const isBare = ({ text }: Appeared) => full.some((one) => isSurnameOf(personName(text), one));
  const isOthers = ({ text, roles }: Appeared) =>
    roles.some((role) => {
      const stated = holders.get(titleKey(personName(text), role)) ?? [];
      return stated.length > 0 && !stated.some((one) => full.some((own) => sameFullName(own, one)));
    });
  if (!mentions.some((one) => isBare(one) && isOthers(one))) return [appearance];
  return [
    { ...appearance, mentions: mentions.filter((one) => !isBare(one)) },
    { ...appearance, mentions: mentions.filter(isBare) },
  ];
}
