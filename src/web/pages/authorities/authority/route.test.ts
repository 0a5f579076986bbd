import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let administrator: Browser;
let westmarch: string;
let at: string;

beforeAll(async () => {
  service = await madeUpService();
  administrator = await service.signedIn(await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]));
  westmarch = await madeUpAuthority(service.store, 'Westmarch', '884');
  at = `/authorities/${westmarch}`;
});
afterAll(() => service.close());

const date = (field: string, text: string) => {
  const [day = '', month = '', year = ''] = text.split(' ');
  return { [`${field}-day`]: day, [`${field}-month`]: month, [`${field}-year`]: year };
};
const linkOn = async (pattern: RegExp): Promise<string> => {
  const found = pattern.exec((await administrator.get(at)).body)?.[1];
  if (found === undefined) throw new Error(`The page has no link like ${pattern}.`);
  return found;
};
const versionOn = async (path: string): Promise<string> =>
  /name="version" value="([^"]*)"/.exec((await administrator.get(path)).body)?.[1] ?? '';
/** Sends a form as it was opened: with its version. */
const send = async (path: string, fields: Readonly<Record<string, string | readonly string[]>>) =>
  administrator.post(path, { version: await versionOn(path), ...fields });
const errorAt = (body: string, field: string): boolean => body.includes(`href="#${field}"`);

