/**
 * Which of `found` each of `expected` is paired with: the first, not taken yet, to which it corresponds in the first way, and
 * where there is none in the next way. Ways come strictest first; all are tried strictly before any is tried loosely.
 */
export function partnersOf<Expected, Found>(
  expected: readonly Expected[],
  found: readonly Found[],
  ways: readonly ((expected: Expected, found: Found) => boolean)[],
): ReadonlyMap<Expected, Found> {
  const partners = new Map<Expected, Found>();
  const taken = new Set<Found>();
  for (const corresponds of ways) {
    for (const one of expected) {
      if (partners.has(one)) continue;
      const partner = found.find((other) => !taken.has(other) && corresponds(one, other));
      if (partner === undefined) continue;
      partners.set(one, partner);
      taken.add(partner);
    }
  }
  return partners;
}
