import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that Linux (from 32768) and others (from 49152) give to connections and to whoever asks for port 0. */
const LOWEST = 10_240;
const HIGHEST = 32_767;

/**
 * A port that was free a moment ago, and that no connection of another test can be given before it is used:
 * one that the system had chosen would go round again.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(LOWEST, HIGHEST + 1);
  const server = createServer();
  try {
    await once(server.listen(port), 'listening');
  } catch {
    return freePort();
  }
  server.close();
  await once(server, 'close');
  return port;
}