describe('an authority', () => {
  it('is nowhere when there is none, or the address is none', async () => {
    expect((await administrator.get('/authorities/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await administrator.get('/authorities/westmarch')).status).toBe(404);
    expect((await administrator.get(`/authorities/00000000-0000-4000-8000-000000000000/leaders/add`)).status).toBe(404);
  });

  it('says of everything that is not there yet what will be', async () => {
    const { body } = await administrator.get(at);
    expect(body).toContain('Record the judgements of its last report.');
    expect(body).toContain('Record the director first.');
    expect(body).toContain('Add the first one.');
    expect(body).toContain(`/change-log?authority=${westmarch}`);
  });

  it('is kept by administrators only', async () => {
    const director = await service.signedIn(
      await madeUpPerson(service.store, 'Dee Rector', [{ role: 'director', authorityId: westmarch }]),
    );
    const seen = await director.get(at);
    expect(seen.status).toBe(200);
    expect(seen.body).not.toContain('/leaders/add');
    expect(seen.body).toContain('/staff');
    for (const path of ['change', 'leaders/add', 'offices/add', 'judgements/add', 'judgements/record']) {
      expect((await director.get(`${at}/${path}`)).status).toBe(403);
    }
    expect((await director.get('/authorities/add')).status).toBe(403);
  });
});

describe('its name', () => {
  it('is changed with a reason, and what was typed stays when it is refused', async () => {
    const refused = await send(`${at}/change`, {
      name: 'Westmarch & Vale',
      code: 'not a code',
      region: '',
      reason: '',
    });
    expect(refused.status).toBe(422);
    expect(errorAt(refused.body, 'code') && errorAt(refused.body, 'reason')).toBe(true);
    expect(refused.body).toContain('value="Westmarch &amp; Vale"');
    expect(refused.body).toContain('value="not a code"');
    const done = await send(`${at}/change`, {
      name: 'Westmarch',
      code: '884',
      region: 'West',
      reason: 'It was missing',
    });
    expect([done.status, done.location]).toEqual([303, at]);
    expect((await administrator.get(at)).body).toContain('The authority has been changed.');
  });

  it('saved second is shown beside what is there, and saved again', async () => {
    const version = await versionOn(`${at}/change`);
    await send(`${at}/change`, { name: 'Westmarch', code: '884', region: 'South', reason: 'First' });
    const fields = { name: 'Westmarch', code: '884', region: 'North', reason: 'Second' };
    const second = await administrator.post(`${at}/change`, { ...fields, version });
    expect(second.status).toBe(409);
    expect(second.body).toMatch(/What is there now[\s\S]*South[\s\S]*What you wrote[\s\S]*value="North"/);
    expect(second.body).toMatch(/What is there now<\/h2>\s*<p class="govuk-body">[^<]+ changed it: [^<]+ 2026/);
    expect(second.body.match(/South\s*<strong[^>]*>You wrote otherwise/g)).toHaveLength(1);
    expect(second.body.match(/You wrote otherwise/g)).toHaveLength(1);
    const seen = /name="version" value="([^"]*)"/.exec(second.body)?.[1] ?? '';
    expect((await administrator.post(`${at}/change`, { ...fields, version: seen })).status).toBe(303);
    expect((await administrator.get(at)).body).toContain('North');
  });

  it('and code are no other authority’s', async () => {
    const taken = await administrator.post('/authorities/add', { name: ' westmarch', code: '999', region: '' });
    expect([taken.status, errorAt(taken.body, 'name')]).toEqual([422, true]);
    const code = await administrator.post('/authorities/add', { name: 'Southmarch', code: '884', region: '' });
    expect([code.status, errorAt(code.body, 'code')]).toEqual([422, true]);
    expect(code.body).toContain('value="884"');
    const added = await administrator.post('/authorities/add', { name: 'Southmarch', code: 'e06000019', region: '' });
    expect(added.location).toMatch(/^\/authorities\/[0-9a-f-]{36}$/);
    expect((await administrator.get(added.location ?? '')).body).toContain('E06000019');
  });
});

describe('its leaders', () => {
  const director = { post: 'director-of-childrens-services', before: 'leaves' };

  it('are recorded, and a new director ends the one before', async () => {
    const wrong = await send(`${at}/leaders/add`, { ...director, name: '', ...date('since', '31 2 2020') });
    expect([wrong.status, errorAt(wrong.body, 'name'), errorAt(wrong.body, 'since')]).toEqual([422, true, true]);
    expect(wrong.body).toMatch(/name="since-day"[^>]*value="31"/);
    expect(
      (await send(`${at}/leaders/add`, { ...director, name: 'Ines Okafor', ...date('since', '3 5 2020') })).status,
    ).toBe(303);
    expect((await administrator.get(`${at}/leaders/add`)).body).toContain(
      'Ines Okafor, Director of children’s services (DCS), since 3 May 2020',
    );
    const next = await send(`${at}/leaders/add`, {
      ...director,
      name: '<i>Tomas</i> Reyes',
      ...date('since', '5 1 2026'),
    });
    expect(next.status).toBe(303);
    const { body } = await administrator.get(at);
    expect(body).toMatch(/In post[\s\S]*&lt;i&gt;Tomas[\s\S]*Before[\s\S]*Ines Okafor[\s\S]*4 January 2026/);
    expect(body).not.toContain('<i>Tomas');
  });

  it('of two people’s making: the second is shown who is there now', async () => {
    const version = await versionOn(`${at}/leaders/add`);
    const chief = { post: 'chief-executive', before: 'leaves' };
    await send(`${at}/leaders/add`, { ...chief, name: 'Una Marsh', ...date('since', '1 2 2025') });
    const second = await administrator.post(`${at}/leaders/add`, {
      ...chief,
      name: 'Uma March',
      ...date('since', '2 2 2025'),
      version,
    });
    expect(second.status).toBe(409);
    expect(second.body).toMatch(
      /What is there now[\s\S]*Una Marsh, since 1 February 2025[\s\S]*What you wrote[\s\S]*value="Uma March"/,
    );
  });

  it('saved by two people in the same moment are saved by one of them', async () => {
    const version = await versionOn(`${at}/leaders/add`);
    const member = { post: 'lead-member', before: 'leaves', version, ...date('since', '1 2 2025') };
    const answers = await Promise.all(
      ['Una Marsh', 'Uma March'].map((name) => administrator.post(`${at}/leaders/add`, { ...member, name })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it('leave, and are corrected with a reason', async () => {
    const left = await linkOn(/href="([^"]*\/left)" aria-label="Record that they left: Una Marsh/);
    const early = await send(left, date('until', '1 1 2025'));
    expect([early.status, errorAt(early.body, 'until')]).toEqual([422, true]);
    expect((await send(left, date('until', '1 3 2026'))).status).toBe(303);
    const correct = await linkOn(/href="([^"]*\/correct)" aria-label="Correct: Una Marsh/);
    const fields = { post: 'chief-executive', name: 'Una Marshe', ...date('since', '1 2 2025'), ...date('until', '') };
    const refused = await send(correct, { ...fields, reason: '' });
    expect([refused.status, errorAt(refused.body, 'reason')]).toEqual([422, true]);
    const version = await versionOn(correct);
    expect((await send(correct, { ...fields, reason: 'She never left' })).status).toBe(303);
    const second = await administrator.post(correct, { ...fields, name: 'U. Marsh', reason: 'Short', version });
    expect(second.status).toBe(409);
    expect(second.body).toMatch(/What is there now[\s\S]*Una Marshe[\s\S]*value="U. Marsh"/);
    expect(second.body).toMatch(/[^<]+ changed it: [^<]+ 2026/);
  });

  it('of another authority are not reached from here', async () => {
    const other = await madeUpAuthority(service.store, 'Farmarch', '907');
    const correct = await linkOn(/href="([^"]*\/correct)" aria-label="Correct: Ines/);
    expect((await administrator.get(correct.replace(westmarch, other))).status).toBe(404);
  });
});

