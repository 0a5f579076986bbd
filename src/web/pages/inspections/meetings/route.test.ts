import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let inspectionId: string;
let from: string;
let officer: Browser;
let lead: Browser;
let stranger: Browser;

beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  const authorityId = await madeUpAuthority(store, 'Westmarch', 'WES');
  const other = await madeUpAuthority(store, 'Fenholme', 'FEN');
  inspectionId = await madeUpInspection(store, authorityId);
  from = `/inspections/${inspectionId}/meetings`;
  await store.asOwner(
    `update inspections set week_one = '2026-11-23', on_site_ends = '2026-12-17' where id = '${inspectionId}'`,
  );
  officer = await service.signedIn(await madeUpPerson(store, 'Dina Officer', [{ role: 'data-officer', authorityId }]));
  lead = await service.signedIn(await madeUpPerson(store, 'Lena Lead', [{ role: 'lead-inspector', inspectionId }]));
  await madeUpPerson(store, 'Tomas Reyes', [{ role: 'team-inspector', inspectionId }]);
  stranger = await service.signedIn(
    await madeUpPerson(store, 'Olga Officer', [{ role: 'data-officer', authorityId: other }]),
  );
});
afterAll(() => service.close());

const meeting = {
  kind: 'core-group',
  'on-day': '2',
  'on-month': '12',
  'on-year': '2026',
  time: '9.30',
  place: 'Harbour Family Hub',
  area: 'North',
  agencies: 'School, police',
};
const ids = async (): Promise<readonly string[]> =>
  (await service.store.asOwner<{ id: string }>('select id from meetings order by on_day, at_time')).map(({ id }) => id);
const first = async (): Promise<string> => (await ids())[0] ?? '';

describe('the page of planned meetings', () => {
  it('says what will be here and what to do first, to each what they may do', async () => {
    const { body } = await officer.get(from);
    expect(body).toContain('Add the first meeting');
    expect(body).toContain(`${from}/import`);
    expect(body).not.toContain(`${from}/request`);
    const seen = (await lead.get(from)).body;
    expect(seen).toContain('The authority adds them');
    expect(seen).not.toContain(`${from}/add`);
    expect(seen).toContain(`${from}/request`);
  });

  it('is for those concerned: another authority’s officer finds nothing, an administrator may not', async () => {
    for (const path of ['', '/add', '/import', '/export.csv', '/template.csv']) {
      expect([path, (await stranger.get(`${from}${path}`)).status]).toEqual([path, 404]);
    }
    const administrator = await service.signedIn(
      await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]),
    );
    expect((await administrator.get(from)).status).toBe(403);
    expect((await lead.get(`${from}/add`)).status).toBe(403);
    expect((await officer.get(`${from}/request`)).status).toBe(403);
  });

  it('keeps what was typed, and says at each field what is wrong', async () => {
    const { status, body } = await officer.post(`${from}/add`, {
      ...meeting,
      kind: '',
      time: 'soon',
      place: 'Home of <b>4012345</b>',
      agencies: '',
    });
    expect(status).toBe(422);
    for (const field of ['kind', 'time', 'place', 'agencies']) expect(body).toContain(`href="#${field}"`);
    expect(body).toContain('Home of &lt;b&gt;4012345&lt;/b&gt;');
    expect(body).toContain('No child is named');
  });

  it('shows a meeting that was added, by day and by week, and as a file', async () => {
    expect((await officer.post(`${from}/add`, meeting)).location).toBe(from);
    const { body } = await officer.get(from);
    expect(body).toContain('The meeting has been added.');
    expect(body).toContain('Wednesday 2 December 2026, week 2');
    expect(body).toContain('Harbour Family Hub');
    const weeks = (await lead.get(`${from}?layout=weeks`)).body;
    expect(weeks).toContain('Week 2: 30 November 2026 to 4 December 2026');
    const file = await lead.get(`${from}/export.csv`);
    expect(file.body).toContain('Core group,2026-12-02,09:30,Harbour Family Hub,North,"School, police",Not decided');
    expect(file.headers['content-disposition']).toContain('attachment');
    expect((await officer.get(`${from}/template.csv`)).body).toContain('Kind,Date,Time,Place,Area,Agencies');
  });

  it('asks about a day outside the inspection, and takes it once it is confirmed', async () => {
    const late = { ...meeting, 'on-month': '1', 'on-year': '2027' };
    const asked = await officer.post(`${from}/add`, late);
    expect([asked.status, asked.body.includes('after the inspection’s weeks')]).toEqual([422, true]);
    expect(asked.body).toContain('The day is right');
    expect((await officer.post(`${from}/add`, { ...late, confirmed: 'yes' })).status).toBe(303);
  });

  it('is narrowed by kind, area and whether it is watched', async () => {
    const shown = async (query: string) => (await lead.get(`${from}?${query}`)).body;
    expect(await shown('kind=marac')).toContain('No meeting is of this kind');
    expect(await shown('area=North&watch=undecided')).toContain('2 December 2026');
    expect(await shown('watch=yes')).toContain('Show all meetings');
    expect(await shown('kind=%3Cscript%3E&layout=x')).not.toContain('<script>x');
  });
});

