/** A passage as an engine stores it. */
export interface IndexedPassage {
  readonly id: string;
  readonly stems: readonly string[];
  readonly titleStems: readonly string[];
}

export interface EngineQuery {
  /** The stems to look for and how much each counts. */
  readonly weights: ReadonlyMap<string, number>;
  readonly limit: number;
}

export interface Candidate {
  readonly id: string;
  /** A BM25 score: positive, comparable only within one result. */
  readonly score: number;
}

/**
 * What finds the passages that share words with a question: quick and coarse, since ranking looks at its candidates more
 * closely. It knows nothing of languages: stems go in, stems are asked for.
 */
export interface Engine {
  add(passages: readonly IndexedPassage[]): void;
  /** Forgets passages as they were added. */
  remove(passages: readonly IndexedPassage[]): void;
  /** The best candidates, best first; equal scores in the order of their ids. */
  candidates(query: EngineQuery): Promise<readonly Candidate[]>;
}
