import type { Language } from '../text/language.ts';

/** How near in meaning passages are to a question. */
export interface Similarities {
  /** The cosine, -1 to 1; `undefined` for a passage in a language that can't be compared. */
  of(passageId: string): number | undefined;
  /** The nearest, nearest first. */
  nearest(limit: number): readonly { readonly id: string; readonly similarity: number }[];
}

/** What knows passages by their meaning; `vectors/` has one. */
export interface Meanings {
  add(passages: readonly MeantPassage[]): void;
  /** Forgets passages, by their ids. */
  remove(passageIds: readonly string[]): void;
  /** `undefined` as long as not all passages can be compared, and for a language that can't be. */
  similarities(question: {
    readonly text: string;
    readonly language: Language;
  }): Promise<Similarities | undefined>;
}

export interface MeantPassage {
  readonly id: string;
  readonly text: () => string;
  readonly language: Language;
}
