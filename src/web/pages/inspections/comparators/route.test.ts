import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let from: string;
let officer: Browser;
let lead: Browser;
let stranger: Browser;

beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  const authorityId = await madeUpAuthority(store, 'Westmarch', 'WES');
  const other = await madeUpAuthority(store, 'Fenholme', 'FEN');
  const inspectionId = await madeUpInspection(store, authorityId);
  from = `/inspections/${inspectionId}/comparators`;
  officer = await service.signedIn(await madeUpPerson(store, 'Dina Officer', [{ role: 'data-officer', authorityId }]));
  lead = await service.signedIn(await madeUpPerson(store, 'Lena Lead', [{ role: 'lead-inspector', inspectionId }]));
  stranger = await service.signedIn(
    await madeUpPerson(store, 'Olga Officer', [{ role: 'data-officer', authorityId: other }]),
  );
});
afterAll(() => service.close());

const preview = (csv: string) => lead.upload(`${from}/import`, {}, { file: { name: 'comparators.csv', bytes: csv } });
const hidden = (body: string, field: string): string =>
  new RegExp(`name="${field}" value="([^"]*)"`).exec(body)?.[1] ?? '';
const confirm = (body: string) =>
  lead.post(
    `${from}/import/confirm`,
    { name: hidden(body, 'name'), file: hidden(body, 'file'), decided: hidden(body, 'decided') },
    `${from}/import`,
  );

describe('comparators', () => {
  it('say what will be here and what to do first, and are imported by the lead alone', async () => {
    expect((await lead.get(from)).body).toContain('fill in the values you have, and import it');
    expect((await officer.get(from)).body).toContain('The lead inspector imports them.');
    expect((await officer.get(`${from}/import`)).status).toBe(403);
    for (const path of ['', '/template.csv']) expect((await stranger.get(`${from}${path}`)).status).toBe(404);
  });

  it('have a template with every measure', async () => {
    const { body } = await lead.get(`${from}/template.csv`);
    expect(body).toContain('measure,previous,national,similar,title,unit');
    expect(body).toContain('\r\nlooked-after-rate,');
    expect((await preview(body)).body).toContain('There is nothing in the file to import');
  });

  it('say the row and column of what is wrong, and what is not recognised', async () => {
    const seen = await preview('measure,national\r\non-plan,12%\r\nnot-<b>a-measure,4\r\n');
    expect(seen.body).toContain('This is no number.');
    expect(seen.body).toContain('There is no measure “not-&lt;b&gt;a-measure”');
    expect(seen.body).not.toContain('name="decided"');
    expect((await preview('national\r\n4\r\n')).body).toContain('names no column “measure”');
  });

  it('are kept as previewed, shown as a table, and replaced by the next', async () => {
    const seen = await preview('measure,national,neighbours,previous\r\nlooked-after-rate,60,58.4,57\r\n');
    const done = await confirm(seen.body);
    expect([done.status, done.location]).toEqual([303, from]);
    const { body } = await officer.get(from);
    expect(body).toContain('1 measure from comparators.csv');
    for (const value of ['60', '58.4', '57', 'per 10,000']) expect(body).toContain(value);
    expect((await lead.get(`${from}/template.csv`)).body).toContain('looked-after-rate,57,60,58.4,');
    expect((await confirm(seen.body)).status).toBe(409);
    const next = await preview('measure,national\r\nlooked-after-rate,61\r\n');
    expect(next.body).toContain('They replace the 1 measure of comparators.csv');
    expect((await confirm(next.body)).status).toBe(303);
    expect((await officer.get(from)).body).not.toContain('58.4');
    const same = await preview('measure,national\r\nlooked-after-rate,61\r\n');
    expect((await confirm(same.body)).body).toContain('These values are kept already.');
  });
});
