import type { Problem } from './article.ts';
import { type Correction, comparableName, type WrittenName } from './correction.ts';

/** The corrections without what contradicts an earlier one, and what does. */
export function withoutContradictions(corrections: readonly Correction[]): {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report: Report = ({ file, line }, reason) => problems.push({ file, line, reason });
  const kept = withoutCircles(withoutSecondEntries(corrections, report), report);
  const holders = new Map(kept.map((correction): [string, WrittenName] => [keyOf(correction), correction]));
  const consistent = kept.map((correction) => {
    const own = new Set([keyOf(correction)]);
    const sameAs = correction.sameAs.filter((other) => {
      const key = keyOf(other);
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
      return key !== keyOf(correction);
    });
    const doubted = new Set<string>();
    const notSameAs = correction.notSameAs.filter((other) => {
      const isOwn = own.has(keyOf(other));
      if (isOwn) {
        doubted.add(keyOf(other));
        report(other, `${quoted(other)} is said to be the same as ${quoted(correction)}, and not the same`);
      }
      return !isOwn;
    });
    // A wrong merge is worse than a missed one.
    return { ...correction, sameAs: sameAs.filter((other) => !doubted.has(keyOf(other))), notSameAs };
  });
  return { corrections: consistent, problems };
}

type Report = (name: WrittenName, reason: string) => void;

function withoutSecondEntries(corrections: readonly Correction[], report: Report): readonly Correction[] {
  const entries = new Map<string, Correction>();
  for (const correction of corrections) {
    const first = entries.get(keyOf(correction));
    if (first === undefined) entries.set(keyOf(correction), correction);
    else {
      report(
        correction,
        `${quoted(correction)} has an entry already, at ${placeOf(first)}; put both together`,
      );
    }
  }
  return [...entries.values()];
}

/** Of two entries that each give the other's name as another of its own, the first with the names of both. */
function withoutCircles(corrections: readonly Correction[], report: Report): readonly Correction[] {
  const kept: Correction[] = [];
  for (const correction of corrections) {
    const place = kept.findIndex((first) => isAliasOf(first, correction) && isAliasOf(correction, first));
    const first = kept[place];
    if (first === undefined) {
      kept.push(correction);
      continue;
    }
    report(
      correction,
      `${quoted(correction)} and ${quoted(first)}, at ${placeOf(first)}, are each another name of the other; the name to show is ${quoted(first)}, so put both together there`,
    );
    const kind = first.kind ?? correction.kind;
    kept[place] = {
      ...first,
      sameAs: [...first.sameAs, ...correction.sameAs],
      notSameAs: [...first.notSameAs, ...correction.notSameAs],
      ...(kind && { kind }),
    };
  }
  return kept;
}

function isAliasOf(name: WrittenName, { sameAs }: Correction): boolean {
  return sameAs.some((other) => keyOf(other) === keyOf(name));
}

function keyOf({ name }: WrittenName): string {
  return comparableName(name);
}

function quoted({ name }: WrittenName): string {
  return JSON.stringify(name);
}

function placeOf({ file, line }: WrittenName): string {
  return `${file}:${line}`;
}
