import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpSubmission, madeUpWorkbook } from '#made-up-lists';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Answer, type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let inspectionId: string;
let from: string;
let officer: Browser;
let lead: Browser;
let stranger: Browser;
let officerId: string;

beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  const authorityId = await madeUpAuthority(store, 'Westmarch', 'WES');
  const other = await madeUpAuthority(store, 'Fenholme', 'FEN');
  inspectionId = await madeUpInspection(store, authorityId);
  from = `/inspections/${inspectionId}/area`;
  officerId = await madeUpPerson(store, 'Dina Officer', [{ role: 'data-officer', authorityId }]);
  officer = await service.signedIn(officerId);
  lead = await service.signedIn(await madeUpPerson(store, 'Lena Lead', [{ role: 'lead-inspector', inspectionId }]));
  stranger = await service.signedIn(
    await madeUpPerson(store, 'Olga Officer', [{ role: 'data-officer', authorityId: other }]),
  );
});
afterAll(() => service.close());

const day = (name: string, iso: string) => {
  const [year = '', month = '', of = ''] = iso.split('-');
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year };
};
const figure = (value: string, on: string) => ({ value, ...day('on', on), source: 'Yearly return' });
const versionOf = ({ body }: Answer): string => /name="version" value="(\d+)"/.exec(body)?.[1] ?? '';
const save = async (by: Browser, path: string, fields: Readonly<Record<string, string>>) =>
  by.post(`${from}${path}`, { version: versionOf(await by.get(`${from}${path}`)), ...fields });

describe('the area information', () => {
  it('has all lines in their groups, and says who must act', async () => {
    const { body, status } = await lead.get(from);
    expect(status).toBe(200);
    for (const words of [
      'Previous inspections',
      'In the last 12 months',
      'A36',
      'Lead to enter',
      '0 of 33 lines decided',
    ]) {
      expect(body).toContain(words);
    }
    expect(body).toContain(`${from}/import`);
    expect((await officer.get(from)).body).not.toContain(`${from}/import`);
    expect((await officer.get(`${from}/A24`)).body).toContain('Offer a newer figure');
  });

  it('is for those concerned', async () => {
    for (const path of ['', '/A24', '/A24/offer', '/A24/take-back', '/preview', '/preview.csv', '/export.csv']) {
      expect([path, (await stranger.get(`${from}${path}`)).status]).toEqual([path, 404]);
    }
    for (const path of ['/A24/enter', '/A24/decide', '/settle', '/import', '/template.csv']) {
      expect([path, (await officer.get(`${from}${path}`)).status]).toEqual([path, 403]);
    }
    expect((await lead.get(`${from}/A24/offer`)).status).toBe(403);
    for (const path of ['/A37', '/A37/enter', '/A37/decide', '/x', '/A24/take-back']) {
      const by = path.endsWith('take-back') ? officer : lead;
      expect([path, (await by.get(`${from}${path}`)).status]).toEqual([path, 404]);
    }
  });

  it('says when the lists cannot be asked', async () => {
    expect((await lead.get(`${from}?lists=shown`)).body).toContain('The lists give nothing');
    expect((await lead.get(`${from}/A24`)).body).toContain('The lists give nothing');
  });
});

