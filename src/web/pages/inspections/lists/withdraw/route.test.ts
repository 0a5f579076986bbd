import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpSubmission } from '#made-up-lists';
import { type ListsWorld, listsWorld } from '../lists-world.test-data.ts';

let world: ListsWorld;
beforeAll(async () => {
  world = await listsWorld();
  await world.sent();
  await world.sent({ seed: 'second' });
});
afterAll(() => world.service.close());

const path = (number: number) => `${world.base}/${number}/take-back`;
const states = async () => (await world.submissions()).map(({ state }) => state);

describe('taking lists back', () => {
  it('is for those who sent them, and of no submission that is not there', async () => {
    for (const [role, status] of [
      ['officer', 200],
      ['director', 200],
      ['lead', 403],
      ['stranger', 404],
    ] as const) {
      expect([role, (await (await world.as(role)).get(path(2))).status]).toEqual([role, status]);
    }
    expect((await (await world.as('officer')).get(path(9))).status).toBe(404);
  });

  it('needs a reason, and keeps it when it is too long', async () => {
    const officer = await world.as('officer');
    const none = await officer.post(path(2), { version: '2', reason: ' ' });
    expect(none.status).toBe(422);
    expect(none.body).toContain('Say why the lists are taken back');
    const long = await officer.post(path(2), { version: '2', reason: `<i>${'x'.repeat(500)}` });
    expect(long.status).toBe(422);
    expect(long.body).toContain('&lt;i&gt;xxx');
  });

  it('is refused while a later submission rests on it', async () => {
    const csv =
      'Child unique ID,Gender,Ethnicity,Date of birth,Age of child (years),Date of contact,Contact source\n1,1,WBRI,01/02/2010,16,10/10/2026,1A\n';
    await madeUpSubmission(world.service.store, {
      inspectionId: world.inspection,
      by: world.people.officer,
      files: [{ name: 'list 1.csv', bytes: Buffer.from(csv) }],
    });
    await world.service.app.work.settled();
    const refused = await (await world.as('officer')).post(path(2), { version: '2', reason: 'Another period' });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Take back submission 3 first');
    expect(await states()).toEqual(['checked', 'checked', 'checked']);
  });

  it('is on record, and what was sent before stands again; the second of two is told that it is done', async () => {
    const officer = await world.as('officer');
    const { body } = await officer.get(path(3));
    const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? '';
    const done = await officer.post(path(3), { version, reason: 'Another period' });
    expect(done).toMatchObject({ status: 303, location: `${world.base}/3` });
    expect((await officer.get(`${world.base}/3`)).body).toContain('Submission 3 was taken back.');
    const second = await (await world.as('director')).post(path(3), { version, reason: 'Mistake' });
    expect([second.status, second.body.includes('was taken back already')]).toEqual([422, true]);
    expect(await states()).toEqual(['checked', 'checked', 'withdrawn']);
    const [entry] = await world.service.store.asOwner<{ content: { reason: string } }>(
      "select content from change_log where kind = 'submission-withdrawn'",
    );
    expect(entry?.content.reason).toBe('Another period');
    expect((await officer.get(world.base)).body).toContain(`${world.base}/2"`);
  });

  it('lets the documents on single children that were held against them be read again, against those of before', async () => {
    const officer = await world.as('officer');
    const documents = `/inspections/${world.inspection}/documents`;
    const file = {
      name: '2.03.csv',
      bytes: 'Child unique ID,Date of birth,Date arrangement commenced\n1,1/2/2010,3/5/2025\n',
    };
    await officer.upload(`${documents}/number/2.03/supply`, { whereToLook: 'All rows' }, { file });
    await world.service.app.work.settled();
    const heldAgainst = async () => {
      const rows = await world.service.store.asOwner<{ state: string; against: number | null }>(
        "select check_state as state, (summary->'lists'->>'submission')::integer as against from documents",
      );
      return rows[0];
    };
    expect(await heldAgainst()).toEqual({ state: 'checked', against: 2 });
    const version = /name="version" value="(\d+)"/.exec((await officer.get(path(2))).body)?.[1] ?? '';
    expect((await officer.post(path(2), { version, reason: 'Mistake' })).status).toBe(303);
    await world.service.app.work.settled();
    expect(await heldAgainst()).toEqual({ state: 'checked', against: 1 });
  });

  it('leaves what was found in them to the inspectors once fieldwork has begun, marked; before, to nobody', async () => {
    const number = await world.sent({ seed: 'third' });
    await world.service.store.asOwner("update inspections set stage = 'fieldwork'");
    const officer = await world.as('officer');
    const version = /name="version" value="(\d+)"/.exec((await officer.get(path(number))).body)?.[1] ?? '';
    expect((await officer.post(path(number), { version, reason: 'Another <period>' })).status).toBe(303);
    const team = await world.as('team');
    const { body } = await team.get(`${world.base}/${number}`);
    expect(body).toContain('Fieldwork had begun, so what was found in them can still be read.');
    expect(body).toContain('Why: Another &lt;period&gt;');
    const found = await team.get(`${world.base}/${number}/findings`);
    expect([found.status, found.body.includes('and taken back since')]).toEqual([200, true]);
    const early = await team.get(`${world.base}/2/findings`);
    expect(early.body).toContain('were taken back');
    expect((await team.get(`${world.base}/2`)).body).not.toContain('Fieldwork had begun');
  });
});
