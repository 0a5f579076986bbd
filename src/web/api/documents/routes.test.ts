import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpToken, programOf, programWith } from '#made-up-api';
import { type DocumentsWorld, documentsWorld } from '../../pages/inspections/documents/made-up-documents.test-data.ts';

let world: DocumentsWorld;
beforeAll(async () => {
  world = await documentsWorld();
});
afterAll(() => world.service.close());

const path = () => `/api/v1/inspections/${world.inspection}/documents`;
type Numbered = { readonly number: string; readonly state: string; readonly documents: readonly unknown[] };

/** Sends a form with a file, as a program does. */
async function send(
  role: 'officer' | 'chair' | 'lead' | 'stranger',
  fields: Readonly<Record<string, string>>,
  name: string,
  bytes = `The text of ${name}`,
  scope: 'read' | 'write' = 'write',
) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  if (name !== '') form.append('file', new File([bytes], name));
  const sent = new Response(form);
  const program = programWith(world.service, await madeUpToken(world.service, world.people[role], scope));
  return program('POST', path(), {
    body: Buffer.from(await sent.arrayBuffer()),
    headers: { 'content-type': sent.headers.get('content-type') ?? '' },
  });
}

describe('the documents of the data request, for programs', () => {
  it('are told by number, as far as the person of the token sees them', async () => {
    await world.supplied('1.01', { where: 'Page 3' });
    const all = await (await programOf(world.service, world.people.officer, 'read'))('GET', path());
    expect(all.status).toBe(200);
    expect(all.json).toMatchObject({ due: null, boardDue: null, waiting: 0 });
    expect(all.json.numbers).toHaveLength(37);
    expect(all.json.numbers[0]).toMatchObject({
      number: '1.01',
      state: 'supplied',
      late: false,
      documents: [{ edition: 1, whereToLook: 'Page 3', suppliedBy: 'Tom Brandreth', returned: null, check: null }],
    });
    const board = await (await programOf(world.service, world.people.chair, 'read'))('GET', path());
    expect(board.json.numbers.map(({ number }: Numbered) => number.slice(0, 2))).toEqual(Array(10).fill('4.'));
    expect((await (await programOf(world.service, world.people.stranger))('GET', path())).status).toBe(404);
    expect((await (await programOf(world.service, world.people.administrator))('GET', path())).status).toBe(403);
  });

  it('are supplied with a form, the file last', async () => {
    const whereToLook = 'Pages 2 to 9, the summary';
    const made = await send('officer', { number: '1.02', whereToLook }, '1.02 Workflow.pdf');
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ number: '1.02', state: 'supplied', documents: [{ edition: 1, whereToLook }] });
    const [first] = made.json.documents;
    const again = await send('officer', { number: '1.02', whereToLook, replaces: first.id }, '1.02 New.pdf');
    expect(again.json.documents.map(({ state }: { state: string }) => state)).toEqual(['supplied', 'replaced']);
    const list = await send('officer', { number: '2.03', whereToLook }, '2.03.csv', 'a,b\n1,2\n');
    expect(list.json.documents[0].check).toMatchObject({ state: expect.stringMatching(/received|unreadable/) });
  });

  it('are refused with what is wrong, and nothing is kept', async () => {
    const whereToLook = 'Page 1';
    const code = async (...sent: Parameters<typeof send>) => {
      const { status, json } = await send(...sent);
      return [status, json.error.code];
    };
    expect(await code('officer', { number: '1.03', whereToLook: 'x' }, '1.03.pdf')).toEqual([422, 'not-valid']);
    expect(await code('officer', { number: '1.03', whereToLook }, '1.04.pdf')).toEqual([422, 'other-number']);
    expect(await code('officer', { number: '1.11', whereToLook }, 'a.pdf')).toEqual([422, 'not-valid']);
    expect(await code('officer', { number: '1.03', whereToLook }, '')).toEqual([422, 'no-file']);
    expect(await code('officer', { number: '1.03', whereToLook }, '1.03.pdf', '')).toEqual([422, 'empty-file']);
    expect(await code('officer', { whereToLook }, '1.03.pdf')).toEqual([422, 'not-valid']);
    expect(await code('chair', { number: '1.03', whereToLook }, '1.03.pdf')).toEqual([422, 'not-valid']);
    expect(await code('lead', { number: '1.03', whereToLook }, '1.03.pdf')).toEqual([403, 'not-allowed']);
    expect(await code('stranger', { number: '1.03', whereToLook }, '1.03.pdf')).toEqual([404, 'not-found']);
    expect((await send('officer', { number: '1.03', whereToLook }, '1.03.pdf', 'a', 'read')).status).toBe(403);
    const { json } = await (await programOf(world.service, world.people.officer))('GET', path());
    expect(json.numbers.find(({ number }: Numbered) => number === '1.03')).toMatchObject({ documents: [] });
    const orphans = await world.service.store.asOwner(
      "select id from sealed_payloads where kind in ('document', 'board-document') and id not in (select payload_id from documents)",
    );
    expect(orphans).toEqual([]);
  });
});
