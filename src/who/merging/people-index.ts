import type { SoundKeys } from '../../text/transliteration.ts';
import type { PersonName } from '../names/person-name.ts';

/** Finds among many people those few who may bear a name, so that no name is compared with all others. */
export interface PeopleIndex<Person> {
  /** Takes a person up under a name of theirs; the same again is no error. */
  add(person: Person, name: PersonName): void;
  /** Whoever can bear the same full name (`sameFullName`), and some who don't. */
  namesakes(name: PersonName): Set<Person>;
  /** Those added under names whose last word is that of `name`, in the order in which they came. */
  bearersOf(name: PersonName): Set<Person>;
}

/** An empty index. */
export function createPeopleIndex<Person>(): PeopleIndex<Person> {
  const byLast = new Map<string, Set<Person>>();
  const byFirst = new Map<string, Set<Person>>();
  const byFirstAndEnds = new Map<string, Set<Person>>();
  return {
    add(person, { words }) {
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined) return;
      for (const key of keysOf(last)) shelve(byLast, key, person);
      if (words.length < 2) return;
      for (const key of keysOf(first)) {
        shelve(byFirst, key, person);
        shelve(byFirstAndEnds, `${key} ${endsOf(last)}`, person);
      }
    },
    namesakes({ words }) {
      const found = new Set<Person>();
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined) return found;
      const take = (people: Iterable<Person> = []) => {
        for (const person of people) found.add(person);
      };
      for (const key of keysOf(last)) {
        take(byLast.get(key));
        // "Tokayev Kassym-Jomart": the surname may stand first in one of them.
        take(byFirst.get(key));
      }
      for (const key of keysOf(first)) {
        take(byLast.get(key));
        // Surnames that differ by a letter begin and end alike.
        take(byFirstAndEnds.get(`${key} ${endsOf(last)}`));
      }
      return found;
    },
    bearersOf({ words }) {
      const last = words.at(-1);
      const found = new Set<Person>();
      for (const key of last === undefined ? [] : keysOf(last)) {
        for (const person of byLast.get(key) ?? []) found.add(person);
      }
      return found;
    },
  };
}

/** The sound of a word, and that without a case ending: two that are the same word share one of them. */
function keysOf({ whole, stem }: SoundKeys): string[] {
  return whole === stem ? [whole] : [whole, stem];
}

function endsOf({ whole }: SoundKeys): string {
  return `${whole[0]}${whole.at(-1)}`;
}

function shelve<Person>(shelves: Map<string, Set<Person>>, key: string, person: Person): void {
  const shelf = shelves.get(key);
  if (shelf === undefined) shelves.set(key, new Set([person]));
  else shelf.add(person);
}
