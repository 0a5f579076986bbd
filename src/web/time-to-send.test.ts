import { connect, type Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenRequest } from './broken-request.ts';
import { boundTimeToSend, giveTimeToSend } from './time-to-send.ts';

let app: FastifyInstance;
let port: number;

beforeAll(async () => {
  app = Fastify({ clientErrorHandler: brokenRequest });
  boundTimeToSend(app);
  app.addHook('onRequest', async (request) => giveTimeToSend(request.raw, request.url === '/long' ? 60_000 : 20));
  for (const url of ['/short', '/long']) app.post(url, async (request) => ({ got: request.body }));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => app.close());

function begin(url: string): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.write(`POST ${url} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n1`);
  return socket;
}
const heardOf = async (socket: Socket): Promise<string> => (await Array.fromAsync(socket)).map(String).join('');

describe('a request that does not arrive whole in its time', () => {
  it('is given up, and its sender is told so', async () => {
    expect(await heardOf(begin('/short'))).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is taken when it was given more time, however slowly it comes', async () => {
    const given = begin('/long');
    // By then one with little time was given up.
    await heardOf(begin('/short'));
    const heard = heardOf(given);
    given.end('2');
    expect(await heard).toContain('{"got":12}');
  });
});
