import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

const services: MadeUpService[] = [];
let service: MadeUpService;
let westmarch: string;
let inspection: string;
let at: string;
let administrator: Browser;
let lead: Browser;
let ids: Record<string, string>;

/** Somebody who inspects. */
async function inspector(name: string, discipline = 'social-care'): Promise<string> {
  const id = await madeUpPerson(service.store, name);
  await service.store.asOwner('insert into inspectors values ($1, $2)', [id, discipline]);
  return id;
}

beforeEach(async () => {
  service = await madeUpService();
  services.push(service);
  const { store } = service;
  westmarch = await madeUpAuthority(store, 'Westmarch', '884');
  inspection = await madeUpInspection(store, westmarch);
  await store.asOwner("update inspections set week_one = '2026-11-30', on_site_ends = '2026-12-17' where id = $1", [
    inspection,
  ]);
  at = `/inspections/${inspection}/team`;
  administrator = await service.signedIn(await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]));
  const leadId = await madeUpPerson(store, 'Lea Dingle', [{ role: 'lead-inspector', inspectionId: inspection }]);
  await store.asOwner("insert into inspectors values ($1, 'social-care')", [leadId]);
  lead = await service.signedIn(leadId);
  ids = { lead: leadId, tom: await inspector('Tom <b>Brandreth</b>'), una: await inspector('Una Vale', 'education') };
});
afterAll(async () => {
  for (const each of services) await each.close();
});

const errorAt = (body: string, field: string): boolean => body.includes(`href="#${field}"`);
const add = (who: string, more: Readonly<Record<string, string>> = {}, as = lead) =>
  as.post(`${at}/add`, { person: ids[who] ?? '', role: 'team-inspector', despite: '', ...more });
const membershipOf = async (userId: string | undefined): Promise<string> => {
  const [row] = await service.store.asOwner<{ id: string }>(
    'select id from memberships where user_id = $1 and ended_at is null and inspection_id is not null',
    [userId],
  );
  return row?.id ?? '';
};

