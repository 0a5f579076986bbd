import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal } from '#inspection';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { ofInspection } from '../pages/inspections/around.ts';
import { streamed } from './streamed.ts';

const megabyte = 1_048_576;
let service: MadeUpService;
let officer: Browser;
let other: Browser;
let token: string;
let own: string;
let others: string;
let port: number;

beforeAll(async () => {
  service = await madeUpService();
  const westmarch = await madeUpAuthority(service.store, 'Westmarch', 'WES');
  const eastmarch = await madeUpAuthority(service.store, 'Eastmarch', 'EAS');
  own = await madeUpInspection(service.store, westmarch);
  others = await madeUpInspection(service.store, eastmarch);
  const by = await madeUpPerson(service.store, 'Dina Officer', [{ role: 'data-officer', authorityId: westmarch }]);
  officer = await service.signedIn(by);
  const second = await madeUpPerson(service.store, 'Tom Brandreth', [{ role: 'data-officer', authorityId: westmarch }]);
  other = await service.signedIn(second);
  const { app } = service;
  const config = {
    ...ofInspection({ store: service.store }, 'answer-data-request'),
    streams: {
      megabytes: { file: 6, together: 8 },
      files: 3,
      to: (request: { readonly params: unknown }) => ({
        inspectionId: String(Reflect.get(Object(request.params), 'id')),
        kind: 'data-request-file' as const,
      }),
    },
  };
  app.get('/made-up-form/:id', { config: { action: 'read-public-pages' } }, (_request, reply) =>
    reply.page('made-up', { title: 'A form' }),
  );
  app.post('/made-up/:id', { config }, async (request) => {
    const files = streamed(request, 'files');
    return isRefusal(files)
      ? { code: files.code, words: files.words, fields: request.body }
      : { names: files.map(({ name }) => name), sizes: files.map(({ bytes }) => bytes), kept: await payloads() };
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  const page = await officer.get('/account');
  token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  expect(token).not.toBe('');
});
afterAll(() => service.close());

async function payloads(): Promise<number> {
  const [row] = await service.store.asOwner<{ n: number }>(
    'select (select count(*) from sealed_payloads) + (select count(*) from sealed_pieces) as n',
  );
  return Number(row?.n ?? -1);
}
beforeEach(async () => expect(await payloads()).toBe(0));

type Part = readonly [name: string, value: string | Uint8Array, fileName?: string | undefined, type?: string];

const boundary = 'made-up-boundary';
function formOf(parts: readonly Part[]): Buffer {
  const chunks = parts.flatMap(([name, value, fileName, type]) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? '' : `; filename="${fileName}"`}\r\n`,
    `${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n`,
    value,
    '\r\n',
  ]);
  return Buffer.concat([...chunks, `--${boundary}--\r\n`].map((each) => Buffer.from(each)));
}

const cookies = (of = officer): string => [...of.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
const headOf = (inspectionId: string, length: number, cookie: string) =>
  [
    `POST /made-up/${inspectionId} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Cookie: ${cookie}`,
    `Content-Type: multipart/form-data; boundary=${boundary}`,
    `Content-Length: ${length}`,
    'Connection: close',
    '',
    '',
  ].join('\r\n');

/** Sends a form over the wire; answers the status and what was said. */
async function send(parts: readonly Part[], { to = own, cookie = cookies() } = {}) {
  const body = formOf(parts);
  const socket = connect(port, '127.0.0.1');
  socket.write(headOf(to, body.length, cookie));
  socket.write(body);
  const heard = (await Array.fromAsync(socket)).map(String).join('');
  const [head = '', rest = ''] = heard.split(/\r\n\r\n(.*)/s);
  const json = /\{.*\}/s.exec(rest)?.[0];
  return { status: Number(head.split(' ')[1]), said: json === undefined ? null : JSON.parse(json) };
}
const whole = (...files: readonly Part[]): readonly Part[] => [['_csrf', token], ['note', 'As agreed'], ...files];

describe('large files of a form', () => {
  it('are kept sealed in pieces, with their names, and are gone when nobody takes them', async () => {
    const answer = await send(
      whole(
        ['files', randomBytes(5 * megabyte), 'C:\\lists\\one.xlsx'],
        ['files', 'a,b', 'two.csv'],
        ['files', '', ''],
      ),
    );
    // Two payloads, one of two pieces, one of one.
    expect(answer).toEqual({
      status: 200,
      said: { names: ['one.xlsx', 'two.csv'], sizes: [5 * megabyte, 3], kept: 5 },
    });
  });

  it('may be exactly as large as is taken, and not a byte more', async () => {
    const of = async (bytes: number) => (await send(whole(['files', new Uint8Array(bytes), 'a.csv']))).said;
    expect(await of(6 * megabyte)).toMatchObject({ sizes: [6 * megabyte] });
    expect(await of(6 * megabyte + 1)).toMatchObject({
      code: 'file-too-large',
      words: 'The file is larger than 6 MB. Take out what is not part of it, or send it in parts.',
      fields: { note: 'As agreed' },
    });
  });

  it('are refused together when together they are too large or too many, one is empty, or there is none', async () => {
    const half = new Uint8Array(5 * megabyte);
    expect((await send(whole(['files', half, 'a.csv'], ['files', half, 'b.csv']))).said.words).toBe(
      'The files are larger than 8 MB together. Send them in two goes.',
    );
    const four = ['a', 'b', 'c', 'd'].map((name): Part => ['files', name, `${name}.csv`]);
    expect((await send(whole(...four))).said.code).toBe('too-many-files');
    expect((await send(whole(...Array.from({ length: 10 }, () => four).flat()))).said.code).toBe('too-many-files');
    expect((await send(whole(['files', 'a', 'a.csv'], ['files', '', 'b.csv']))).said).toMatchObject({
      code: 'empty-file',
      words: 'File 2 is empty. Choose another one.',
    });
    expect((await send(whole(['files', '', '']))).said.code).toBe('no-file');
    expect((await send(whole())).said.code).toBe('no-file');
  });
});

describe('a form with large files that may not be sent', () => {
  const file: Part = ['files', randomBytes(5 * megabyte), 'a.xlsx'];

  it('keeps nothing without its token, with a wrong one, or with one that comes after the file', async () => {
    expect((await send([file])).status).toBe(403);
    expect((await send([['_csrf', 'wrong'], file])).status).toBe(403);
    expect((await send([file, ['_csrf', token]])).status).toBe(403);
  });

  it('keeps nothing for an inspection of another authority, which is not there', async () => {
    expect((await send(whole(file), { to: others })).status).toBe(404);
  });

  it('keeps nothing of somebody who is not signed in: they are asked to sign in', async () => {
    expect((await send(whole(file), { cookie: 'bestfit=nobody' })).status).toBe(403);
  });

  it('keeps nothing when a field, or all of them together, are longer than any form', async () => {
    expect((await send([['_csrf', token], ['note', 'x'.repeat(megabyte + 1)], file])).status).toBe(413);
    const halves = ['a', 'b', 'c'].map((name): Part => [name, 'x'.repeat(megabyte / 2)]);
    expect((await send([['_csrf', token], ...halves, file])).status).toBe(413);
    // Before it is known who sends it, and whether the form is ours.
    expect((await send([...halves, file], { cookie: 'bestfit=nobody' })).status).toBe(413);
  });

  it('keeps nothing when a field comes after a file: it was not there when the form was checked', async () => {
    expect(await send(whole(file, ['note', 'Another']))).toMatchObject({ status: 400, said: null });
    expect((await send(whole(file, ['note', 'x'.repeat(megabyte + 1)]))).status).toBe(400);
  });

  it('is told what is wrong with its files where a field says that it is no text', async () => {
    const answer = await send([
      ['_csrf', token],
      ['note', '{"toString":1}', undefined, 'application/json'],
    ]);
    expect(answer.said).toMatchObject({ code: 'no-file', fields: { note: '{"toString":1}' } });
  });
});

describe('a form with large files that does not arrive whole', () => {
  async function cut(bytes: number, end: (socket: Socket) => void): Promise<void> {
    const body = formOf(whole(['files', randomBytes(6 * megabyte), 'a.xlsx']));
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {}).resume();
    socket.write(headOf(own, body.length, cookies()));
    await new Promise((resolve) => socket.write(body.subarray(0, bytes), resolve));
    // Until the first piece is kept there is nothing to remove.
    while (bytes > 5 * megabyte && (await payloads()) < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    end(socket);
    await new Promise((resolve) => socket.once('close', resolve));
    while ((await payloads()) > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  it('leaves nothing behind when the connection breaks off, before or after a piece was kept', async () => {
    await cut(100, (socket) => socket.destroy());
    await cut(megabyte, (socket) => socket.destroy());
    await cut(5.5 * megabyte, (socket) => socket.destroy());
    await cut(5.5 * megabyte, (socket) => socket.end());
  });

  it('leaves nothing behind when the form itself ends in the middle', async () => {
    const body = formOf(whole(['files', randomBytes(5 * megabyte), 'a.xlsx'])).subarray(0, 4.5 * megabyte);
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, cookie: cookies() };
    const answer = await service.app.inject({ method: 'POST', url: `/made-up/${own}`, headers, payload: body });
    expect(answer.statusCode).toBe(400);
  });

  it('takes a place of its sender, who has four, and keeps nobody else from sending', async () => {
    const slow = Array.from({ length: 4 }, () => connect(port, '127.0.0.1').on('error', () => {}));
    const begin = formOf(whole(['files', new Uint8Array(megabyte), 'a.xlsx'])).subarray(0, 1000);
    for (const socket of slow) {
      socket.write(headOf(own, 2 * megabyte, cookies()));
      socket.write(begin);
    }
    while ((await payloads()) < 4) await new Promise((resolve) => setTimeout(resolve, 10));
    const file: Part = ['files', 'a,b', 'a.csv'];
    expect((await send(whole(file))).status).toBe(429);
    const [csrf = ''] = [/name="_csrf" value="([^"]+)"/.exec((await other.get('/account')).body)?.[1]];
    expect((await send([['_csrf', csrf], file], { cookie: cookies(other) })).status).toBe(200);
    for (const socket of slow) socket.destroy();
    while ((await payloads()) > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await send(whole(file))).status).toBe(200);
  });
});