describe('its offices', () => {
  it('are added, changed with a reason, and closed', async () => {
    const wrong = await send(`${at}/offices/add`, { name: '', address: '' });
    expect(['name', 'address', 'handles'].map((field) => errorAt(wrong.body, field))).toEqual([true, true, true]);
    const office = { name: 'Front door', address: '1 Made-up Square\nWestmarch', handles: ['referrals', 'contacts'] };
    expect((await send(`${at}/offices/add`, office)).status).toBe(303);
    expect((await administrator.get(at)).body).toMatch(
      /Front door[\s\S]*1 Made-up Square<br>Westmarch[\s\S]*Contacts, referrals/,
    );
    const change = await linkOn(/href="([^"]*\/change)" aria-label="Change: /);
    const version = await versionOn(change);
    const moved = { ...office, address: '2 Made-up Square', reason: 'Moved' };
    expect((await send(change, { ...moved, reason: '' })).status).toBe(422);
    expect((await send(change, moved)).status).toBe(303);
    const second = await administrator.post(change, { ...moved, address: '3 Made-up Square', version });
    expect(second.status).toBe(409);
    expect(second.body).toMatch(/What is there now[\s\S]*2 Made-up Square[\s\S]*3 Made-up Square/);
    expect(second.body).toMatch(/[^<]+ changed it: [^<]+ 2026/);
    expect(second.body.match(/You wrote otherwise/g)).toHaveLength(1);
    const close = change.replace('/change', '/close');
    expect(errorAt((await send(close, { ...date('closedOn', '1 1 2030'), reason: 'Shut' })).body, 'closedOn')).toBe(
      true,
    );
    expect((await send(close, { ...date('closedOn', '1 11 2026'), reason: 'Shut' })).status).toBe(303);
    expect((await administrator.get(at)).body).toMatch(/Closed[\s\S]*Front door[\s\S]*1 November 2026/);
  });
});

