import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withdrawDocument } from '#inspection';
import { type DocumentsWorld, documentsWorld } from '../made-up-documents.test-data.ts';

let world: DocumentsWorld;
beforeAll(async () => {
  world = await documentsWorld();
});
afterAll(() => world.service.close());

describe('one number', () => {
  it('shows every edition and what became of it, to whom it concerns', async () => {
    const first = await world.supplied('3.04', { name: '3.04 First.pdf' });
    await world.supplied('3.04', { name: '3.04 Second.pdf', text: 'second', replaces: [first.id] });
    const third = await world.supplied('3.04', { name: '3.04 Third.pdf', text: 'third' });
    await world.change('officer', async () =>
      withdrawDocument(world.request, third, { reason: 'Sent in error.', seen: 1 }),
    );
    const page = `${world.base}/number/3.04`;
    const { body } = await (await world.as('lead')).get(page);
    expect(body).toContain('3.04 Virtual head: annual report');
    expect(body.indexOf('3.04 Second.pdf')).toBeGreaterThan(0);
    expect(body).toContain('by edition 2');
    expect(body).toContain('Sent in error.');
    expect(body).toContain('Return it unread');
    expect(body).not.toContain('Take it back');
    expect(body).not.toContain(`${third.id}/file`);
    const officer = await (await world.as('officer')).get(page);
    expect(officer.body).toContain('Take it back');
    expect(officer.body).toContain(`${third.id}/file`);
    expect((await (await world.as('chair')).get(page)).status).toBe(404);
    expect((await (await world.as('stranger')).get(page)).status).toBe(404);
  });

  it('says what is in it when it is a list of children, and what to do first when nothing is there', async () => {
    const officer = await world.as('officer');
    const { body } = await officer.get(`${world.base}/number/2.03`);
    expect(body).toContain('date the arrangement commenced');
    expect(body).toContain('Every file supplied under this number will be here');
    for (const none of ['9.99', '1.99', '2.3', 'x', '1.11']) {
      const { status } = await officer.get(`${world.base}/number/${none}`);
      expect(status).toBe(none === '1.11' ? 200 : 404);
    }
  });
});
