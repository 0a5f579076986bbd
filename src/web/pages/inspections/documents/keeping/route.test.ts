import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeWhereToLook } from '#inspection';
import { type DocumentsWorld, documentsWorld } from '../made-up-documents.test-data.ts';

let world: DocumentsWorld;
beforeAll(async () => {
  world = await documentsWorld();
});
afterAll(() => world.service.close());

describe('the forms about a document', () => {
  it('return it unread on one of three grounds with words, by the lead alone; the authority sees why and what to do next', async () => {
    const document = await world.supplied('3.05');
    const page = `${world.base}/${document.id}/return`;
    for (const role of ['officer', 'team', 'quality', 'chair'] as const) {
      expect((await (await world.as(role)).get(page)).status).toBe(403);
    }
    const lead = await world.as('lead');
    const empty = await lead.post(page, { ground: '', words: '', version: '1' });
    expect(empty.status).toBe(422);
    expect(empty.body).toContain('Choose why the document is returned.');
    expect(empty.body).toContain('Tell the authority what is missing');
    const done = await lead.post(page, { ground: 'not-strategic', words: 'One <case> only.', version: '1' });
    expect(done.location).toBe(`${world.base}/number/3.05`);
    const { body } = await (await world.as('officer')).get(`${world.base}/number/3.05`);
    expect(body).toContain('It does not help to understand the whole.');
    expect(body).toContain('One &lt;case&gt; only.');
    expect(body).toContain('Supply what leaders themselves use');
    expect(body).toContain('Ines Okafor');
    expect((await lead.get(page)).status).toBe(404);
  });

  it('take a return back with a reason, by the lead alone and while nothing came in its place; it is on record', async () => {
    const document = await world.supplied('3.02');
    const page = `${world.base}/${document.id}/take-return-back`;
    const lead = await world.as('lead');
    expect((await lead.get(page)).status).toBe(404);
    await lead.post(`${world.base}/${document.id}/return`, { ground: 'unprocessed', words: 'Only <b>.', version: '1' });
    const number = `${world.base}/number/3.02`;
    expect((await lead.get(number)).body).toContain(page);
    expect((await (await world.as('officer')).get(number)).body).not.toContain(page);
    for (const role of ['officer', 'team', 'quality', 'chair', 'stranger'] as const) {
      expect((await (await world.as(role)).get(page)).status).toBe(403);
    }
    const form = (await lead.get(page)).body;
    expect(form).toContain('The information is not processed');
    expect(form).toContain('Only &lt;b&gt;.');
    const empty = await lead.post(page, { reason: '', version: '2' });
    expect([empty.status, empty.body.includes('Say why the return is taken back')]).toEqual([422, true]);
    expect((await lead.post(page, { reason: 'The wrong one.', version: '2' })).location).toBe(number);
    const { body } = await (await world.as('officer')).get(number);
    expect(body).not.toContain('Returned unread');
    expect((await world.documents()).find(({ id }) => id === document.id)).toMatchObject({
      state: 'supplied',
      returned: null,
      returnGround: null,
    });
    const [entry] = await world.service.store.asOwner<{ content: { reason: string } }>(
      "select content from change_log where kind = 'document-changed' order by seq desc limit 1",
    );
    expect(entry?.content.reason).toBe('The wrong one.');
    // Somebody supplied another meanwhile: the second is told.
    await lead.post(`${world.base}/${document.id}/return`, { ground: 'unprocessed', words: 'Again', version: '3' });
    await world.supplied('3.02', { name: '3.02 Better.pdf', text: 'better' });
    const late = await lead.post(page, { reason: 'The wrong one.', version: '4' });
    expect([late.status, late.body.includes('Look at what became of it')]).toEqual([409, true]);
    expect((await lead.get(page)).status).toBe(404);
  });

  it('change where to look: of two who save at once the second sees what the first wrote', async () => {
    const document = await world.supplied('3.06');
    const page = `${world.base}/${document.id}/where-to-look`;
    const [one, other] = [await world.as('officer'), await world.as('director')];
    expect((await one.post(page, { whereToLook: 'x', version: '1' })).body).toContain('Say where to look');
    expect((await one.post(page, { whereToLook: 'Page 1, the summary', version: '1' })).status).toBe(303);
    const second = await other.post(page, { whereToLook: 'Page 9', version: '1' });
    expect(second.status).toBe(409);
    expect(second.body).toContain('Page 1, the summary');
    expect(second.body).toContain('Page 9');
    expect((await other.post(page, { whereToLook: 'Page 9', version: '2' })).status).toBe(303);
    expect((await world.documents()).find(({ id }) => id === document.id)?.whereToLook).toBe('Page 9');
  });

  it('take it back with a reason, unless somebody returned it meanwhile in another way', async () => {
    const document = await world.supplied('3.07');
    const page = `${world.base}/${document.id}/withdraw`;
    const officer = await world.as('officer');
    expect((await officer.post(page, { reason: '', version: '1' })).body).toContain('Say why');
    await world.change('officer', async () =>
      changeWhereToLook(world.request, document, { whereToLook: 'Page 8', seen: 1 }),
    );
    expect((await officer.post(page, { reason: 'Sent in error', version: '1' })).status).toBe(409);
    expect((await officer.post(page, { reason: 'Sent in error', version: '2' })).status).toBe(303);
    expect((await world.documents()).find(({ id }) => id === document.id)?.state).toBe('withdrawn');
    expect((await (await world.as('lead')).get(page)).status).toBe(403);
    expect((await (await world.as('stranger')).get(page)).status).toBe(404);
  });

  it('take it out of the inspectors’ reach before fieldwork, and never afterwards: then it is marked', async () => {
    const inspection = world.inspection;
    const takenBack = async (number: string, stage: string) => {
      const document = await world.supplied(number, { text: `The text of ${number}` });
      await world.service.store.asOwner('update inspections set stage = $2 where id = $1', [inspection, stage]);
      const officer = await world.as('officer');
      const form = `${world.base}/${document.id}/withdraw`;
      expect((await officer.post(form, { reason: 'The <old> one', version: '1' })).status).toBe(303);
      // Where it stands later changes nothing.
      await world.service.store.asOwner("update inspections set stage = 'judging' where id = $1", [inspection]);
      const page = (await (await world.as('team')).get(`${world.base}/number/${number}`)).body;
      const file = await (await world.as('team')).get(`${world.base}/${document.id}/file`);
      await world.service.store.asOwner("update inspections set stage = 'notified' where id = $1", [inspection]);
      return { page, file };
    };
    const before = await takenBack('1.02', 'data-collection');
    expect(before.page).toContain('The &lt;old&gt; one');
    expect(before.page).not.toContain('Who still opens it');
    expect(before.file.status).toBe(404);
    const after = await takenBack('1.03', 'fieldwork');
    expect(after.page).toContain('The &lt;old&gt; one');
    expect(after.page).toContain('Tom Brandreth');
    expect(after.page).toContain('Who still opens it');
    expect([after.file.status, after.file.body]).toEqual([200, 'The text of 1.03']);
  });

  it('are the chair’s for documents of the board, and of no others', async () => {
    const [own, other] = [await world.supplied('4.02'), await world.supplied('3.08')];
    const chair = await world.as('chair');
    expect((await chair.get(`${world.base}/${own.id}/withdraw`)).status).toBe(200);
    expect((await chair.get(`${world.base}/${other.id}/withdraw`)).status).toBe(404);
  });

  it('are closed once judgements are made', async () => {
    const document = await world.supplied('3.09');
    await world.service.store.asOwner("update inspections set stage = 'moderation' where id = $1", [world.inspection]);
    const officer = await world.as('officer');
    expect((await officer.get(`${world.base}/${document.id}/withdraw`)).status).toBe(403);
    expect((await officer.get(world.base)).body).not.toContain('Supply it');
    await world.service.store.asOwner("update inspections set stage = 'notified' where id = $1", [world.inspection]);
  });
});
