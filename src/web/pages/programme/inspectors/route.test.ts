import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { inspects } from '../made-up-programme.test-data.ts';

let service: MadeUpService;
let administrator: Browser;
let hmci: Browser;
let marek: string;
beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  administrator = await service.signedIn(await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]));
  hmci = await service.signedIn(await madeUpPerson(store, 'Ruth Adeyemi', [{ role: 'hmci' }]));
  marek = await madeUpPerson(store, 'Marek <i>Nowak');
});
afterAll(() => service.close());

const span = (from: string, to: string) =>
  Object.fromEntries(
    Object.entries({ from, to }).flatMap(([field, text]) => {
      const [day = '', month = '', year = ''] = text.split(' ');
      return [
        [`${field}-day`, day],
        [`${field}-month`, month],
        [`${field}-year`, year],
      ];
    }),
  );
const versionOn = async (browser: Browser, path: string): Promise<string> =>
  /name="version" value="([^"]*)"/.exec((await browser.get(path)).body)?.[1] ?? '';
const send = async (browser: Browser, path: string, fields: Readonly<Record<string, string>>) =>
  browser.post(path, { version: await versionOn(browser, path), ...fields });
const errorAt = (body: string, field: string): boolean => body.includes(`href="#${field}"`);

describe('who inspects', () => {
  it('is said to be recorded first, and nobody of an authority is offered', async () => {
    const authorityId = await madeUpAuthority(service.store, 'Westmarch', '884');
    await madeUpPerson(service.store, 'Dee Rector', [{ role: 'director', authorityId }]);
    const { body } = await administrator.get('/programme/inspectors');
    expect(body).toContain('Everybody who inspects will be listed here');
    expect((await hmci.get('/programme/inspectors')).body).toContain(
      'An administrator of the inspectorate records them.',
    );
    const form = (await administrator.get('/programme/inspectors/add')).body;
    expect(form).toContain('Marek &lt;i&gt;Nowak');
    expect(form).not.toContain('Dee Rector');
  });

  it('is recorded with what they inspect, once, by administrators', async () => {
    const add = '/programme/inspectors/add';
    const refused = await administrator.post(add, {});
    expect([refused.status, errorAt(refused.body, 'person'), errorAt(refused.body, 'discipline')]).toEqual([
      422,
      true,
      true,
    ]);
    const done = await administrator.post(add, { person: marek, discipline: 'education' });
    expect([done.status, done.location]).toEqual([303, '/programme/inspectors']);
    const { body } = await hmci.get('/programme/inspectors');
    expect(body).toMatch(/Marek &lt;i&gt;Nowak[\s\S]*Education[\s\S]*Inspects/);
    expect((await administrator.post(add, { person: marek, discipline: 'education' })).body).toContain(
      'is recorded already',
    );
    expect((await hmci.get(add)).status).toBe(403);
  });

  it('is changed with a reason; the second of two sees what is there', async () => {
    const path = `/programme/inspectors/${marek}/change`;
    const version = await versionOn(administrator, path);
    const until = { 'until-day': '31', 'until-month': '12', 'until-year': '2027' };
    expect(errorAt((await send(administrator, path, { discipline: 'social-care', reason: '' })).body, 'reason')).toBe(
      true,
    );
    expect((await send(administrator, path, { discipline: 'social-care', ...until, reason: 'Retires.' })).status).toBe(
      303,
    );
    expect((await hmci.get(`/programme/inspectors/${marek}`)).body).toContain('Inspects until 31 December 2027');
    const second = await administrator.post(path, { discipline: 'education', reason: 'Mine.', version });
    expect([second.status, second.body.includes('What is there now')]).toEqual([409, true]);
    expect((await administrator.get('/programme/inspectors/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});

describe('days away', () => {
  const add = () => `/programme/inspectors/${marek}/days-away/add`;

  it('of anybody who inspects are recorded by administrators, field by field', async () => {
    const refused = await administrator.post(add(), { ...span('5 7 2027', '1 7 2027') });
    expect([refused.status, errorAt(refused.body, 'to'), errorAt(refused.body, 'what')]).toEqual([422, true, true]);
    expect((await administrator.post(add(), { ...span('5 7 2027', '9 7 2027'), what: 'training' })).status).toBe(303);
    expect((await hmci.get('/programme/inspectors')).body).toContain('5 July 2027 to 9 July 2027: training');
    const twice = await administrator.post(add(), { ...span('9 7 2027', ''), what: 'leave' });
    expect([twice.status, errorAt(twice.body, 'from')]).toEqual([422, true]);
    expect((await hmci.get(add())).status).toBe(403);
  });

  it('are changed and cancelled', async () => {
    const { body } = await administrator.get(`/programme/inspectors/${marek}`);
    const [, change = ''] = /href="([^"]*\/change)" aria-label="Change: 5 July/.exec(body) ?? [];
    const version = await versionOn(administrator, change);
    expect((await send(administrator, change, { ...span('5 7 2027', '8 7 2027'), what: 'training' })).status).toBe(303);
    const second = await administrator.post(change, { ...span('5 7 2027', '7 7 2027'), what: 'leave', version });
    expect([second.status, second.body.includes('8 July 2027')]).toEqual([409, true]);
    const cancel = change.replace('/change', '/cancel');
    expect(errorAt((await send(administrator, cancel, { reason: '' })).body, 'reason')).toBe(true);
    expect((await send(administrator, cancel, { reason: 'The course is off.' })).status).toBe(303);
    expect((await administrator.get(`/programme/inspectors/${marek}`)).body).toContain(
      '<del>5 July 2027 to 8 July 2027</del>',
    );
    expect((await hmci.get('/programme/inspectors')).body).not.toContain('8 July 2027');
  });
});

describe('one’s own days away', () => {
  let own: Browser;
  let olu: string;
  beforeAll(async () => {
    olu = await madeUpPerson(service.store, 'Olu Bright', [{ role: 'administrator' }]);
    own = await service.signedIn(olu);
  });

  it('wait until it is recorded what one inspects', async () => {
    expect((await own.get('/days-away')).body).toContain('An administrator has to record first what you inspect');
    expect((await own.get('/days-away/add')).status).toBe(404);
    const analyst = await service.signedIn(await madeUpPerson(service.store, 'Ana Lyst', [{ role: 'analyst' }]));
    expect((await analyst.get('/days-away')).status).toBe(403);
    await inspects(service.store, olu);
    expect((await own.get('/days-away')).body).toContain('Record leave and training as soon as they are known.');
  });

  it('are recorded, changed and cancelled by oneself', async () => {
    expect((await own.post('/days-away/add', { ...span('2 8 2027', '13 8 2027'), what: 'leave' })).status).toBe(303);
    const { body } = await own.get('/days-away');
    expect(body).toContain('The days away have been recorded.');
    const [, change = ''] = /href="([^"]*\/change)"/.exec(body) ?? [];
    expect((await send(own, change, { ...span('2 8 2027', '20 8 2027'), what: 'leave' })).location).toBe('/days-away');
    expect((await send(own, change.replace('/change', '/cancel'), { reason: 'No holiday.' })).status).toBe(303);
    expect((await own.get('/days-away')).body).toContain('<del>2 August 2027 to 20 August 2027</del>');
  });

  it('are nobody else’s to change', async () => {
    await administrator.post(`/programme/inspectors/${olu}/days-away/add`, { ...span('6 9 2027', ''), what: 'leave' });
    const [, change = ''] =
      /href="([^"]*\/change)" aria-label="Change: 6 September/.exec((await own.get('/days-away')).body) ?? [];
    const team = await madeUpPerson(service.store, 'Tam Inspector');
    await inspects(service.store, team);
    const other = await service.signedIn(await madeUpPerson(service.store, 'Una Marsh', [{ role: 'administrator' }]));
    expect((await own.get(change)).status).toBe(200);
    expect((await other.get(change)).status).toBe(404);
  });
});
