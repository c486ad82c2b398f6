import { bytesOf } from './quantised.ts';
import { createSemanticIndex, type SemanticIndex } from './semantic-index.ts';
import { createSentenceEncoder } from './sentence-encoder.ts';
import { openVectorStore } from './vector-store.ts';

export interface MeaningsOptions {
  /** Where vectors are kept between starts. */
  readonly folder: string;
  /** Whether vectors that are not kept yet are made; see `SemanticIndexOptions`. */
  readonly makesMissing: boolean;
  /** How long a question may wait for its vector, in milliseconds. */
  readonly patienceMs: number;
  /** Told, in a sentence without a full stop, that the encoder failed; see `SentenceEncoderOptions`. */
  readonly onFailure: (reason: string) => void;
  /** Told at most once, with the system's reason (such as `EACCES`), that vectors can't be kept. */
  readonly onUnkept: (reason: string) => void;
  /** Told now and then, and when all is done, how many passages of how many have a vector. */
  readonly onProgress: (done: number, total: number) => void;
  /** The compiled file of the encoder's thread, for who runs from the sources. */
  readonly workerFile?: URL;
}

/** An index of meanings by the encoder that comes with the program. */
export function openMeanings({ folder, workerFile, onUnkept, ...told }: MeaningsOptions): SemanticIndex {
  const { onFailure } = told;
  const encoder = createSentenceEncoder({ onFailure, ...(workerFile && { workerFile }) });
  const vectorBytes = bytesOf(encoder.dimensions);
  const store = openVectorStore({ folder, model: encoder.model, vectorBytes, onFailure: onUnkept });
  return createSemanticIndex({ ...told, encoder, store });
}
