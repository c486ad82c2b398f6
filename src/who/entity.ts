import type { Quotation } from '../articles/article.ts';

/** What the articles call someone, and when. */
export interface Role {
  /** Word for word from an article, such as "US Secretary of State". */
  readonly title: string;
  /** The publication dates of the articles that say so, oldest first. */
  readonly dates: readonly string[];
}

/** A sentence that tells of someone, word for word. */
export interface Telling extends Quotation {
  /**
   * The pronoun that stands for the name in a sentence without it ("He also said …"), as written. That it means this
   * person is inferred from the sentence before; a reader is told so.
   */
  readonly inferred?: string;
}

/** A person or organisation that the mentions of one or more articles refer to. */
export interface Entity {
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly roles: readonly Role[];
  /** Other names under which the articles mention it, most frequent first. */
  readonly aliases: readonly string[];
  /** How often it is named. */
  readonly mentions: number;
  /** The publication dates of the first and the last article that names it. */
  readonly first: string;
  readonly last: string;
  /** The sentences that tell most about it, best first. */
  readonly excerpts: readonly Telling[];
  /** The names of those named together with it, most often first. */
  readonly together: readonly string[];
  /** True for an agency that is hardly ever named but as the one that reports. */
  readonly reporting: boolean;
}

/** Whom a name refers to. */
export type Lookup =
  | {
      readonly found: 'one';
      readonly entity: Entity;
      /** Who bears the name as well, though it hardly ever means them; most often called so first. */
      readonly others: readonly Entity[];
    }
  /** Several fit equally well, or none fits and these are nearest. */
  | { readonly found: 'several' | 'none'; readonly candidates: readonly Entity[] };