describe('its judgements', () => {
  const sif = `?framework=${encodeURIComponent('sif-2015 2015-06-01')}`;

  it('are recorded under a framework, which is chosen first', async () => {
    const choose = await administrator.get(`${at}/judgements/add`);
    expect(choose.body).toContain('Single inspection framework 2015');
    expect(choose.body).not.toContain('What good looks like');
    const none = await administrator.get(`${at}/judgements/add?framework=`);
    expect([none.status, errorAt(none.body, 'framework')]).toEqual([422, true]);
    expect((await administrator.get(`${at}/judgements/add${sif}`)).location).toContain(
      '/judgements/record?framework=sif-2015',
    );
    expect((await administrator.get(`${at}/judgements/record?framework=none`)).status).toBe(404);
  });

  it('have the grades of their own framework, and a date outside its time is asked about', async () => {
    const path = `${at}/judgements/record${sif}`;
    const form = await administrator.get(path);
    expect(form.body).toContain('Requires improvement');
    expect(form.body).not.toContain('Adequate');
    const fields = {
      'grade-overall': 'good',
      'grade-adoption': 'outstanding',
      source: 'https://reports.example/w',
      ...date('publishedOn', '3 5 2018'),
    };
    const asked = await send(path, fields);
    expect([asked.status, errorAt(asked.body, 'confirmed')]).toEqual([422, true]);
    expect(asked.body).toContain('name="confirmed"');
    expect(asked.body).toMatch(/<option value="outstanding" selected/);
    expect((await send(path, { ...fields, confirmed: 'yes' })).status).toBe(303);
    const twice = await send(path, { ...fields, confirmed: 'yes' });
    expect([twice.status, errorAt(twice.body, 'grade-overall')]).toEqual([422, true]);
    const { body } = await administrator.get(at);
    expect(body).toMatch(/bestfit-grade--outstanding[\s\S]*<span>Outstanding<\/span>/);
    expect(body).toContain('href="https://reports.example/w"');
    expect(body).toContain('outstanding, good, requires improvement, inadequate');
  });

  it('of two frameworks stand apart', async () => {
    const slac = `?framework=${encodeURIComponent('slac-2012 2012')}`;
    const source = 'javascript:alert(1)';
    const grades = { 'grade-safeguarding/overall': 'adequate', 'grade-looked-after/overall': 'good' };
    expect(
      (await send(`${at}/judgements/record${slac}`, { ...grades, source, ...date('publishedOn', '12 6 2012') })).status,
    ).toBe(303);
    const { body } = await administrator.get(at);
    expect(body).toContain('Grades of different frameworks are not the same measure');
    expect(body).toMatch(/Single inspection framework 2015[\s\S]*Safeguarding and looked after children 2012/);
    expect(body).toContain('Looked after: Overall effectiveness');
    expect(body).not.toContain('href="javascript:');
  });

  it('are corrected with a reason', async () => {
    const correct = await linkOn(/href="([^"]*\/correct)" aria-label="Correct: Adoption/);
    const version = await versionOn(correct);
    const fields = {
      judgement: 'adoption',
      grade: 'inadequate',
      source: 'Report',
      confirmed: 'yes',
      ...date('publishedOn', '3 5 2018'),
    };
    const refused = await send(correct, fields);
    expect([refused.status, errorAt(refused.body, 'reason')]).toEqual([422, true]);
    expect((await send(correct, { ...fields, reason: 'Misread' })).status).toBe(303);
    const second = await administrator.post(correct, { ...fields, grade: 'good', reason: 'Misread too', version });
    expect(second.status).toBe(409);
    expect(second.body).toMatch(/What is there now[\s\S]*Inadequate[\s\S]*What you wrote/);
    expect(second.body).toMatch(/[^<]+ changed it: [^<]+ 2026/);
    expect(second.body).toMatch(/Inadequate\s*<strong[^>]*>You wrote otherwise/);
    expect(second.body.match(/You wrote otherwise/g)).toHaveLength(1);
    const other = await administrator.get(`${correct}?framework=${encodeURIComponent('slac-2012 2012')}`);
    expect(other.body).toContain('Safeguarding: Overall effectiveness');
  });
});

describe('the people with roles there', () => {
  it('and its contacts are shown to those who may see them', async () => {
    expect((await administrator.get(at)).body).toMatch(/href="\/people\/[^"]+">Dee Rector/);
    const officer = await service.signedIn(
      await madeUpPerson(service.store, 'Dara Finch', [{ role: 'data-officer', authorityId: westmarch }]),
    );
    const own = (await officer.get(at)).body;
    expect(own).toContain('Ines Okafor');
    expect(own).not.toContain('Dee Rector');
    const elsewhere = await madeUpAuthority(service.store, 'Elsewhere', '909');
    const stranger = await service.signedIn(
      await madeUpPerson(service.store, 'Sam Stranger', [{ role: 'director', authorityId: elsewhere }]),
    );
    const seen = (await stranger.get(at)).body;
    expect(seen).toContain('Looked after: Overall effectiveness');
    for (const hidden of ['Ines Okafor', 'Front door', 'Dee Rector']) expect(seen).not.toContain(hidden);
  });
});
