import type { Appearance } from '../appearing/appearance.ts';

/** The appearances of one person or organisation in all articles. */
export interface Cluster {
  readonly kind: Appearance['kind'];
  readonly appearances: readonly Appearance[];
  /** What an operator calls it, the name to show first. */
  readonly given?: readonly [string, ...string[]];
}

/** Every form under which a cluster is mentioned, with how often, most often first. */
export function formsOf({ appearances }: Pick<Cluster, 'appearances'>): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  for (const { mentions } of appearances) {
    for (const { text } of mentions) {
      // Without the blanks of line breaks.
      const form = text.replace(/\s+/gu, ' ');
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  }
  return new Map([...forms].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)));
}