describe('a line', () => {
  it('takes the inspectorate’s figure, field by field, and keeps what was typed', async () => {
    const wrong = await save(lead, '/A24/enter', { value: '<b>many</b>', previous: 'x', ...day('on', '2031-1-1') });
    expect(wrong.status).toBe(422);
    for (const field of ['value', 'on', 'previous', 'source']) expect(wrong.body).toContain(`href="#${field}"`);
    expect(wrong.body).toContain('&lt;b&gt;many&lt;/b&gt;');
    const earlier = { previous: '300', ...day('previousOn', '2025-03-31') };
    const done = await save(lead, '/A24/enter', { ...figure('312', '2026-03-31'), ...earlier });
    expect([done.status, done.location]).toEqual([303, `${from}/A24`]);
    const { body } = await lead.get(`${from}/A24`);
    expect(body).toContain('An increase from 300 on 31 March 2025');
    expect(body).toContain('The lead inspector has not decided yet.');
    expect(body).toContain('Entered 312 on 31 March 2026');
  });

  it('is corrected with a reason, and the second of two saves sees the first', async () => {
    const path = `${from}/A24/enter`;
    const version = versionOf(await lead.get(path));
    const fields = { ...figure('313', '2026-03-31'), version };
    expect((await lead.post(path, fields)).body).toContain('href="#reason"');
    expect((await lead.post(path, { ...fields, reason: 'A misprint.' })).status).toBe(303);
    const second = await lead.post(path, { ...fields, value: '314', reason: 'Another.' });
    expect([second.status, second.body.includes('313 on 31 March 2026')]).toEqual([409, true]);
    expect(second.body).toContain('value="314"');
    expect(second.body).toContain('Lena Lead changed it');
    const begun = await lead.post(path, { ...fields, value: '315', reason: 'x', version: '0' });
    expect(begun.status).toBe(409);
  });

  it('is offered a newer figure with its day, or says why', async () => {
    const late = await save(officer, '/A24/offer', figure('320', '2026-03-01'));
    expect([late.status, late.body.includes('href="#why"')]).toEqual([422, true]);
    expect((await save(officer, '/A24/offer', figure('320', '2026-09-30'))).status).toBe(303);
    expect((await lead.get(from)).body).toContain('Newer figure: lead to decide');
    expect((await lead.get(`${from}/A24`)).body).toContain('Newest');
  });

  it('is decided by the lead, with a reason when it is not the newest, and nothing is lost', async () => {
    expect((await save(lead, '/A24/decide', { decision: '' })).body).toContain('href="#decision"');
    const older = await save(lead, '/A24/decide', { decision: 'ofsted' });
    expect([older.status, older.body.includes('href="#reason"')]).toEqual([422, true]);
    expect((await save(lead, '/A24/decide', { decision: 'ofsted', reason: 'It is checked.' })).status).toBe(303);
    const { body } = await officer.get(`${from}/A24`);
    expect(body).toContain('the inspectorate’s figure');
    expect(body).toContain('decided by Lena Lead');
    expect(body).toContain('320');
    expect((await lead.get(from)).body).toContain('Another figure is newer');
  });

  it('is looked at again when the authority takes its figure back', async () => {
    expect((await save(officer, '/A24/take-back', {})).body).toContain('href="#reason"');
    expect((await save(officer, '/A24/take-back', { reason: 'It was a draft.' })).status).toBe(303);
    const { body } = await lead.get(`${from}/A24`);
    expect(body).toContain('What was decided is undone');
    expect(body).toContain('It was a draft.');
    expect((await save(officer, '/A24/take-back', { reason: 'Again' })).body).toContain('No newer figure is offered');
  });

  it('marks a count under 6, and has the denominator of its share', async () => {
    expect((await save(lead, '/A26/enter', { ...figure('4', '2026-03-31'), share: '1.3' })).status).toBe(303);
    const { body } = await lead.get(`${from}/A26`);
    expect(body).toContain('Under 6');
    expect(body).toContain('Per cent of all children looked after (A24)');
    expect((await lead.get(`${from}/A27`)).body).toContain('Per cent of these children, outside the area');
  });
});

