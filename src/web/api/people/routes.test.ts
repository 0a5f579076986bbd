import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpToken, type Program, programOf, programWith } from '#made-up-api';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let program: Program;
let inesId = '';
let authority = '';
beforeAll(async () => {
  service = await madeUpService();
  inesId = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]);
  program = await programOf(service, inesId);
  authority = await madeUpAuthority(service.store, 'Westmarch', '884');
});
afterAll(() => service.close());

const path = '/api/v1/people';
const emailed = () => `${randomUUID().slice(0, 8)}@westmarch.example`;
const invite = (fields: object) =>
  program('POST', path, { body: { name: 'Tomas Reyes', email: emailed(), ...fields } });

describe('inviting a person', () => {
  it('answers them with a link that works, told this once', async () => {
    const { status, json, headers } = await invite({ role: 'data-officer', authority });
    expect(status).toBe(201);
    expect(json).toMatchObject({ status: 'invited', roles: [{ role: 'data-officer', authorityId: authority }] });
    const page = await service.visitor().get(new URL(json.link).pathname);
    expect([page.status, page.location]).toEqual([303, '/invitation']);
    const again = await program('GET', String(headers.location));
    expect(again.json.link).toBeUndefined();
    expect(again.headers.etag).toBe('"1"');
  });

  it('is refused as on the page', async () => {
    expect((await invite({ role: 'data-officer' })).json.error).toMatchObject({
      code: 'not-valid',
      place: 'authority',
    });
    expect((await invite({ role: 'king', name: '' })).json.error).toMatchObject({
      place: 'name',
      also: [{ place: 'role' }],
    });
    const email = emailed();
    await invite({ role: 'analyst', email });
    expect((await invite({ role: 'analyst', email })).json.error).toMatchObject({
      code: 'email-taken',
      place: 'email',
    });
  });
});

describe('a person', () => {
  it('is changed, suspended and restored on the version that was seen', async () => {
    const id = await madeUpPerson(service.store, 'Kit Vale', [{ role: 'analyst' }]);
    const kit = programWith(service, await madeUpToken(service, id));
    const send = (step: string, body: object, match: string) =>
      program(step === '' ? 'PATCH' : 'POST', `${path}/${id}${step}`, { body, headers: { 'if-match': match } });
    const reason = 'They left';
    expect((await program('POST', `${path}/${id}/suspend`, { body: { reason } })).status).toBe(428);
    expect((await send('', { name: 'Kit Vale-Ashby', reason: 'Married' }, '"1"')).json).toMatchObject({ version: 2 });
    const late = await send('/suspend', { reason }, '"1"');
    expect([late.status, late.json.error.current.version]).toEqual([409, 2]);
    expect((await send('/suspend', { reason: '' }, '"2"')).json.error).toMatchObject({ place: 'reason' });
    expect((await kit('GET', '/api/v1/me')).status).toBe(200);
    expect((await send('/suspend', { reason }, '"2"')).json).toMatchObject({ status: 'suspended', version: 3 });
    expect((await kit('GET', '/api/v1/me')).status).toBe(401);
    expect((await send('/suspend', { reason }, '"3"')).json.error.code).toBe('suspended');
    expect((await send('/restore', { reason: 'They came back' }, '"3"')).json).toMatchObject({ status: 'active' });
    // What ended with the suspension stays ended.
    expect((await kit('GET', '/api/v1/me')).status).toBe(401);
  });

  it('who asks cannot suspend themselves', async () => {
    const sent = { body: { reason: 'x' }, headers: { 'if-match': '"1"' } };
    const { status, json } = await program('POST', `${path}/${inesId}/suspend`, sent);
    expect([status, json.error.code]).toEqual([422, 'own-suspension']);
  });

  it('is given a role and loses it', async () => {
    const id = await madeUpPerson(service.store, 'Dara Finch');
    const given = await program('POST', `${path}/${id}/roles`, {
      body: { role: 'auditor', authority, note: 'New post' },
    });
    expect([given.status, given.json.roles.length]).toEqual([201, 1]);
    expect(
      (await program('POST', `${path}/${id}/roles`, { body: { role: 'auditor', authority } })).json.error.code,
    ).toBe('role-held');
    const [role] = given.json.roles;
    const end = (reason: string) => program('POST', `${path}/${id}/roles/${role.id}/end`, { body: { reason } });
    expect((await end('')).json.error.place).toBe('reason');
    expect((await end('Moved on')).json.roles[0].endedAt).not.toBeNull();
    expect((await end('Moved on')).json.error.code).toBe('role-ended');
  });

  it('joins an inspection', async () => {
    const inspection = await madeUpInspection(service.store, authority);
    const id = await madeUpPerson(service.store, 'Marek Lind');
    const given = await program('POST', `${path}/${id}/roles`, { body: { role: 'team-inspector', inspection } });
    expect(given.json.roles[0]).toMatchObject({ inspectionId: inspection, authorityId: authority });
  });

  it('gets another link, with a reason', async () => {
    const id = await madeUpPerson(service.store, 'Noor Hale');
    const make = (reason: string) => program('POST', `${path}/${id}/links`, { body: { codesAnew: true, reason } });
    expect((await make('')).json.error.place).toBe('reason');
    const made = await make('Device lost');
    expect([made.status, made.json.link]).toEqual([201, expect.stringMatching(/\/invitation\/[\w-]{43}$/)]);
    expect(
      (await program('POST', `${path}/${inesId}/links`, { body: { codesAnew: false, reason: 'x' } })).json.error.code,
    ).toBe('own-link');
  });

  it('that is not there leads nowhere', async () => {
    for (const step of ['', '/suspend', '/roles', '/links']) {
      const body = {
        reason: 'x',
        ...(step === '/roles' && { role: 'analyst' }),
        ...(step === '/links' && { codesAnew: true }),
      };
      const { status } = await program(
        step === '' ? 'PATCH' : 'POST',
        `${path}/00000000-0000-8000-8000-000000000000${step}`,
        {
          body: step === '/roles' ? { role: 'analyst' } : body,
          headers: { 'if-match': '"1"' },
        },
      );
      expect([step, status]).toEqual([step, 404]);
    }
  });
});

describe('the list of people', () => {
  it('comes in parts by name, whatever the names', async () => {
    for (const name of ['zoë Quill', 'Zoe quill', "D'Arcy 100%_x", 'Ångström', 'Zoe Quill'])
      await madeUpPerson(service.store, name);
    const ids: string[] = [];
    let next: string | null = null;
    do {
      const { json }: { json: { items: { id: string }[]; next: string | null } } = await program(
        'GET',
        `${path}?count=3${next === null ? '' : `&after=${next}`}`,
      );
      ids.push(...json.items.map(({ id }) => id));
      next = json.next;
    } while (next !== null);
    const all = (await program('GET', `${path}?count=200`)).json.items.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(all);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await program('GET', `${path}?holding=100%25_`)).json.items).toHaveLength(1);
    expect((await program('GET', `${path}?status=suspended`)).json.items).toHaveLength(0);
    expect((await program('GET', `${path}?after=00000000-0000-8000-8000-000000000000`)).status).toBe(422);
  });
});
