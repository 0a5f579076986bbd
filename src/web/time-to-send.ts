// How long a request may take to arrive. The server itself knows one time for all; here most have little, and large files have more.
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Milliseconds that any request has to arrive whole. */
export const timeToSend = 120_000;
/** The most that any may have, as the server's own limit. */
export const longestToSend = 31 * 60_000;

type Timed = { readonly server: FastifyInstance['server']; timer: NodeJS.Timeout | null };
const timed = new WeakMap<IncomingMessage, Timed>();

/** Gives up requests that have not arrived whole in time: their sender is told so (408). */
export function boundTimeToSend({ server }: FastifyInstance): void {
  // Before the application hears of it, which may give it another time at once.
  server.prependListener('request', (request) => {
    if (request.complete) return;
    const of: Timed = { server, timer: null };
    timed.set(request, of);
    giveTimeToSend(request, timeToSend);
    request.once('close', () => clearTimeout(of.timer ?? undefined));
  });
}

/** Gives a request so many milliseconds from now to arrive, whatever it had before. */
export function giveTimeToSend(request: IncomingMessage, milliseconds: number): void {
  const of = timed.get(request);
  if (of === undefined) return;
  clearTimeout(of.timer ?? undefined);
  of.timer = setTimeout(() => {
    if (request.complete || request.socket.destroyed) return;
    const late = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    // What the server itself does when its own time is up.
    of.server.emit('clientError', late, request.socket);
  }, milliseconds).unref();
}
