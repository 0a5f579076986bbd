import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { appoint, inspects, judge, plan } from '../made-up-programme.test-data.ts';

let service: MadeUpService;
let administrator: Browser;
let westmarch: string;
let lead: string;
let at: string;
beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  administrator = await service.signedIn(await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]));
  lead = await madeUpPerson(store, 'Ines <Okafor>');
  await inspects(store, lead);
  westmarch = await madeUpAuthority(store, 'Westmarch', '884');
  await judge(store, westmarch, 'good', '2024-09-02');
  at = `/programme/authorities/${westmarch}`;
});
afterAll(() => service.close());

const week = (text: string) => {
  const [day = '', month = '', year = ''] = text.split(' ');
  return { 'weekOne-day': day, 'weekOne-month': month, 'weekOne-year': year };
};
const fields = {
  subject: 'authority',
  lscbReview: 'yes',
  framework: 'sif-2015 2015-06-01',
  lead: '',
  // The framework of 2015 is not in force any more.
  'confirm-framework': 'yes',
  ...week('10 5 2027'),
};
const versionOn = async (path: string): Promise<string> =>
  /name="version" value="([^"]*)"/.exec((await administrator.get(path)).body)?.[1] ?? '';
const send = async (path: string, more: Readonly<Record<string, string>>) =>
  administrator.post(path, { version: await versionOn(path), ...more });
const linkOn = async (pattern: RegExp, page = at): Promise<string> => {
  const found = pattern.exec((await administrator.get(page)).body)?.[1];
  if (found === undefined) throw new Error(`The page has no link like ${pattern}.`);
  return found;
};
const errorAt = (body: string, field: string): boolean => body.includes(`href="#${field}"`);

describe('planning an inspection', () => {
  it('shows when it is due, and offers frameworks and those who inspect', async () => {
    const { body } = await administrator.get(`${at}/plan`);
    expect(body).toContain('By 2 September 2027');
    expect(body).toContain('Single inspection framework 2015 (until 31 December 2017)');
    expect(body).toContain('Ines &lt;Okafor&gt; (social care)');
    expect(body).not.toContain('confirm-');
  });

  it('is refused at every field that is at fault, and keeps what was typed', async () => {
    const { status, body } = await administrator.post(`${at}/plan`, { ...week('12 5 2027') });
    expect(status).toBe(422);
    for (const field of ['subject', 'weekOne', 'lscbReview', 'framework']) {
      expect([field, errorAt(body, field)]).toEqual([field, true]);
    }
    expect(body).toContain('the Monday of that week is 10 May 2027');
    expect(body).toMatch(/name="weekOne-day"[^>]*value="12"/);
  });

  it('asks first about what may be meant, each with a box to confirm it', async () => {
    const { 'confirm-framework': _, ...unconfirmed } = fields;
    const asked = await administrator.post(`${at}/plan`, { ...unconfirmed, ...week('6 9 2027') });
    expect(asked.status).toBe(422);
    expect(errorAt(asked.body, 'confirm-framework') && errorAt(asked.body, 'confirm-window')).toBe(true);
    expect(asked.body).toContain('was in force until 31 December 2017');
    expect(asked.body).toContain('The window ends on 2 September 2027');
    const half = await administrator.post(`${at}/plan`, { ...fields, ...week('6 9 2027') });
    expect(half.body).toMatch(/name="confirm-framework" type="checkbox" value="yes" checked/);
    expect(half.body).not.toMatch(/name="confirm-window" type="checkbox" value="yes" checked/);
  });

  it('puts it into the programme with its lead inspector, and the authority learns nothing', async () => {
    const done = await administrator.post(`${at}/plan`, { ...fields, lead });
    expect([done.status, done.location]).toEqual([303, at]);
    const { body } = await administrator.get(at);
    expect(body).toContain('The inspection is planned.');
    expect(body).toContain('Planned for the week of 10 May 2027, within its window, which ends on 2 September 2027.');
    expect(body).toContain('Ines &lt;Okafor&gt;');
    const [row] = await service.store.asOwner<{ stage: string; framework_hash: string }>(
      'select stage, framework_hash from inspections where authority_id = $1',
      [westmarch],
    );
    expect([row?.stage, row?.framework_hash.length]).toEqual(['planned', 64]);
    const director = await service.signedIn(
      await madeUpPerson(service.store, 'Dee Rector', [{ role: 'director', authorityId: westmarch }]),
    );
    for (const path of ['/inspections', '/change-log', `/authorities/${westmarch}`]) {
      expect((await director.get(path)).body).not.toMatch(/Okafor|10 May 2027/);
    }
  });

  it('asks when there is one already', async () => {
    const asked = await administrator.post(`${at}/plan`, { ...fields, ...week('7 6 2027') });
    expect(errorAt(asked.body, 'confirm-other-open')).toBe(true);
  });

  it('of a board alone is one of its own', async () => {
    const done = await administrator.post(`${at}/plan`, {
      ...fields,
      subject: 'lscb',
      lscbReview: '',
      ...week('5 7 2027'),
    });
    expect(done.status).toBe(303);
    expect((await administrator.get(at)).body).toContain('Safeguarding board alone');
  });

  it('is for administrators', async () => {
    const hmci = await service.signedIn(await madeUpPerson(service.store, 'Ruth Adeyemi', [{ role: 'hmci' }]));
    expect((await hmci.get(`${at}/plan`)).status).toBe(403);
    const change = await linkOn(/href="([^"]*\/inspections\/[^"]*\/change)"/);
    for (const path of [change, change.replace('/change', '/take-out')])
      expect((await hmci.get(path)).status).toBe(403);
  });
});

