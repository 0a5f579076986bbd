// What a browser never sends: written to the service's port byte by byte.
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeToSend } from '../../../src/web/time-to-send.ts';
import { type Attacked, attackedService } from './attacked-service.ts';

let service: Attacked;
let port = 0;
beforeAll(async () => {
  service = await attackedService();
  await service.app.listen({ port: 0, host: '127.0.0.1' });
  const address = service.app.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => service.close());

/** Writes to the service and answers all that comes back until it hangs up; `end` hangs up first. */
const say = (text: string | Buffer, { end = false } = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => (end ? socket.end(text) : socket.write(text)));
    socket.on('data', (data) => {
      heard += data.toString('latin1');
    });
    // Whoever is hung up on in the middle of a word is told so: what counts is what was heard before.
    socket.on('error', () => resolve(heard));
    socket.on('close', () => resolve(heard));
    socket.setTimeout(30_000, () => {
      socket.destroy();
      reject(new Error('The service neither answered nor hung up.'));
    });
  });
const statuses = (heard: string): readonly number[] =>
  [...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

describe('a request whose end is told in two ways', () => {
  const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n';
  it.each([
    ['a length and pieces', `Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`],
    ['pieces and a length', `Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${smuggled}`],
    ['two lengths', `Content-Length: 0\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`],
    ['a list of lengths', `Content-Length: 0, ${smuggled.length}\r\n\r\n${smuggled}`],
    ['a length with a sign', `Content-Length: +0\r\n\r\n${smuggled}`],
    ['pieces that are not quite named so', `Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`],
    ['pieces named twice', `Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${smuggled}`],
    ['pieces after a space', `Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${smuggled}`],
    ['a length of a piece that is none', `Transfer-Encoding: chunked\r\n\r\n0x0\r\n\r\n${smuggled}`],
    ['a header folded onto the next line', `X-A: b\r\n Content-Length: 5\r\n\r\n${smuggled}`],
    ['line ends without a return', `X-A: b\nContent-Length: 5\n\n${smuggled}`],
  ])('(%s) is refused, and what follows it is not a second request', async (_how, rest) => {
    const heard = await say(`POST /sign-in HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${rest}`);
    for (const status of statuses(heard)) expect(status).toBeGreaterThanOrEqual(400);
    expect(statuses(heard).length).toBeLessThanOrEqual(1);
    expect(heard).not.toContain('Page not found');
  });
});

describe('what is no request', () => {
  it.each([
    ['a head that is too large', `GET / HTTP/1.1\r\nHost: a\r\nX-A: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
    ['an address that is too long', `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
    ['very many headers', `GET / HTTP/1.1\r\nHost: a\r\n${'X-A: b\r\n'.repeat(20_000)}\r\n`, 431],
    ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', 400],
    ['a greeting of TLS', Buffer.from('16030100c2010000be0303', 'hex'), 400],
    ['a character that ends nothing', 'GET /\u0000 HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ])('(%s) is answered with words and hung up on', async (_what, text, status) => {
    const heard = await say(text);
    expect(statuses(heard)).toEqual([status]);
    if (!heard.includes('Connection: close')) return;
    expect(heard).toContain('Content-Type: text/html; charset=utf-8');
    expect(heard).toContain("Content-Security-Policy: default-src 'none'");
    expect(heard).not.toMatch(/fastify|node|HPE_/i);
  });

  it('is in the log by what was wrong with it, never by what it held', async () => {
    const from = service.lines.length;
    await say(
      'POST /sign-in HTTP/1.1\r\nHost: a\r\nCookie: bestfit=cookie-on-the-wire\r\nContent-Length: x\r\n\r\npassword=password-on-the-wire',
    );
    const lines = service.logged().slice(from);
    expect(lines).toContainEqual(expect.objectContaining({ status: 400, code: 'HPE_INVALID_CONTENT_LENGTH' }));
    const text = service.lines.slice(from).join('');
    for (const secret of ['cookie-on-the-wire', 'password-on-the-wire']) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain([...Buffer.from(secret)].join(','));
      expect(text).not.toContain(Buffer.from(secret).toString('base64').slice(2, -4));
    }
  });

  it('is not a method that we do not know', async () => {
    for (const method of ['TRACE', 'TRACK', 'DEBUG', 'PROPFIND', 'FOO']) {
      const heard = await say(
        `${method} /sign-in HTTP/1.1\r\nHost: a\r\nX-Echo: echoed-header\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      );
      expect(statuses(heard)[0]).toBeGreaterThanOrEqual(400);
      expect(heard).not.toContain('echoed-header');
    }
  });
});

describe('a request that comes letter by letter', () => {
  it('is given up: its head within half a minute, all of it within two; one with large files, from somebody who may, in half an hour', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout } = service.app.server;
    for (const [timeout, most] of [
      [headersTimeout, 30_000],
      [timeToSend, 120_000],
      [requestTimeout, 32 * 60_000],
      [keepAliveTimeout, 120_000],
    ] as const) {
      expect(timeout).toBeGreaterThan(0);
      expect(timeout).toBeLessThanOrEqual(most);
    }
  });

  it('is told so when it is given up', async () => {
    const connected = new Promise<Socket>((resolve) => service.app.server.once('connection', resolve));
    const heard = say('POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nname=');
    // What the server does when the time is up is the same whenever it is up: nobody waits for it here.
    const late = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    service.app.server.emit('clientError', late, await connected);
    expect(statuses(await heard)).toEqual([408]);
  });

  it('does not keep others from being answered', async () => {
    const slow = Array.from({ length: 50 }, () => connect(port, '127.0.0.1').on('error', () => {}));
    for (const socket of slow) socket.write('POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nn');
    const heard = await say('GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    expect(statuses(heard)).toEqual([200]);
    for (const socket of slow) socket.destroy();
  });
});
