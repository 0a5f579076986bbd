import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpToken, programOf } from '#made-up-api';
import { madeUpWorkbook } from '#made-up-lists';
import { type ListsWorld, listsWorld, type Role } from '../../pages/inspections/lists/lists-world.test-data.ts';

let world: ListsWorld;
let path: string;
beforeAll(async () => {
  world = await listsWorld();
  path = `/api/v1/inspections/${world.inspection}/submissions`;
});
afterAll(() => world.service.close());

const workbook = madeUpWorkbook({ defects: 10 });

async function send(
  role: Role,
  bytes: Uint8Array | string,
  { stage = '2', scope = 'write' as 'read' | 'write', type = 'application/octet-stream', name = 'lists.xlsx' } = {},
) {
  const answer = await world.service.app.inject({
    method: 'POST',
    url: `${path}?stage=${stage}`,
    headers: {
      authorization: `Bearer ${await madeUpToken(world.service, world.people[role], scope)}`,
      'content-type': type,
      'x-file-name': name,
    },
    payload: Buffer.from(bytes),
  });
  return { status: answer.statusCode, json: answer.json(), location: answer.headers.location };
}

describe('submissions of lists, for programs', () => {
  it('are sent as one file, which is read afterwards, and tell what was found in numbers', async () => {
    const sent = await send('officer', workbook, { stage: '1', name: 'C:\\lists\\ours.xlsx' });
    expect(sent).toMatchObject({
      status: 202,
      location: `${path}/1`,
      json: { number: 1, stage: 1, files: [{ name: 'ours.xlsx', bytes: workbook.length }], found: null },
    });
    await world.service.app.work.settled();
    const program = await programOf(world.service, world.people.lead, 'read');
    const one = await program('GET', `${path}/1`);
    expect(one.status).toBe(200);
    expect(one.json).toMatchObject({ state: 'checked', percent: 100, receivedBy: 'Tom Brandreth', fault: null });
    expect(one.json.found.lists).toHaveLength(11);
    expect(one.json.found.errors).toBeGreaterThan(3);
    const all = await program('GET', path);
    expect(all.json.items).toEqual([one.json]);
    expect((await program('GET', `${path}/2`)).status).toBe(404);
  });

  it('are refused with words: the same again, none, another stage, a read-only token, another kind of body', async () => {
    expect((await send('officer', workbook, { stage: '1' })).json.error).toMatchObject({ code: 'sent-already' });
    expect((await send('officer', '')).json.error).toMatchObject({ code: 'empty-file' });
    expect((await send('officer', workbook, { stage: '3' })).status).toBe(422);
    expect((await send('officer', workbook, { scope: 'read' })).json.error).toMatchObject({ code: 'read-only-token' });
    expect((await send('officer', '{}', { type: 'application/json' })).status).toBe(415);
    expect((await send('officer', 'a', { type: 'text/plain' })).status).toBe(415);
  });

  it('larger than is taken are refused, and nothing of them is kept', async () => {
    const { status, json } = await send('officer', new Uint8Array(100 * 1_048_576 + 1));
    expect([status, json.error.code]).toEqual([422, 'file-too-large']);
    const [row] = await world.service.store.asOwner<{ left: string }>(
      `select count(*) as left from sealed_payloads p where kind = 'data-request-file'
         and not exists (select from submission_files f where f.payload_id = p.id)`,
    );
    expect(Number(row?.left)).toBe(0);
  });

  it('are for those who may: the team reads, the authority sends, others find nothing', async () => {
    for (const [role, status] of [
      ['lead', 403],
      ['administrator', 403],
      ['stranger', 404],
    ] as const) {
      expect([role, (await send(role, workbook)).status]).toEqual([role, status]);
    }
    expect((await (await programOf(world.service, world.people.stranger, 'read'))('GET', path)).status).toBe(404);
    expect((await (await programOf(world.service, world.people.chair, 'read'))('GET', path)).status).toBe(403);
    expect((await world.service.app.inject({ method: 'POST', url: `${path}?stage=1`, payload: 'x' })).statusCode).toBe(
      401,
    );
  });
});