describe('a planned inspection', () => {
  it('is moved with a reason, and of two who move it the second sees where it is', async () => {
    const change = await linkOn(/href="([^"]*\/inspections\/[^"]*\/change)"/);
    const version = await versionOn(change);
    const moved = { ...fields, ...week('17 5 2027'), 'confirm-other-open': 'yes' };
    const refused = await send(change, { ...moved, ...week('11 5 2027') });
    expect(errorAt(refused.body, 'weekOne') && errorAt(refused.body, 'reason')).toBe(true);
    expect((await send(change, { ...moved, reason: 'Too many in one week.' })).status).toBe(303);
    expect((await administrator.get(at)).body).toContain('Planned for the week of 17 May 2027');
    const second = await administrator.post(change, { ...moved, ...week('24 5 2027'), reason: 'Mine.', version });
    expect(second.status).toBe(409);
    expect(second.body).toMatch(/What is there now[\s\S]*17 May 2027[\s\S]*What you wrote/);
  });

  it('is taken out with a reason, and put in again as the same record', async () => {
    const out = await linkOn(/href="([^"]*\/inspections\/[^"]*\/take-out)"/);
    expect((await administrator.get(out)).body).toContain('1 role in it ends');
    expect(errorAt((await send(out, { reason: '' })).body, 'reason')).toBe(true);
    expect((await send(out, { reason: 'Put off to the next year.' })).status).toBe(303);
    const { body } = await administrator.get(at);
    expect(body).toContain('No week');
    expect(body).toMatch(/aria-label="Plan again: Authority"/);
    const late = await send(out, { reason: 'Again.' });
    expect([late.status, late.body.includes('is not planned any more')]).toEqual([422, true]);
    const held = await service.store.asOwner(
      'select 1 from memberships where inspection_id is not null and ended_at is null',
    );
    expect(held).toEqual([]);
    expect((await administrator.post(`${at}/plan`, { ...fields, ...week('24 5 2027'), lead })).status).toBe(303);
    const kept = await service.store.asOwner('select 1 from inspections where authority_id = $1', [westmarch]);
    expect(kept).toHaveLength(2);
    expect((await administrator.get(at)).body).toContain('24 May 2027');
  });

  it('of another authority is not reached from here, nor one that was notified', async () => {
    const other = await madeUpAuthority(service.store, 'Farmarch', '907');
    const change = await linkOn(/href="([^"]*\/inspections\/[^"]*\/change)"/);
    expect((await administrator.get(change.replace(westmarch, other))).status).toBe(404);
    const id = await plan(service.store, other, '2026-11-16', { stage: 'notified' });
    const path = `/programme/authorities/${other}/inspections/${id}/change`;
    const { status, body } = await send(path, { ...fields, ...week('17 5 2027'), reason: 'Later.' });
    expect([status, body.includes('has been notified')]).toEqual([422, true]);
  });
});

