import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { invitationOfToken, personOf } from '#store';

let service: MadeUpService;
let admin: Browser;
let adminId: string;
let westmarch: string;
let inspection: string;

beforeAll(async () => {
  service = await madeUpService();
  westmarch = await madeUpAuthority(service.store, 'Westmarch', '884');
  inspection = await madeUpInspection(service.store, westmarch);
  adminId = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]);
  admin = await service.signedIn(adminId);
});
afterAll(() => service.close());

type Held = Parameters<typeof madeUpPerson>[2];
const somebody = (held: Held = [], name = `Kit Vale ${randomUUID().slice(0, 8)}`) =>
  madeUpPerson(service.store, name, held);
const asked = async <Row extends Record<string, unknown>>(text: string, ...values: readonly unknown[]) =>
  service.store.asOwner<Row>(text, values);
const standingOf = async (id: string) =>
  (await asked<{ status: string }>('select status from users where id = $1', id))[0]?.status;
const versionOf = async (id: string) =>
  String((await asked<{ version: number }>('select version from users where id = $1', id))[0]?.version);
const roleOf = async (id: string) =>
  (await asked<{ id: string }>('select id from memberships where user_id = $1 and ended_at is null', id))[0]?.id ?? '';
const linkIn = (body: string) => /http:\/\/[^/<]+\/invitation\/([\w-]{43})/.exec(body)?.[1] ?? '';
const emailed = () => `${randomUUID().slice(0, 8)}@westmarch.example`;

describe('the pages about people', () => {
  it('are for administrators alone', async () => {
    const director = await somebody([{ role: 'director', authorityId: westmarch }]);
    const browser = await service.signedIn(director);
    const paths = ['', '/invite', '/invite-many', '/invite-many/template.csv'].map((path) => `/people${path}`);
    const own = ['', '/change', '/roles/give', '/suspend', '/restore', '/link'].map(
      (path) => `/people/${director}${path}`,
    );
    for (const path of [...paths, ...own]) {
      expect([path, (await browser.get(path)).status]).toEqual([path, 403]);
      expect((await service.visitor().get(path)).location).toContain('/sign-in');
      expect([path, (await admin.get(path)).status]).toEqual([path, 200]);
    }
  });

  it('lead nowhere for somebody who is not there', async () => {
    for (const path of ['', '/change', '/roles/give', '/suspend', '/restore', '/link']) {
      expect((await admin.get(`/people/${randomUUID()}${path}`)).status).toBe(404);
    }
    expect((await admin.get('/people/1')).status).toBe(404);
    expect((await admin.get(`/people/${adminId}/roles/${randomUUID()}/end`)).status).toBe(404);
  });
});

