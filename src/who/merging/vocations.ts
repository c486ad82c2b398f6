import { wordBefore } from '../../text/word-before.ts';
import type { Appeared } from '../appearing/appearance.ts';

// What people are by vocation, as far as hardly anyone is two of them; written by hand from general knowledge.

const VOCATIONS: readonly ReadonlySet<string>[] = [
  `general gen admiral adm colonel col brigadier brig major maj lieutenant lt commander cmdr sergeant sgt corporal cpl
  private pte fusilier trooper генерал адмирал полковник подполковник майор лейтенант сержант ефрейтор рядовой`,
  `singer rapper musician guitarist drummer pianist violinist songwriter actor actress comedian dancer ballerina star
  певец певица рэпер музыкант пианист скрипач актер актриса комик танцор балерина`,
  `footballer striker midfielder goalkeeper defender quarterback cricketer batsman golfer boxer jockey cyclist sprinter
  swimmer skater gymnast футболист нападающий полузащитник вратарь защитник хоккеист боксер теннисист велосипедист`,
  `bishop archbishop cardinal priest pastor vicar rabbi imam епископ архиепископ кардинал священник раввин имам`,
  `professor scientist physicist chemist biologist epidemiologist economist virologist geologist профессор физик химик
  биолог вирусолог экономист`,
].map((words) => new Set(words.split(/\s+/u)));
const SOLDIER = 0;
/** "General" behind these is no rank: the attorney general. */
const NO_RANK =
  /^(?:attorney|director|secretary|solicitor|surgeon|inspector|consul|governor|auditor|postmaster)$/u;

/** What articles say somebody is by vocation. */
export interface Vocation {
  /** Which of the vocations; of most roles anyone can have them, and they tell of none. */
  readonly vocations: ReadonlySet<number>;
  /** Whether it is a soldier with a knighthood, who is hardly ever named without the one and the other. */
  readonly isDecorated: boolean;
}

/** Of whom nothing of the kind is said. */
export const NO_VOCATION: Vocation = { vocations: new Set(), isDecorated: false };

/** What the mentions of someone in a text tell of the vocation, by the last words of the roles: "Coast Guard Admiral" of a soldier. */
export function vocationIn(text: string, mentions: readonly Appeared[]): Vocation {
  const vocations = new Set<number>();
  let isKnight = false;
  for (const mention of mentions) {
    for (const role of mention.roles) {
      const vocation = vocationOf(role);
      if (vocation !== undefined) vocations.add(vocation);
    }
    isKnight ||= KNIGHT.test(wordBefore(text, mention.start));
  }
  return vocations.size === 0 ? NO_VOCATION : { vocations, isDecorated: isKnight && vocations.has(SOLDIER) };
}

const KNIGHT = /^(?:Sir|Dame)$/u;

function vocationOf(role: string): number | undefined {
  const words =
    role
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}+/gu) ?? [];
  if (NO_RANK.test(words.at(-2) ?? '')) return undefined;
  const vocation = VOCATIONS.findIndex((own) => own.has(words.at(-1) ?? ''));
  return vocation < 0 ? undefined : vocation;
}

/** Whether two of one name are rather two people: of other vocations, or only one of them decorated. */
export function areTwo(a: Vocation, b: Vocation): boolean {
  if (a.vocations.size === 0 || b.vocations.size === 0) return a.isDecorated !== b.isDecorated;
  return ![...a.vocations].some((vocation) => b.vocations.has(vocation));
}

/** What both appearances of one person tell. */
export function together(a: Vocation, b: Vocation): Vocation {
  if (a === NO_VOCATION) return b;
  if (b === NO_VOCATION) return a;
  return {
    vocations: new Set([...a.vocations, ...b.vocations]),
    isDecorated: a.isDecorated || b.isDecorated,
  };
}
