// What people are by calling, as far as hardly anyone is two of them; written by hand from general knowledge.

const CALLINGS: readonly ReadonlySet<string>[] = [
  `general gen admiral adm colonel col brigadier brig major maj lieutenant lt commander cmdr sergeant sgt corporal cpl
  private pte fusilier trooper генерал адмирал полковник подполковник майор лейтенант сержант ефрейтор рядовой`,
  `singer rapper musician guitarist drummer pianist violinist songwriter actor actress comedian dancer ballerina
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

/**
 * The callings that roles tell of by their last words: "Coast Guard Admiral" of a soldier. Of most roles anyone can have
 * them, and they tell of none.
 */
export function callingsIn(roles: Iterable<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const role of roles) {
    const words =
      role
        .toLowerCase()
        .replaceAll('ё', 'е')
        .match(/\p{L}+/gu) ?? [];
    const last = words.at(-1) ?? '';
    const calling = CALLINGS.findIndex((own) => own.has(last));
    if (calling >= 0 && !NO_RANK.test(words.at(-2) ?? '')) found.add(calling);
  }
  return found;
}

/**
 * Whether those of two sets of callings are rather two: their callings are others, or the one is a soldier, who is hardly
 * ever named without a rank, and the other nothing that an article tells.
 */
export function areTwo(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size === 0 || b.size === 0) return a.has(SOLDIER) || b.has(SOLDIER);
  return ![...a].some((calling) => b.has(calling));
}
