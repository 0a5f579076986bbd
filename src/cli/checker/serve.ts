import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of the built page, for this machine only. */
export interface ServedChecker {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves one page on the loopback address; another path is not found. Port 0: any that is free. Nothing that is asked is logged. */
export async function serveChecker(file: string, port: number): Promise<ServedChecker> {
  const page = await readFile(file);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
    if (path !== '/' && path !== '/index.html') return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': page.length,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      // The page's own policy stands in it; who may frame it can only be said here.
      'content-security-policy': "frame-ancestors 'none'",
      'x-frame-options': 'DENY',
    });
    return response.end(request.method === 'HEAD' ? undefined : page);
  });
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
