// How long a request may take to arrive. The server itself knows one time for all; here most have little, and large files have more.
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Milliseconds that any request has to arrive whole. */
export const timeToSend = 120_000;
/** The most that any may have, as the server's own limit. */
export const longestToSend = 31 * 60_000;

const timers = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/** Gives up requests that have not arrived whole in time: their sender is told so (408). */
export function boundTimeToSend(app: FastifyInstance): void {
  app.server.on('request', (request) => {
    if (!request.complete) giveTimeToSend(request, timeToSend);
  });
}

/** Gives a request so many milliseconds from now to arrive, whatever it had before. */
export function giveTimeToSend(request: IncomingMessage, milliseconds: number): void {
  clearTimeout(timers.get(request));
  if (request.complete) return;
  const timer = setTimeout(() => {
    if (request.complete || request.socket.destroyed) return;
    const late = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    const server = Reflect.get(request.socket, 'server');
    // What the server itself does when its own time is up.
    if (typeof server?.emit === 'function') server.emit('clientError', late, request.socket);
    else request.socket.destroy(late);
  }, milliseconds);
  timer.unref();
  timers.set(request, timer);
  request.once('close', () => clearTimeout(timer));
}
