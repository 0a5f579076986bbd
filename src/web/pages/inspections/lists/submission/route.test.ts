import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpSubmission, madeUpWorkbook } from '#made-up-lists';
import { type ListsWorld, listsWorld } from '../lists-world.test-data.ts';

let world: ListsWorld;
beforeAll(async () => {
  world = await listsWorld();
  await world.sent({ defects: 20 });
});
afterAll(() => world.service.close());

const get = async (role: Parameters<typeof world.as>[0], rest: string) =>
  (await world.as(role)).get(`${world.base}${rest}`);
const received = (name: string, bytes: string | Uint8Array) =>
  madeUpSubmission(world.service.store, {
    inspectionId: world.inspection,
    by: world.people.officer,
    files: [{ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes }],
  });

describe('a submission', () => {
  it('is seen by the team and by those who supply lists; another number, and another authority, find nothing', async () => {
    for (const [role, status] of [
      ['officer', 200],
      ['lead', 200],
      ['chair', 403],
      ['administrator', 403],
      ['stranger', 404],
    ] as const) {
      expect([role, (await get(role, '/1')).status]).toEqual([role, status]);
      expect([role, (await get(role, '/1/progress')).status]).toEqual([role, status]);
    }
    for (const rest of ['/9', '/0', '/01', '/x', '/9/progress']) expect((await get('officer', rest)).status).toBe(404);
  });

  it('shows what was found by list and by check, in numbers, and leads to the findings', async () => {
    const { body } = await get('lead', '/1');
    const [submission] = await world.submissions();
    const { errors = 0, queries = 0 } = submission?.summary ?? {};
    expect(errors).toBeGreaterThan(5);
    expect(body).toContain(`>${errors} errors</a>`);
    expect(body).toContain(`>${queries} queries</a>`);
    expect(body).toContain(`href="${world.base}/1/findings?list=8"`);
    expect(body).toContain('This submission');
    expect(body).toContain('Tom Brandreth, 23 November 2026 at 9am');
    expect(body).not.toContain('take-back');
    expect((await get('officer', '/1')).body).toContain(`${world.base}/1/take-back`);
  });

  it('that waits says so and what its page does; what is read tells how far it is', async () => {
    await world.service.store.asOwner("update inspections set edition = 'sif-2015'");
    const number = await received('lists.xlsx', madeUpWorkbook({ seed: 'waits' }));
    const page = await get('officer', `/${number}`);
    expect(page.body).toContain('It waits for its turn to be read.');
    expect(page.body).toContain('lists.js');
    expect(page.body).toContain('You can close this page and come back');
    expect(JSON.parse((await get('lead', `/${number}/progress`)).body)).toEqual({
      state: 'received',
      words: 'It waits for its turn to be read.',
      percent: null,
    });
    const read = world.service.app.work.settled();
    const told = new Set<string>();
    for (;;) {
      const progress = JSON.parse((await get('lead', `/${number}/progress`)).body);
      told.add(progress.words);
      if (progress.state !== 'received') break;
    }
    await read;
    expect([...told].at(-1)).toBe('It has been read.');
    expect(told.size).toBeGreaterThan(2);
    expect((await get('officer', `/${number}`)).body).not.toContain('lists.js');
    expect((await get('officer', '/1')).body).toContain(`Submission ${number}</a> shows how they stand now`);
  });

  it('that another process reads says that it is being read', async () => {
    const number = await received('lists.csv', 'a,b');
    await world.service.store.asOwner("update submissions set held_until = '2026-11-23T09:00:20Z' where number = $1", [
      number,
    ]);
    expect((await get('officer', `/${number}`)).body).toContain('It is being read.');
    await world.service.store.asOwner('update submissions set held_until = null where number = $1', [number]);
    await world.service.app.work.settled();
  });

  it('that could not be read says why and what to do, and what was sent before stays', async () => {
    const number = await received('<b>lists.xlsx', '%PDF-1.4');
    await world.service.app.work.settled();
    const { body } = await get('officer', `/${number}`);
    expect(body).toContain('Nothing of it could be read');
    expect(body).toContain('&lt;b&gt;lists.xlsx&quot; is a PDF document. Give the workbook that it was made from.');
    expect(body).toContain('Send lists again');
    expect(body).not.toContain('<b>lists');
  });
});
