import { bytesOf } from '../../src/search/vectors/quantised.ts';
import { createSemanticIndex, type SemanticIndex } from '../../src/search/vectors/semantic-index.ts';
import { createSentenceEncoder } from '../../src/search/vectors/sentence-encoder.ts';
import { openVectorStore } from '../../src/search/vectors/vector-store.ts';

/** Where vectors are kept from one run to the next. */
const FOLDER = process.env['CACHE_DIR'] ?? '.cache/bench';
/** The encoder's thread, as `npm run build` makes it: threads take no TypeScript on Node 20. */
const WORKER = new URL('../../dist/search/vectors/sentence-worker.js', import.meta.url);
/** What is measured must not depend on how busy the machine is: a question waits as long as it takes. */
const PATIENCE_MS = 60_000;

/** Makes indexes of meanings that share one encoder; to be closed by nobody, since it doesn't hold the process up. */
export function meaningsMaker(): () => SemanticIndex {
  const onFailure = (reason: string) => {
    throw new Error(`${reason}; is the program built (npm run build)?`);
  };
  const onUnkept = (reason: string) => {
    throw new Error(`Vectors can't be kept in ${FOLDER} (${reason}); see CACHE_DIR`);
  };
  const encoder = createSentenceEncoder({ onFailure, workerFile: WORKER });
  const vectorBytes = bytesOf(encoder.dimensions);
  const store = openVectorStore({ folder: FOLDER, model: encoder.model, vectorBytes, onFailure: onUnkept });
  const onProgress = (done: number, total: number) => {
    if (done % 1600 === 0 && done < total) console.error(`${done} of ${total} passages encoded`);
  };
  return () =>
    createSemanticIndex({ encoder, store, makesMissing: true, patienceMs: PATIENCE_MS, onProgress });
}
