import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyInstance } from 'fastify';
import { newReference } from './logging.ts';
import { barePage } from './look/bare-page.ts';
import { problemWords } from './look/problem-words.ts';

const statuses: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/**
 * Answers what is no request (it never ended, its head is too large, its lengths contradict each other) in plain words, and hangs up.
 * For Fastify's setting `clientErrorHandler`: its own writes the error into the log, and the error holds what was sent, byte by byte.
 */
export function brokenRequest(this: FastifyInstance, error: ConnectionError, socket: Socket): void {
  // The other side has hung up: there is nobody to answer.
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = statuses[error.code] ?? 400;
  const reference = newReference();
  this.log.info({ reqId: reference, status, code: error.code }, 'What was sent is no request. It was refused.');
  if (socket.writable) socket.write(answer(status, barePage(problemWords(status, undefined, null), reference)));
  socket.destroy(error);
}

const answer = (status: number, page: string): string =>
  [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Cache-Control: no-store',
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    'X-Content-Type-Options: nosniff',
    'Content-Type: text/html; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(page)}`,
    '',
    page,
  ].join('\r\n');
