import type { Problem } from './article.ts';
import { type Correction, comparableName, type WrittenName } from './correction.ts';

/** The corrections without what contradicts an earlier one, and what does. */
export function withoutContradictions(corrections: readonly Correction[]): {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
} {
  const holders = new Map<string, WrittenName>();
  const problems: Problem[] = [];
  const report = ({ file, line }: WrittenName, reason: string) => problems.push({ file, line, reason });
  const kept: Correction[] = [];
  for (const correction of corrections) {
    const holder = holders.get(comparableName(correction.name));
    if (holder !== undefined) {
      report(
        correction,
        `${quoted(correction)} has an entry already, at ${placeOf(holder)}; put both together`,
      );
      continue;
    }
    holders.set(comparableName(correction.name), correction);
    kept.push(correction);
  }
  const consistent = kept.map((correction) => {
    const own = new Set([comparableName(correction.name)]);
    const sameAs = correction.sameAs.filter((other) => {
      const key = comparableName(other.name);
      const holder = holders.get(key);
      if (holder !== undefined && !own.has(key)) {
        report(
          other,
          `${quoted(other)} is named at ${placeOf(holder)} as well; it can be only one of the two`,
        );
        return false;
      }
      holders.set(key, other);
      own.add(key);
      return key !== comparableName(correction.name);
    });
    const notSameAs = correction.notSameAs.filter((other) => {
      const isOwn = own.has(comparableName(other.name));
      if (isOwn)
        report(other, `${quoted(other)} is said to be the same as ${quoted(correction)}, and not the same`);
      return !isOwn;
    });
    return { ...correction, sameAs, notSameAs };
  });
  return { corrections: consistent, problems };
}

function quoted({ name }: WrittenName): string {
  return JSON.stringify(name);
}

function placeOf({ file, line }: WrittenName): string {
  return `${file}:${line}`;
}