describe('the team of an inspection', () => {
  it('is shown to those of the inspection; to the authority with names and roles only', async () => {
    await add('tom');
    const seen = (await lead.get(at)).body;
    expect(seen).toContain('2 of 8 inspectors: 2 of 7 for social care, 0 of 1 for education.');
    expect(seen).toContain('¶11');
    expect(seen).toContain('social care');
    expect(seen).toContain('Week 1, from 30 November');
    expect(seen).not.toContain('/team/lead');
    const director = await service.signedIn(
      await madeUpPerson(service.store, 'Dora Finch', [{ role: 'director', authorityId: westmarch }]),
    );
    const { status, body } = await director.get(at);
    expect(status).toBe(200);
    expect(body).toContain('Lea Dingle');
    expect(body).toContain('Team inspector');
    expect(body).not.toMatch(/social care|of 8 inspectors|Week 1|\/team\/add|\/end"/);
    for (const path of ['add', 'lead', 'size', `${await membershipOf(ids.tom)}/end`]) {
      expect((await director.get(`${at}/${path}`)).status).toBe(403);
    }
  });

  it('is nowhere for another authority, and while it is only planned for its own', async () => {
    const eastmarch = await madeUpAuthority(service.store, 'Eastmarch', '885');
    const stranger = await service.signedIn(
      await madeUpPerson(service.store, 'Bea Thorne', [{ role: 'director', authorityId: eastmarch }]),
    );
    expect((await stranger.get(at)).status).toBe(404);
    const officer = await service.signedIn(
      await madeUpPerson(service.store, 'Otto Grange', [{ role: 'data-officer', authorityId: westmarch }]),
    );
    await service.store.asOwner("update inspections set stage = 'planned'");
    expect((await officer.get(at)).status).toBe(404);
  });

  it('says to a team inspector what each inspects, and offers them nothing to change', async () => {
    await add('tom');
    const tom = await service.signedIn(ids.tom ?? '');
    const { body } = await tom.get(at);
    expect(body).toContain('social care');
    expect(body).not.toMatch(/\/team\/add|Week 1/);
    expect((await tom.get(`${at}/add`)).status).toBe(403);
  });

  it('without dates says that it is not known who is there, and without anybody what will be', async () => {
    await service.store.asOwner('update inspections set week_one = null, on_site_ends = null');
    expect((await lead.get(at)).body).toContain('once the dates of the inspection are set');
    expect((await lead.get(`${at}/add`)).body).toContain('The dates of the inspection are not set');
    await service.store.asOwner("update memberships set ended_at = given_at where role = 'lead-inspector'");
    const { body } = await administrator.get(at);
    expect(body).toContain('Add the first one.');
    expect(body).toContain('Give the inspection a lead inspector');
  });
});

describe('joining the team', () => {
  it('gives the role, says so, and escapes what is hostile', async () => {
    const done = await add('tom');
    expect([done.status, done.location]).toEqual([303, at]);
    const { body } = await lead.get(at);
    expect(body).toContain('Tom &lt;b&gt;Brandreth&lt;/b&gt; has been added.');
    expect(body).not.toContain('<b>Brandreth');
    expect((await lead.get(`${at}/add`)).body).not.toContain(`value="${ids.tom}"`);
  });

  it('may be as quality assurance, but not in two roles', async () => {
    expect((await add('una', { role: 'quality-assurance' })).status).toBe(303);
    const twice = await add('una');
    expect([twice.status, errorAt(twice.body, 'role')]).toEqual([422, true]);
    expect(twice.body).toContain('Nobody moderates');
  });

  it('is refused at the field: nobody, no role, somebody who does not inspect', async () => {
    expect(errorAt((await add('nobody')).body, 'person')).toBe(true);
    const noRole = await add('tom', { role: '' });
    expect([noRole.status, errorAt(noRole.body, 'role')]).toEqual([422, true]);
    expect(noRole.body).toContain(`value="${ids.tom}" selected`);
    ids.stranger = await madeUpPerson(service.store, 'Stella Moor');
    expect(errorAt((await add('stranger')).body, 'person')).toBe(true);
    expect(errorAt((await add('stranger', {}, administrator)).body, 'person')).toBe(true);
  });

  it('is refused to who is away or elsewhere, with why, unless they are taken all the same', async () => {
    await service.store.asOwner(
      "insert into absences values (gen_random_uuid(), $1, '2026-12-07', '2026-12-09', 'leave')",
      [ids.tom],
    );
    const fenholme = await madeUpAuthority(service.store, 'Fenholme', '886');
    const other = await madeUpInspection(service.store, fenholme);
    await service.store.asOwner("update inspections set week_one = '2026-12-14', stage = 'planned' where id = $1", [
      other,
    ]);
    await service.store.asOwner(
      "insert into memberships values (gen_random_uuid(), $1, 'team-inspector', null, $2, $3)",
      [ids.una, other, service.clock.now],
    );
    const form = (await lead.get(`${at}/add`)).body;
    expect(form).toContain('is on leave from 7 December 2026 to 9 December 2026');
    expect(form).toContain('on the team that inspects Fenholme from 14 December 2026');
    const refused = await add('tom');
    expect([refused.status, errorAt(refused.body, 'despite')]).toEqual([422, true]);
    expect((await add('tom', { despite: 'Three days only.' })).status).toBe(303);
    expect((await add('una', { despite: 'Two weeks will do.' })).status).toBe(303);
    const { body } = await lead.get(at);
    expect(body).toContain('On leave');
    expect(body).toContain('Inspects Fenholme, week of 14 December 2026');
    const log = await lead.get(`/change-log?inspection=${inspection}`);
    expect(log.body).toContain('Three days only.');
  });

  it('names no authority that the lead inspector works for', async () => {
    const fenholme = await madeUpAuthority(service.store, 'Fenholme', '886');
    const other = await madeUpInspection(service.store, fenholme);
    await service.store.asOwner("update inspections set week_one = '2026-12-07', stage = 'planned' where id = $1", [
      other,
    ]);
    const give = 'insert into memberships values (gen_random_uuid(), $1, $2, $3, $4, $5)';
    await service.store.asOwner(give, [ids.lead, 'auditor', fenholme, null, service.clock.now]);
    await service.store.asOwner(give, [ids.tom, 'lead-inspector', null, other, service.clock.now]);
    const { body } = await lead.get(`${at}/add`);
    expect(body).toContain('on the team of another inspection');
    expect(body).not.toContain('Fenholme');
  });

  it('ends with the inspection', async () => {
    await service.store.asOwner("update inspections set stage = 'closed'");
    expect((await add('tom')).body).toContain('has ended');
    expect((await lead.get(at)).body).not.toContain('/team/add');
  });
});

describe('leaving the team', () => {
  it('takes a reason, and the second to end it is told that it is not there any more', async () => {
    await add('tom');
    const path = `${at}/${await membershipOf(ids.tom)}/end`;
    const refused = await lead.post(path, { reason: '', version: '1' });
    expect([refused.status, errorAt(refused.body, 'reason')]).toEqual([422, true]);
    expect((await lead.post(path, { reason: 'Ill.', version: '1' })).status).toBe(303);
    expect((await lead.get(at)).body).toContain('is no longer in this inspection');
    expect((await administrator.get(path)).status).toBe(404);
  });

  it('is not for the lead inspector, whom another follows', async () => {
    const path = `${at}/${await membershipOf(ids.lead)}/end`;
    const refused = await lead.post(path, { reason: 'Ill.', version: '1' });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('leads this inspection');
  });
});

describe('the lead inspector', () => {
  const change = (as: Browser, more: Readonly<Record<string, string>> = {}) =>
    as.post(`${at}/lead`, { person: ids.tom ?? '', despite: '', reason: 'Moved.', ...more });

  it('is changed by an administrator alone, with a reason', async () => {
    expect((await lead.get(`${at}/lead`)).status).toBe(403);
    const refused = await change(administrator, { reason: '', person: '' });
    expect([refused.status, errorAt(refused.body, 'person')]).toEqual([422, true]);
    expect(errorAt((await change(administrator, { reason: '' })).body, 'reason')).toBe(true);
    await add('tom');
    expect((await change(administrator)).status).toBe(303);
    const { body } = await administrator.get(at);
    expect(body).toContain('leads this inspection now');
    expect(body).not.toContain('Lea Dingle');
    expect((await lead.get(at)).status).toBe(403);
  });
});

describe('the size of the team', () => {
  const set = (more: Readonly<Record<string, string>> = {}) =>
    lead.post(`${at}/size`, { socialCare: '9', education: '2', reason: 'Two islands.', version: '0', ...more });

  it('is set with a reason, and refused at each field', async () => {
    const refused = await set({ socialCare: 'x', education: '', reason: '' });
    expect(refused.status).toBe(422);
    for (const field of ['socialCare', 'education', 'reason']) expect(errorAt(refused.body, field)).toBe(true);
    expect((await set()).status).toBe(303);
    const { body } = await lead.get(at);
    expect(body).toContain('1 of 11 inspectors');
    expect(body).toContain('Two islands.');
  });

  it('set by two at once shows the second what the first wrote', async () => {
    await set();
    await set({ version: '1', socialCare: '10' });
    const second = await set({ version: '1', socialCare: '5' });
    expect(second.status).toBe(409);
    expect(second.body).toMatch(/What is there now[\s\S]*10[\s\S]*value="5"/);
    const version = /name="version" value="([^"]*)"/.exec(second.body)?.[1] ?? '';
    expect((await set({ version, socialCare: '5' })).status).toBe(303);
  });
});
