import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of a request: an answer, or the end of the connection before or within one. */
export type Outcome =
  | { readonly kind: 'answer'; readonly status: number; readonly type: string; readonly body: string }
  | { readonly kind: 'cut'; readonly when: 'before' | 'within' };

export interface Request {
  /** Such as `/bot1:x/getMe`. */
  readonly path: string;
  readonly contentType: string;
  readonly body: Buffer;
  /** Aborted when whoever asked is gone. */
  readonly signal: AbortSignal;
}

/** An HTTP server on the loopback address that can go down and come back on the same port. */
export class LoopbackServer {
  #server: Server | undefined;
  #port = 0;
  readonly #handle: (request: Request) => Promise<Outcome>;

  constructor(handle: (request: Request) => Promise<Outcome>) {
    this.#handle = handle;
  }

  get root(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Listens on a free port, the second time on the same one. */
  async open(): Promise<void> {
    const server = createServer((incoming, outgoing) => {
      this.#serve(incoming, outgoing).catch(() => outgoing.destroy());
    });
    // A connection that the server closes while the client sends on it would look like a fault that nobody asked for.
    server.keepAliveTimeout = 0;
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Breaks off all connections and takes no more. */
  async close(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part);
    const outcome = await this.#handle({
      path: incoming.url ?? '/',
      contentType: incoming.headers['content-type'] ?? '',
      body: Buffer.concat(parts),
      signal: gone.signal,
    });
    if (outgoing.destroyed) return;
    if (outcome.kind === 'answer') {
      outgoing.writeHead(outcome.status, { 'content-type': outcome.type });
      outgoing.end(outcome.body);
    } else if (outcome.when === 'before') {
      outgoing.destroy();
    } else {
      outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': 64 });
      outgoing.write('{"ok":', () => outgoing.destroy());
    }
  }
}