describe('the list of people', () => {
  it('finds people by name, e-mail address, role, authority and standing', async () => {
    await somebody([{ role: 'auditor', authorityId: westmarch }], 'Amara Finch');
    await somebody([{ role: 'team-inspector', inspectionId: inspection }], 'Bela Finch');
    const found = async (query: string) => {
      const { body } = await admin.get(`/people?${query}`);
      return ['Amara Finch', 'Bela Finch', 'Ines Okafor'].filter((name) => body.includes(`>${name}</a>`));
    };
    expect(await found('search=finch')).toEqual(['Amara Finch', 'Bela Finch']);
    expect(await found('search=AMARA.FINCH')).toEqual(['Amara Finch']);
    expect(await found('role=team-inspector')).toEqual(['Bela Finch']);
    expect(await found(`search=inch&authority=${westmarch}`)).toEqual(['Amara Finch', 'Bela Finch']);
    expect(await found(`role=auditor&authority=${westmarch}&status=active`)).toEqual(['Amara Finch']);
    expect(await found('status=suspended&search=finch')).toEqual([]);
    expect(await found('search=%25')).toEqual([]);
  });

  it('says roles in words, and what to do when nobody is found', async () => {
    const { body } = await admin.get('/people?search=Bela');
    expect(body).toContain('Team inspector, inspection of Westmarch');
    expect((await admin.get('/people?search=nobody-at-all')).body).toContain('Nobody is found by these filters.');
  });

  it('tells inspections of one authority apart, in the roles people hold and where one is chosen', async () => {
    const authority = await madeUpAuthority(service.store, 'Twinford', '887');
    const [whole, board] = [
      await madeUpInspection(service.store, authority),
      await madeUpInspection(service.store, authority),
    ];
    for (const [id, week, subject] of [
      [whole, '2026-11-16', 'authority'],
      [board, '2026-11-16', 'lscb'],
    ]) {
      await service.store.asOwner('update inspections set week_one = $2, subject = $3 where id = $1', [
        id,
        week,
        subject,
      ]);
    }
    const twice = [whole, board].map((inspectionId) => ({ role: 'team-inspector', inspectionId }) as const);
    await somebody(twice, 'Dora Twin');
    const names = [
      'Twinford, week of 16 November 2026',
      'Twinford, week of 16 November 2026, safeguarding board alone',
    ];
    const list = (await admin.get('/people?search=Dora')).body;
    const choices = (await admin.get('/people/invite')).body;
    for (const name of names) {
      expect(list).toContain(`<li>Team inspector, inspection of ${name}</li>`);
      expect(choices.replaceAll(/\s+/g, ' ')).toContain(`>${name}</option>`);
    }
  });

  it('goes by pages, also with filters that make no sense', async () => {
    for (let n = 0; n < 26; n += 1) await somebody([], `Paged Person ${String(n).padStart(2, '0')}`);
    const first = (await admin.get('/people?search=Paged')).body;
    expect(first).toContain('Showing 1 to 25 of 26 people');
    expect(first).not.toContain('Paged Person 25');
    expect((await admin.get('/people?search=Paged&page=2')).body).toContain('Paged Person 25');
    expect((await admin.get('/people?search=Paged&page=99')).body).toContain('Paged Person 25');
    for (const query of ['page=-1', 'page=x', 'role=king', 'authority=x', 'status=x', 'search=%00', 'search[]=x']) {
      expect((await admin.get(`/people?${query}`)).status).toBe(200);
    }
  });
});

describe('an invitation', () => {
  it('shows its link once and is kept with the role', async () => {
    const email = emailed();
    const sent = await admin.post('/people/invite', {
      name: '<b>Tomas</b> Reyes',
      email,
      role: 'data-officer',
      authority: westmarch,
      inspection: '',
      note: 'Asked for by the director',
    });
    expect(sent.status).toBe(200);
    expect(sent.headers['cache-control']).toBe('no-store');
    expect(sent.body).toContain('&lt;b&gt;Tomas&lt;/b&gt; Reyes');
    expect(sent.body).not.toContain('<b>Tomas');
    expect(sent.body).toContain('Authority data officer, Westmarch');
    const invitation = await service.store.read({ for: 'signing-in', userId: null }, (tx) =>
      invitationOfToken(tx, linkIn(sent.body), service.clock.now),
    );
    expect(invitation?.expiresAt).toEqual(new Date(service.clock.now.getTime() + 7 * 86_400_000));
    const [user] = await asked<{ id: string; status: string }>('select id, status from users where email = $1', email);
    expect(user).toEqual({ id: invitation?.userId, status: 'invited' });
    const page = (await admin.get(`/people/${user?.id}`)).body;
    expect(page).toContain('has not joined yet');
    expect(page).toContain('Asked for by the director');
    expect(page).not.toContain('/invitation/');
  });

  it('is refused at each field, and keeps what was typed', async () => {
    const sent = await admin.post('/people/invite', { name: 'Kit "Vale"', email: 'kit', role: '', inspection });
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('href="#email"');
    expect(sent.body).toContain('href="#role"');
    expect(sent.body).toContain('value="Kit &quot;Vale&quot;"');
    const place = { name: 'Kit', email: emailed(), role: 'director', inspection };
    const wrongPlace = await admin.post('/people/invite', place);
    expect(wrongPlace.body).toContain('href="#authority"');
    expect(wrongPlace.body).toContain('href="#inspection"');
  });

  it('is refused for an address that somebody has, in whatever case', async () => {
    const email = emailed();
    const fields = { name: 'Kit Vale', email, role: 'analyst' };
    expect((await admin.post('/people/invite', fields)).status).toBe(200);
    const again = await admin.post('/people/invite', { ...fields, email: email.toUpperCase() });
    expect(again.status).toBe(422);
    expect(again.body).toContain('Kit Vale has this e-mail address');
  });

  it('makes nobody when it is refused, and of two at once one', async () => {
    const email = emailed();
    const fields = { name: 'Kit Vale', email, role: 'analyst' };
    const both = await Promise.all([admin.post('/people/invite', fields), admin.post('/people/invite', fields)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 422]);
    expect(await asked('select id from users where email = $1', email)).toHaveLength(1);
  });
});