describe('one meeting', () => {
  it('is changed with a reason, and the second of two saves sees the first', async () => {
    const path = `${from}/${await first()}/change`;
    const page = await officer.get(path);
    expect(page.body).toContain('value="09:30"');
    const version = /name="version" value="(\d+)"/.exec(page.body)?.[1] ?? '';
    const moved = { ...meeting, place: 'Town hall', version };
    expect((await officer.post(path, moved)).body).toContain('href="#reason"');
    expect((await officer.post(path, { ...moved, reason: 'The room is taken.' })).status).toBe(303);
    const second = await officer.post(path, { ...meeting, place: 'Library', version, reason: 'Moved.' });
    expect(second.status).toBe(409);
    expect(second.body).toContain('Town hall');
    expect(second.body).toContain('value="Library"');
    expect(second.body).toContain('Dina Officer changed it');
  });

  it('is watched by people of the team, and clashes are said', async () => {
    await officer.post(`${from}/add`, { ...meeting, kind: 'marac', time: '10:00', place: 'Police station' });
    const both = (await ids()).slice(0, 2);
    const watched = [];
    for (const id of both) {
      const path = `${from}/${id}/watch`;
      const page = await lead.get(path);
      expect(page.body).toContain('Tomas Reyes');
      const version = /name="version" value="(\d+)"/.exec(page.body)?.[1] ?? '';
      expect((await lead.post(path, { observe: 'yes', version })).body).toContain('href="#observers"');
      expect((await lead.post(path, { observe: 'yes', observers: 'Ada Quill', version })).status).toBe(422);
      watched.push((await lead.post(path, { observe: 'yes', observers: ['Tomas Reyes'], version })).status);
    }
    expect(watched).toEqual([303, 303]);
    const { body } = await officer.get(from);
    expect(body).toContain('Tomas Reyes is to watch two meetings on 2 December 2026');
    expect((await officer.get(`${from}/${both[0]}/watch`)).status).toBe(403);
  });

  it('is cancelled with a reason that is shown, and then left alone', async () => {
    const path = `${from}/${await first()}/cancel`;
    const version = /name="version" value="(\d+)"/.exec((await officer.get(path)).body)?.[1] ?? '';
    expect((await officer.post(path, { reason: '', version })).body).toContain('href="#reason"');
    expect((await officer.post(path, { reason: 'The <i>plan</i> ended.', version })).status).toBe(303);
    const { body } = await lead.get(from);
    expect(body).toContain('Cancelled');
    expect(body).toContain('The &lt;i&gt;plan&lt;/i&gt; ended.');
    expect((await officer.post(path, { reason: 'Again', version })).body).toContain('cancelled already');
    expect((await officer.get(`${from}/${inspectionId}/cancel`)).status).toBe(404);
  });

  it('is not planned once judgements are made: the page says who may do what when', async () => {
    await service.store.asOwner(`update inspections set stage = 'moderation' where id = '${inspectionId}'`);
    expect((await officer.get(`${from}/add`)).status).toBe(403);
    expect((await officer.get(from)).body).not.toContain(`${from}/add`);
    await service.store.asOwner(`update inspections set stage = 'notified' where id = '${inspectionId}'`);
  });
});

describe('which meetings are wanted', () => {
  it('is said by the lead and seen by the authority', async () => {
    const path = `${from}/request`;
    const wrong = await lead.post(path, {
      areas: 'North',
      'reviewedOn-day': '1',
      'reviewedOn-month': '1',
      'reviewedOn-year': '2030',
      version: '0',
    });
    expect([wrong.status, wrong.body.includes('href="#reviewedOn"')]).toEqual([422, true]);
    expect((await lead.post(path, { areas: 'North and Harbour', version: '0' })).status).toBe(303);
    expect((await officer.get(from)).body).toContain('North and Harbour');
    const second = await lead.post(path, { areas: 'South', version: '0' });
    expect([second.status, second.body.includes('North and Harbour')]).toEqual([409, true]);
  });
});

describe('importing meetings', () => {
  const heads = 'Kind,Date,Time,Place,Area,Agencies';
  const preview = (csv: string) => officer.upload(`${from}/import`, {}, { file: { name: 'meetings.csv', bytes: csv } });
  const hidden = (body: string, field: string): string =>
    new RegExp(`name="${field}" value="([^"]*)"`).exec(body)?.[1] ?? '';
  const confirm = (body: string, changed: Readonly<Record<string, string>> = {}) =>
    officer.post(
      `${from}/import/confirm`,
      { name: hidden(body, 'name'), file: hidden(body, 'file'), decided: hidden(body, 'decided'), ...changed },
      `${from}/import`,
    );

  it('says the row and column of what is wrong, and imports nothing then', async () => {
    const seen = await preview(`${heads}\r\nParty,31/2/2026,,Hall,,Police\r\n`);
    expect(seen.body).toContain('What is wrong');
    expect(seen.body).not.toContain('name="decided"');
    expect((await preview('Place\r\nHall\r\n')).body).toContain('names no column “Kind”');
    expect((await officer.upload(`${from}/import`, {}, {})).body).toContain('Choose a file.');
  });

  it('does what was previewed, and then has nothing more to do', async () => {
    const csv = `${heads}\r\nLooked after review,3/12/2026,14:00,Hall <b>2</b>,,"School, IRO"\r\n`;
    const before = (await ids()).length;
    const seen = await preview(csv);
    expect(seen.body).toContain('1 new meeting');
    expect(seen.body).toContain('Hall &lt;b&gt;2&lt;/b&gt;');
    expect((await ids()).length).toBe(before);
    expect((await confirm(seen.body, { decided: 'x' })).status).toBe(409);
    const done = await confirm(seen.body);
    expect([done.status, done.location]).toEqual([303, from]);
    expect((await officer.get(from)).body).toContain('1 meeting added.');
    expect((await confirm(seen.body)).status).toBe(409);
    expect((await preview(csv)).body).toContain('There is nothing in the file to import');
    expect((await officer.get(`${from}/import/confirm`)).location).toBe(`${from}/import`);
  });
});