describe('all lines at once', () => {
  const heads = 'Line,Figure,Date,Per cent,National,Earlier figure,Earlier date,Source';
  const preview = (bytes: string, name = 'area.csv') => lead.upload(`${from}/import`, {}, { file: { name, bytes } });
  const hidden = (body: string, field: string): string =>
    new RegExp(`name="${field}" value="([^"]*)"`).exec(body)?.[1] ?? '';
  const confirm = (body: string, reason: string) =>
    lead.post(
      `${from}/import/confirm`,
      { name: hidden(body, 'name'), file: hidden(body, 'file'), decided: hidden(body, 'decided'), reason },
      `${from}/import`,
    );

  it('are imported with a preview, from CSV', async () => {
    expect((await lead.get(`${from}/template.csv`)).body).toContain('A36,');
    const wrong = await preview(`${heads}\r\nA99,1,,,,,,\r\nA9,many,1/1/2026,,,,,\r\n`);
    expect(wrong.body).toContain('Write a line of the section, A1 to A36.');
    expect(wrong.body).not.toContain('name="decided"');
    const seen = await preview(
      `${heads}\r\nA9,54000,30/6/2026,,,,,Estimates <i>2026</i>\r\nA3,May 2012: good,,,,,,\r\n`,
    );
    expect(seen.body).toContain('2 new figures');
    expect(seen.body).toContain('Estimates &lt;i&gt;2026&lt;/i&gt;');
    const unreasoned = await confirm(seen.body, '');
    expect([unreasoned.status, unreasoned.body.includes('href="#reason"')]).toEqual([422, true]);
    expect((await confirm(unreasoned.body, 'The profile of 2026.')).location).toBe(from);
    expect((await lead.get(from)).body).toContain('2 figures imported.');
    expect((await confirm(seen.body, 'Again')).status).toBe(409);
  });

  it('are imported from JSON, whose faults are told in words', async () => {
    expect((await preview('{', 'area.json')).body).toContain('is no valid JSON');
    expect((await preview('{ "lines": { "A99": 1 } }', 'area.json')).body).toContain('there is no line');
    const lines = { A20: { value: 90, date: '2026-03-31', previous: { value: 95, date: '2025-03-31' } } };
    const seen = await preview(JSON.stringify({ lines }), 'area.json');
    expect((await confirm(seen.body, 'The profile of 2026.')).status).toBe(303);
    expect((await lead.get(`${from}/A20`)).body).toContain('A reduction from 95 on 31 March 2025');
  });

  it('have the inspectorate’s figure taken where there is no other', async () => {
    expect((await lead.get(`${from}/settle`)).body).toContain('A9');
    expect((await lead.post(`${from}/settle`, {})).location).toBe(from);
    expect((await lead.get(from)).body).toContain('lines decided.');
    expect((await lead.get(`${from}/settle`)).body).toContain('is decided already');
    expect((await lead.post(`${from}/settle`, {}, `${from}/A24/enter`)).status).toBe(422);
  });

  it('are previewed as the report states them, with small counts left out', async () => {
    const { body } = await officer.get(`${from}/preview`);
    expect(body).toContain('54,000 on 30 June 2026');
    expect(body).toContain('May 2012: good');
    expect(body).toContain('Left out, because so small a number could point at a child');
    expect(body).toContain('not decided yet');
    const file = (await officer.get(`${from}/preview.csv`)).body;
    expect(file).toContain('A26,Children looked after outside the area,suppressed');
    expect(file).not.toMatch(/A26,[^\n]*,4,/);
    expect((await officer.get(`${from}/export.csv`)).body).toContain('A26,4,2026-03-31,1.3');
  });
});

describe('what the lists give', () => {
  beforeAll(async () => {
    const files = [{ name: 'lists.xlsx', bytes: madeUpWorkbook({ rows: 1500 }) }];
    await madeUpSubmission(service.store, { inspectionId, by: officerId, files });
    await service.app.work.settled();
  });

  it('stands beside the other figures, with its denominator, and opening them is on record', async () => {
    const { body } = await lead.get(`${from}/A24`);
    expect(body).toContain('Worked out from list 8');
    expect((await lead.get(`${from}/A33`)).body).toContain('cannot be worked out from the lists because');
    expect((await lead.get(`${from}?lists=shown`)).body).toContain('From the lists');
    const openings = await service.store.asOwner<{ purpose: string }>('select distinct purpose from openings');
    expect(openings.map(({ purpose }) => purpose)).toContain('Area information: line A24');
  });

  it('is kept with the decision that takes it', async () => {
    const taken = await save(lead, '/A32/decide', { decision: 'computed' });
    expect([taken.status, taken.location]).toEqual([303, `${from}/A32`]);
    expect((await lead.get(`${from}/A32`)).body).toContain('the figure from the lists');
    const [row] = await service.store.asOwner<{ computed: { source: string } }>(
      "select computed from area_lines where line = 'A32'",
    );
    expect(row?.computed.source).toBe('Worked out from list 10');
  });
});
