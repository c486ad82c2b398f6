import { type SoundKeys, similarityOfKeys, soundKeysOf } from '../text/transliteration.ts';
import type { Entity, Lookup } from './entity.ts';
import { withoutTitles } from './leading-titles.ts';
import { organisationName } from './organisation-name.ts';
import { type Sliced, sliced } from './slices.ts';

/** One form of an entity's name as it is looked up. */
interface Form {
  readonly entity: Entity;
  readonly key: string;
  readonly words: readonly SoundKeys[];
}

/** From here on a form is taken to be the name asked for, though spelled differently. */
const FOUND = 0.8;
/** From here on it is offered as something near. */
const NEAR = 0.6;
const MOST_NEAR = 5;
/** Forms whose likeness differs by less than this fit equally well. */
const EQUAL = 0.02;
/** A first name alone points to someone less surely than a surname. */
const FIRST_NAME_ALONE = 0.9;

/** Looks names up among `entities`, given most prominent first. */
export function* createLookup(entities: readonly Entity[]): Sliced<(name: string) => Lookup> {
  const forms: Form[] = [];
  yield* sliced(entities, (entity) => {
    for (const form of [entity.name, ...entity.aliases]) {
      forms.push({ entity, key: organisationName(form).key, words: keysOf(form) });
    }
  });
  return (name) => {
    const asked = withoutTitles(name.trim().split(/\s+/u)).join(' ');
    const key = organisationName(asked).key;
    const exact = distinct(forms.filter((form) => form.key === key));
    const [only] = exact;
    if (only !== undefined && exact.length === 1) return { found: 'one', entity: only };
    if (exact.length > 1) return { found: 'several', candidates: exact };
    return nearest(forms, keysOf(asked));
  };
}

function keysOf(name: string): SoundKeys[] {
  return (name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.]*/gu) ?? []).map(soundKeysOf);
}

function distinct(forms: readonly Form[]): Entity[] {
  return [...new Set(forms.map(({ entity }) => entity))];
}

function nearest(forms: readonly Form[], asked: readonly SoundKeys[]): Lookup {
  const best = new Map<Entity, number>();
  for (const form of forms) {
    const score = Math.max(...ordersOf(asked, form.entity).map((words) => likeness(words, form.words)));
    if (score > (best.get(form.entity) ?? 0)) best.set(form.entity, score);
  }
  const ranked = [...best].filter(([, score]) => score >= NEAR).sort(([, a], [, b]) => b - a);
  const [first] = ranked;
  if (first === undefined) return { found: 'none', candidates: [] };
  const [entity, top] = first;
  if (top < FOUND) return { found: 'none', candidates: ranked.slice(0, MOST_NEAR).map(([one]) => one) };
  const equal = ranked.filter(([, score]) => score > top - EQUAL);
  if (equal.length === 1) return { found: 'one', entity };
  return { found: 'several', candidates: equal.map(([one]) => one) };
}

/** A person may be asked for by the surname first: "Токаев Касым-Жомарт". */
function ordersOf(asked: readonly SoundKeys[], { kind }: Entity): (readonly SoundKeys[])[] {
  return kind === 'person' && asked.length > 1 ? [asked, [...asked.slice(1), ...asked.slice(0, 1)]] : [asked];
}

/**
 * How well a name asked for fits a form, 0 to 1: each of its words must be like one of the form's, in order; words of the form that
 * were not asked for (a first name) are forgiven when the last one is among those that fit.
 */
function likeness(asked: readonly SoundKeys[], form: readonly SoundKeys[]): number {
  if (asked.length === 0 || asked.length > form.length) return 0;
  let total = 0;
  let from = 0;
  let last = -1;
  for (const word of asked) {
    let best = 0;
    let at = -1;
    for (let index = from; index < form.length; index += 1) {
      const other = form[index];
      const score = other === undefined ? 0 : similarityOfKeys(word, other);
      if (score > best) [best, at] = [score, index];
    }
    if (at < 0) return 0;
    total += best;
    from = at + 1;
    last = at;
  }
  const mean = total / asked.length;
  return last === form.length - 1 ? mean : mean * FIRST_NAME_ALONE;
}
