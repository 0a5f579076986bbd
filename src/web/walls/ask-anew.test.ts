import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { madeUpToken } from '#made-up-api';
import { madeUpPerson } from '#made-up-people';
import { type DocumentsWorld, documentsWorld } from '../pages/inspections/documents/made-up-documents.test-data.ts';

let world: DocumentsWorld;
let port: number;

beforeAll(async () => {
  world = await documentsWorld();
  const { app } = world.service;
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => world.service.close());

const own = (text: string, ...values: readonly unknown[]) => world.service.store.asOwner(text, values);
const kept = async () => (await own('select 1 from sealed_payloads')).length;
const newOfficer = () =>
  madeUpPerson(world.service.store, 'Otto Grange', [{ role: 'data-officer', authorityId: world.authority }]);

/** Sends a file; what is done meanwhile is done when the first part of it is kept. Answers the status. */
async function sendSlowly(
  path: string,
  head: readonly string[],
  body: Buffer,
  meanwhile: () => Promise<unknown>,
): Promise<number> {
  const before = await kept();
  const socket = connect(port, '127.0.0.1');
  const heads = [`POST ${path} HTTP/1.1`, 'Host: 127.0.0.1', ...head, `Content-Length: ${body.length}`];
  socket.write(`${heads.join('\r\n')}\r\nConnection: close\r\n\r\n`);
  const middle = body.length - 1000;
  socket.write(body.subarray(0, middle));
  while ((await kept()) === before) await new Promise((resolve) => setTimeout(resolve, 10));
  await meanwhile();
  socket.write(body.subarray(middle));
  const [start = ''] = (await Array.fromAsync(socket)).map(String);
  return Number(start.split(' ')[1]);
}

/** By the page for many documents at once. */
async function byPage(meanwhile: (userId: string) => Promise<unknown>): Promise<number> {
  const userId = await newOfficer();
  const browser = await world.service.signedIn(userId);
  const path = `${world.base}/send-many`;
  const token = /name="_csrf" value="([^"]+)"/.exec((await browser.get(path)).body)?.[1] ?? '';
  const part = (name: string, value: string | Buffer, more = '') =>
    Buffer.concat([
      Buffer.from(`--made-up\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ]);
  const file = part('files', randomBytes(5_000_000), '; filename="1.01 Structure.pdf"');
  const body = Buffer.concat([part('_csrf', token), file, Buffer.from('--made-up--\r\n')]);
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const head = [`Cookie: ${cookie}`, 'Content-Type: multipart/form-data; boundary=made-up'];
  return sendSlowly(path, head, body, () => meanwhile(userId));
}

/** Lists by a program. */
async function byProgram(meanwhile: (userId: string) => Promise<unknown>): Promise<number> {
  const userId = await newOfficer();
  const token = await madeUpToken(world.service, userId);
  const head = [`Authorization: Bearer ${token}`, 'Content-Type: application/octet-stream'];
  const path = `/api/v1/inspections/${world.inspection}/submissions?stage=1`;
  return sendSlowly(path, head, randomBytes(5_000_000), () => meanwhile(userId));
}

const endSession = (userId: string) => own("update sessions set ended_at = '2015-06-01' where user_id = $1", userId);
const revoke = (userId: string) => own("update api_tokens set revoked_at = '2015-06-01' where user_id = $1", userId);
const suspend = (userId: string) => own("update users set status = 'suspended' where id = $1", userId);
const endRole = (userId: string) => own("update memberships set ended_at = '2015-06-01' where user_id = $1", userId);
const moveTo = (stage: string) => own('update inspections set stage = $2 where id = $1', world.inspection, stage);

it.each([
  ['by a page, whose sign-in ends', byPage, endSession, 401],
  ['by a page, whose person is suspended', byPage, suspend, 401],
  ['by a page, whose person loses the role', byPage, endRole, 403],
  ['by a page, while the inspection moves to another stage', byPage, () => moveTo('moderation'), 403],
  ['by a program, whose token is revoked', byProgram, revoke, 401],
  ['by a program, whose person is suspended', byProgram, suspend, 401],
  ['by a program, while the inspection moves to another stage', byProgram, () => moveTo('moderation'), 403],
] as const)('a file that is sent %s while it arrives, is not kept', async (_how, send, meanwhile, status) => {
  const before = await kept();
  expect(await send(meanwhile)).toBe(status);
  await moveTo('notified');
  while ((await kept()) !== before) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await own('select 1 from documents union all select 1 from submissions')).toEqual([]);
});

it('a file is kept that is sent while nothing of this happens', async () => {
  expect(await byPage(async () => {})).toBe(303);
  expect(await byProgram(async () => {})).toBe(202);
  expect(await own('select 1 from documents')).toHaveLength(1);
  expect(await own('select 1 from submissions')).toHaveLength(1);
});
