import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { returnUnread } from '#inspection';
import { type DocumentsWorld, documentsWorld } from '../made-up-documents.test-data.ts';

let world: DocumentsWorld;
beforeAll(async () => {
  world = await documentsWorld();
});
afterAll(() => world.service.close());

const ofBoard = /4\.\d\d /g;
const numbersOn = (body: string) => [...body.matchAll(/number\/(\d\.\d\d)"/g)].map((match) => match[1]);

describe('the documents of an inspection', () => {
  it('are listed by number, all of them missing at first', async () => {
    const page = await (await world.as('officer')).get(world.base);
    expect(page.status).toBe(200);
    expect(new Set(numbersOn(page.body)).size).toBe(37);
    expect(page.body).toContain('<strong>37</strong> asked for');
    expect(page.body).toContain('<strong>37</strong> missing');
    expect(page.body).toContain('the timetable names no day for them yet');
    expect(page.body).toContain('Send many documents at once');
  });

  it('are those of the board for its chair, who is told so', async () => {
    const page = await (await world.as('chair')).get(world.base);
    expect(page.status).toBe(200);
    expect(numbersOn(page.body).every((no) => no?.startsWith('4.'))).toBe(true);
    expect(page.body).toContain('<strong>10</strong> asked for');
    expect(page.body.match(ofBoard)).not.toBeNull();
    expect(page.body).toContain('You see the documents of the safeguarding board');
  });

  it('are seen by the team and by quality assurance, who supply nothing', async () => {
    for (const role of ['lead', 'team', 'quality'] as const) {
      const page = await (await world.as(role)).get(world.base);
      expect(page.status).toBe(200);
      expect(page.body).not.toContain('Send many documents at once');
      expect(page.body).not.toContain('Supply it');
    }
  });

  it('are nothing for another authority, and not for the administrator to see', async () => {
    expect((await (await world.as('stranger')).get(world.base)).status).toBe(404);
    expect((await (await world.as('administrator')).get(world.base)).status).toBe(403);
  });

  it('say what is supplied, where to look and who did, and what was returned; the filters show the others alone', async () => {
    await world.supplied('1.01', { name: '1.01 <b>Structure</b>.pdf', where: 'Pages 3 to 7: <i>teams</i>' });
    const back = await world.supplied('1.02');
    await world.change('lead', async () =>
      returnUnread(world.request, back, { ground: 'unprocessed', words: 'Only records.', seen: 1 }),
    );
    const officer = await world.as('officer');
    const { body } = await officer.get(world.base);
    expect(body).toContain('1.01 &lt;b&gt;Structure&lt;/b&gt;.pdf');
    expect(body).toContain('Pages 3 to 7: &lt;i&gt;teams&lt;/i&gt;');
    expect(body).toContain('Tom Brandreth, 23 November 2026 at 9am');
    expect(body).toContain('returned unread: the information is not processed');
    expect(body).toContain('<strong>35</strong> missing');
    const returned = await officer.get(`${world.base}?show=returned`);
    expect([...new Set(numbersOn(returned.body))]).toEqual(['1.02']);
    const missing = await officer.get(`${world.base}?show=missing`);
    expect(new Set(numbersOn(missing.body)).size).toBe(35);
    expect((await officer.get(`${world.base}?show=<script>`)).body).not.toContain('<script>');
  });

  it('say when they are due, by which rule, and which are late', async () => {
    await world.service.store.asOwner(
      `insert into timetable_entries (id, inspection_id, key, kind, title, who, on_day, at_time, rule, source, assumed)
         values (gen_random_uuid(), $1, 'documents', 'deadline', 'Documents', 'authority', '2026-11-27', 'end', 'By their numbers.', 'Annex A', 'No day is stated.')`,
      [world.inspection],
    );
    const officer = await world.as('officer');
    const before = await officer.get(world.base);
    expect(before.body).toContain('27 November 2026, by the end of the day');
    expect(before.body).toContain('in 4 working days');
    expect(before.body).toContain('By their numbers. Annex A. No day is stated.');
    expect(before.body).not.toContain('> late');
    world.service.clock.now = new Date('2026-11-28T09:00:00Z');
    const after = await (await world.as('officer')).get(world.base);
    expect(after.body).toContain('<strong>26</strong> late');
    expect(after.body).not.toContain('<div>sent ');
    await world.supplied('1.03');
    expect((await (await world.as('officer')).get(world.base)).body).toContain(
      '<div>sent Saturday 28 November 2026, late, before the next working day</div>',
    );
    world.service.clock.now = new Date('2026-11-23T09:00:00Z');
  });

  it('keep what was supplied when the choice about the board changes, and say that it is no longer asked for', async () => {
    await world.supplied('4.09', { name: '4.09 Business plan.pdf' });
    const choose = (review: boolean) =>
      world.service.store.asOwner('update inspections set lscb_review = $2 where id = $1', [world.inspection, review]);
    await choose(false);
    const officer = await world.as('officer');
    const { body } = await officer.get(world.base);
    expect(body).toContain('<strong>31</strong> asked for');
    expect(body).toContain('4.09 Business plan.pdf');
    expect(body).toContain('No longer asked for');
    const chair = await (await world.as('chair')).get(world.base);
    expect(chair.body).toContain('It is not at present, so nothing is asked of the board.');
    expect(chair.body).toContain('4.09 Business plan.pdf');
    await choose(true);
    expect((await officer.get(world.base)).body).not.toContain('No longer asked for');
  });
});
