import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';

/** How long a client may take for its head and for all of its request, in milliseconds. */
const HEAD_TIME = 10_000;
const REQUEST_TIME = 20_000;

/** Answers one request with the status to send. Never fails. */
export type Receive = (request: IncomingMessage) => Promise<number>;

interface Served {
  /** Whether the bot can answer: `/readyz` says 200 or 503. */
  readonly isReady: () => boolean;
  /** The webhook and its path; absent during long polling. */
  readonly webhook?: { readonly path: string; readonly receive: Receive };
}

/**
 * Serves `GET /healthz`, `GET /readyz` and the webhook over HTTP on `port`, until `close`. Every request is answered.
 *
 * @throws the system's error when the port cannot be had, such as `EADDRINUSE`
 */
export async function serve(port: number, served: Served): Promise<Server> {
  const server = createServer({ headersTimeout: HEAD_TIME, requestTimeout: REQUEST_TIME });
  server.on('request', async (request, response) => {
    const status = await statusOf(request, served);
    // What is left unread of a body is not worth waiting for, and a server that closes waits for no next request.
    const isLast = !server.listening || (!request.complete && request.method === 'POST');
    response.writeHead(status, { 'content-type': 'text/plain', ...(isLast ? { connection: 'close' } : {}) });
    response.end(request.method === 'HEAD' ? undefined : `${SAID[status] ?? status}\n`);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return server;
}

/** Takes no more requests, and resolves when those under way are answered or `signal` fires. */
export async function close(server: Server, signal: AbortSignal): Promise<void> {
  const cut = () => server.closeAllConnections();
  signal.addEventListener('abort', cut);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    if (signal.aborted) cut();
  });
  signal.removeEventListener('abort', cut);
}

const SAID: { readonly [status: number]: string } = {
  200: 'ok',
  400: 'no update',
  401: 'wrong secret',
  404: 'not found',
  405: 'wrong method',
  413: 'too large',
  503: 'not ready',
};

async function statusOf(request: IncomingMessage, { isReady, webhook }: Served): Promise<number> {
  const path = (request.url ?? '').split('?', 1)[0];
  const isGet = request.method === 'GET' || request.method === 'HEAD';
  if (webhook !== undefined && path === webhook.path) {
    return request.method === 'POST' ? webhook.receive(request) : 405;
  }
  if (path === '/healthz') return isGet ? 200 : 405;
  if (path === '/readyz') return isGet ? (isReady() ? 200 : 503) : 405;
  return 404;
}
