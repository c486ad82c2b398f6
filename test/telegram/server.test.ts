import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { close, serve } from '../../src/telegram/server.ts';

const never = new AbortController().signal;
let server: Server | undefined;
afterEach(async () => {
  if (server !== undefined) await close(server, AbortSignal.abort());
  server = undefined;
});

async function serving(served: Parameters<typeof serve>[1]) {
  server = await serve(0, served);
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    server,
    status: async (path: string, init?: RequestInit) => (await fetch(root + path, init)).status,
    root,
  };
}

describe('health', () => {
  it('is good while the process lives', async () => {
    const { status } = await serving({ isReady: () => false });
    expect(await status('/healthz')).toBe(200);
    expect(await status('/healthz', { method: 'HEAD' })).toBe(200);
    expect(await status('/healthz?probe=1')).toBe(200);
  });

  it('says whether the bot is ready', async () => {
    let isReady = false;
    const { status } = await serving({ isReady: () => isReady });
    expect(await status('/readyz')).toBe(503);
    isReady = true;
    expect(await status('/readyz')).toBe(200);
    expect(await status('/readyz', { method: 'HEAD' })).toBe(200);
  });

  it('is asked by GET or HEAD', async () => {
    const { status } = await serving({ isReady: () => true });
    expect(await status('/healthz', { method: 'POST', body: 'x' })).toBe(405);
    expect(await status('/readyz', { method: 'DELETE' })).toBe(405);
  });
});

describe('the server', () => {
  it('knows no other path', async () => {
    const { status } = await serving({ isReady: () => true });
    expect(await status('/')).toBe(404);
    expect(await status('/webhook', { method: 'POST', body: '{}' })).toBe(404);
  });

  it('takes the webhook by POST', async () => {
    const { status } = await serving({
      isReady: () => true,
      webhook: { path: '/hook', receive: async () => 200 },
    });
    expect(await status('/hook', { method: 'POST', body: '{}' })).toBe(200);
    expect(await status('/hook')).toBe(405);
    expect(await status('/hook/', { method: 'POST', body: '{}' })).toBe(404);
  });

  it('answers what is under way before it closes, and takes nothing new', async () => {
    let finish = () => {};
    const done = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let isTaken = false;
    const receive = async () => {
      isTaken = true;
      await done;
      return 200;
    };
    const { server, status } = await serving({ isReady: () => true, webhook: { path: '/hook', receive } });
    const answer = status('/hook', { method: 'POST', body: '{}' });
    while (!isTaken) await new Promise((resolve) => setTimeout(resolve, 1));
    const closed = close(server, never);
    await expect(status('/healthz')).rejects.toThrow();
    finish();
    expect(await answer).toBe(200);
    await closed;
  });

  it('breaks off what is never done when it has to leave', async () => {
    const receive = () => new Promise<number>(() => {});
    const { server, status } = await serving({ isReady: () => true, webhook: { path: '/hook', receive } });
    const answer = status('/hook', { method: 'POST', body: '{}' });
    const leaving = new AbortController();
    const closed = close(server, leaving.signal);
    leaving.abort();
    await closed;
    await expect(answer).rejects.toThrow();
  });
});