describe('a person’s details', () => {
  it('are changed with a reason; the second of two who change them sees both texts', async () => {
    const id = await somebody();
    const path = `/people/${id}/change`;
    const version = await versionOf(id);
    const first = { name: 'Kit First', email: emailed(), version, reason: 'Married' };
    expect((await admin.post(path, { ...first, reason: '' })).body).toContain('href="#reason"');
    expect((await admin.post(path, first)).location).toBe(`/people/${id}`);
    const second = await admin.post(path, { name: 'Kit Second', email: emailed(), version, reason: 'Moved' });
    expect(second.status).toBe(409);
    expect(second.body).toContain('Kit First');
    expect(second.body).toContain('value="Kit Second"');
    const saved = { name: 'Kit Second', email: emailed(), version: await versionOf(id), reason: 'Moved' };
    expect((await admin.post(path, saved)).status).toBe(303);
  });

  it('do not take the address of somebody else', async () => {
    const [id, email] = [await somebody(), emailed()];
    await admin.post('/people/invite', { name: 'Kit', email, role: 'analyst' });
    const fields = { name: 'Kit', email, version: await versionOf(id), reason: 'x' };
    const sent = await admin.post(`/people/${id}/change`, fields);
    expect([sent.status, sent.body.includes('href="#email"')]).toEqual([422, true]);
  });
});

describe('a role', () => {
  it('is given and ended, by whom and why', async () => {
    const id = await somebody();
    await admin.post(`/people/${id}/roles/give`, { role: 'lscb-chair', authority: westmarch, note: '' });
    expect((await admin.get(`/people/${id}`)).body).toContain('LSCB chair, Westmarch');
    const path = `/people/${id}/roles/${await roleOf(id)}/end`;
    expect((await admin.post(path, { reason: '' })).body).toContain('href="#reason"');
    expect((await admin.post(path, { reason: 'Somebody else chairs it' })).location).toBe(`/people/${id}`);
    const { body } = await admin.get(`/people/${id}`);
    expect(body).toContain('Roles that have ended');
    expect(body).toContain('Somebody else chairs it');
    expect((await admin.post(path, { reason: 'Again' })).status).toBe(422);
  });

  it('is refused to whoever works for the authority inspected', async () => {
    const id = await somebody([{ role: 'data-officer', authorityId: westmarch }]);
    const sent = await admin.post(`/people/${id}/roles/give`, { role: 'team-inspector', authority: '', inspection });
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('is authority data officer of Westmarch, and so cannot inspect it');
  });

  it('of administrator is not ended by oneself', async () => {
    const path = `/people/${adminId}/roles/${await roleOf(adminId)}/end`;
    const sent = await admin.post(path, { reason: 'x' });
    expect(sent.body).toContain('You cannot end your own role as administrator');
    expect((await admin.get(`/people/${adminId}`)).body).not.toContain('/end"');
  });
});

