import type { Language } from '../../text/language.ts';

/** What a text is encoded for. Some models encode the two differently; and a question has a reader who waits for it. */
export type Purpose = 'question' | 'passage';

/**
 * Turns texts into vectors, such that texts of like meaning lie near each other. An encoder that could not be started or
 * that broke rejects whatever it is asked until it is tried again; it never throws, and never keeps the process from ending.
 */
export interface Encoder {
  /** Names the model; two encoders of one name give the same vectors for the same texts. */
  readonly model: string;
  /** The length of a vector, a multiple of 32. */
  readonly dimensions: number;
  /** The languages whose texts get a vector that means something. */
  readonly languages: ReadonlySet<Language>;
  /** Gets ready in the background, so that the first question need not wait for that. */
  prepare(): void;
  /**
   * The vectors of `texts`, in their order, each of length 1, so that the product of two is the cosine of their angle.
   * Questions overtake passages that wait. What `signal` aborts is rejected, and keeps nothing else waiting any more.
   */
  encode(texts: readonly string[], purpose: Purpose, signal?: AbortSignal): Promise<readonly Float32Array[]>;
  /** Resolves when it can be asked: at once, or if it failed, when it is tried again. Never once it is closed. */
  usable(): Promise<void>;
  /** Stops the work and frees the memory; what was asked and not answered yet is rejected. */
  close(): Promise<void>;
}