describe('two authorities of one director', () => {
  it('are planned for the same week, moved together, and parted', async () => {
    const { store } = service;
    const saltmere = await madeUpAuthority(store, 'Saltmere', '908');
    const fenholme = await madeUpAuthority(store, 'Fenholme', '909');
    for (const id of [saltmere, fenholme]) await appoint(store, id, 'Patrick O’Rourke');
    const first = await plan(store, saltmere, '2027-05-10');
    const there = `/programme/authorities/${fenholme}`;
    const { body } = await administrator.get(`${there}/plan`);
    expect(body).toContain('Patrick O’Rourke also leads Saltmere.');
    expect(body).toContain('Together with Saltmere, planned for the week of 10 May 2027');
    const apart = await administrator.post(`${there}/plan`, { ...fields, together: '', ...week('7 6 2027') });
    expect(errorAt(apart.body, 'confirm-shared-director')).toBe(true);
    expect((await administrator.post(`${there}/plan`, { ...fields, together: first })).status).toBe(303);
    expect((await administrator.get(there)).body).toContain('together with Saltmere');
    const change = await linkOn(/href="([^"]*\/inspections\/[^"]*\/change)"/, there);
    const moved = { ...fields, ...week('17 5 2027'), others: 'move', reason: 'Both later.' };
    expect((await send(change, moved)).status).toBe(303);
    expect((await administrator.get(`/programme/authorities/${saltmere}`)).body).toContain('17 May 2027');
    const parted = {
      ...fields,
      ...week('7 6 2027'),
      others: 'leave',
      reason: 'Apart.',
      'confirm-shared-director': 'yes',
    };
    expect((await send(change, parted)).status).toBe(303);
    const rows = await store.asOwner<{ concurrent: string | null }>(
      'select concurrent from inspections where authority_id in ($1, $2)',
      [saltmere, fenholme],
    );
    expect(rows.map(({ concurrent }) => concurrent)).toEqual([null, null]);
  });
});

describe('an inspection whose dates are settled', () => {
  it('loses them with its week, is told so by its overview, and is not notified by what was sent before', async () => {
    const { store } = service;
    const there = await madeUpAuthority(store, 'Dunwater', '910');
    const id = await plan(store, there, '2027-05-10');
    const person = await madeUpPerson(store, 'Lea Dingle', [{ role: 'lead-inspector', inspectionId: id }]);
    const leading = await service.signedIn(person);
    const open = `/inspections/${id}/open`;
    const settled = {
      framework: 'sif-2015 2015-06-01',
      notInForceMeant: 'yes',
      lscbReview: 'yes',
      edition: 'sif-2015',
    };
    const version = /name="version" value="(\d+)"/.exec((await leading.get(open)).body)?.[1] ?? '';
    const day = { 'notifiedOn-day': '10', 'notifiedOn-month': '5', 'notifiedOn-year': '2027' };
    expect((await leading.post(open, { ...settled, ...day, version })).status).toBe(303);
    expect((await leading.get(`/inspections/${id}`)).body).not.toContain('The plan has changed');
    await store.asOwner(
      `insert into bestfit.messages (id, inspection_id, purpose, addresses, heading, body, state, made_at, notified_on) values
       ($1, $3, 'notification', '{a@b.example}', 'x', 'x', 'sent-otherwise', '2026-11-20', '2027-05-10'),
       ($2, $3, 'notification', '{a@b.example}', 'x', 'x', 'failed', '2026-11-20', '2027-05-10')`,
      [randomUUID(), randomUUID(), id],
    );
    const change = `/programme/authorities/${there}/inspections/${id}/change`;
    expect((await administrator.get(change)).body).toContain('Dunwater, notification on 10 May 2027');
    const done = await send(change, { ...fields, ...week('7 6 2027'), reason: 'Too many in May.' });
    expect(done.status).toBe(303);
    const { body } = await leading.get(`/inspections/${id}`);
    expect(body).toContain('The plan has changed: week 1 begins on Monday 7 June 2027 now.');
    expect(body).toContain('The dates are not settled.');
    expect(body).toContain('The notification has not been sent.');
    expect(body).not.toMatch(/10 May 2027|Every date of the timetable has passed/);
    expect((await leading.get(open)).body).toMatch(
      /id="notifiedOn-month"[^>]*value="6"|value="6"[^>]*id="notifiedOn-month"/,
    );
    const states = await store.asOwner<{ state: string }>(
      'select state from messages where inspection_id = $1 order by state',
      [id],
    );
    expect(states.map(({ state }) => state)).toEqual(['sent-otherwise', 'withdrawn']);
    const entries = await store.asOwner('select 1 from timetable_entries where inspection_id = $1 and not cancelled', [
      id,
    ]);
    expect(entries).toEqual([]);
  });
});