describe('a suspension', () => {
  it('ends sessions, API tokens and links at once, and can be lifted', async () => {
    const id = await somebody([{ role: 'administrator' }]);
    const browser = await service.signedIn(id);
    await asked(
      `insert into api_tokens (id, user_id, name, token_hash, scope, made_at, expires_at)
        values (gen_random_uuid(), $1::uuid, 'x', decode(md5($1::text), 'hex'), 'read', now(), now() + interval '1 day')`,
      id,
    );
    expect((await browser.get('/people')).status).toBe(200);
    const path = `/people/${id}/suspend`;
    expect((await admin.post(path, { reason: '' })).body).toContain('href="#reason"');
    expect((await admin.post(path, { reason: 'Left', version: await versionOf(id) })).status).toBe(303);
    expect((await browser.get('/people')).location).toContain('/sign-in');
    const open = 'select count(*)::int as n from sessions where user_id = $1 and ended_at is null';
    expect(await asked(open, id)).toEqual([{ n: 0 }]);
    expect(
      await asked('select count(*)::int as n from api_tokens where user_id = $1 and revoked_at is null', id),
    ).toEqual([{ n: 0 }]);
    expect(await service.store.read({ for: 'service', what: 'test' }, (tx) => personOf(tx, id))).toBeNull();
    expect((await admin.get(`/people/${id}`)).body).toContain('is suspended');
    const restored = await admin.post(`/people/${id}/restore`, { reason: 'Back', version: await versionOf(id) });
    expect(restored.location).toBe(`/people/${id}`);
    expect(await standingOf(id)).toBe('active');
    await admin.post(path, { reason: 'Done with', version: await versionOf(id) });
  });

  it('makes the link of whoever has not joined worthless, and leaves them not joined when it is lifted', async () => {
    const email = emailed();
    const { body } = await admin.post('/people/invite', { name: 'Kit Vale', email, role: 'analyst' });
    const [user] = await asked<{ id: string }>('select id from users where email = $1', email);
    const id = user?.id ?? '';
    await admin.post(`/people/${id}/suspend`, { reason: 'By mistake', version: await versionOf(id) });
    const link = await service.store.read({ for: 'signing-in', userId: null }, (tx) =>
      invitationOfToken(tx, linkIn(body), service.clock.now),
    );
    expect(link?.expiresAt).toEqual(service.clock.now);
    await admin.post(`/people/${id}/restore`, { reason: 'Right after all', version: await versionOf(id) });
    expect(await standingOf(id)).toBe('invited');
  });

  it('is refused for oneself, and on a record that changed meanwhile', async () => {
    const own = await admin.post(`/people/${adminId}/suspend`, { reason: 'x', version: await versionOf(adminId) });
    expect(own.body).toContain('You cannot suspend yourself');
    const id = await somebody();
    expect((await admin.post(`/people/${id}/suspend`, { reason: 'x', version: '99' })).status).toBe(409);
    expect(await standingOf(id)).toBe('active');
  });

  it('of two administrators who suspend one another at once leaves one', async () => {
    const ids = [await somebody([{ role: 'administrator' }]), await somebody([{ role: 'administrator' }])] as const;
    const [first, second] = [await service.signedIn(ids[0]), await service.signedIn(ids[1])];
    const fields = { reason: 'x', version: '1' };
    const answers = await Promise.all([
      first.post(`/people/${ids[1]}/suspend`, fields),
      second.post(`/people/${ids[0]}/suspend`, fields),
    ]);
    expect(answers.filter(({ status, location }) => status === 303 && location?.startsWith('/people'))).toHaveLength(1);
    expect([await standingOf(ids[0]), await standingOf(ids[1])].toSorted()).toEqual(['active', 'suspended']);
  });
});

describe('a new link', () => {
  it('asks whether one-time codes are set up anew, and makes earlier links worthless', async () => {
    const id = await somebody();
    const path = `/people/${id}/link`;
    const unsaid = await admin.post(path, { reason: '' });
    expect([unsaid.status, unsaid.body.includes('#oneTime'), unsaid.body.includes('#reason')]).toEqual([
      422,
      true,
      true,
    ]);
    const first = await admin.post(path, { oneTime: 'kept', reason: 'Forgot it' });
    const second = await admin.post(path, { oneTime: 'anew', reason: 'Lost the telephone' });
    const read = (body: string) =>
      service.store.read({ for: 'signing-in', userId: null }, (tx) =>
        invitationOfToken(tx, linkIn(body), service.clock.now),
      );
    expect(await read(first.body)).toMatchObject({ userId: id, oneTimeAnew: false, expiresAt: service.clock.now });
    expect(await read(second.body)).toMatchObject({ userId: id, oneTimeAnew: true, usedAt: null });
  });

  it('is not made for oneself', async () => {
    const sent = await admin.post(`/people/${adminId}/link`, { oneTime: 'kept', reason: 'x' });
    expect(sent.body).toContain('You cannot make a link for yourself');
    expect(linkIn(sent.body)).toBe('');
  });
});
