import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { keepSealed, openSealed, sweep } from '#store';

describe('how long records are kept', () => {
  let service: MadeUpService;
  let administrator: Browser;
  let [inspection, lead, left] = ['', '', ''];
  let payload = '';
  const text = async (path = '/retention'): Promise<string> => {
    const { status, body } = await administrator.get(path);
    expect(status).toBe(200);
    return body.slice(body.indexOf('<main'), body.indexOf('</main>')).replaceAll(/\s+/g, ' ');
  };
  const later = new Date('2030-01-15T09:00:00Z');

  beforeAll(async () => {
    service = await madeUpService();
    const { store } = service;
    inspection = await madeUpInspection(store, await madeUpAuthority(store, 'West<b>march', '884'));
    const ada = await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]);
    lead = await madeUpPerson(store, 'Ines Okafor', [{ role: 'lead-inspector', inspectionId: inspection }]);
    left = await madeUpPerson(store, 'Nell Rowan');
    const acting = { for: 'person', userId: lead } as const;
    payload = await keepSealed(store, acting, {
      inspectionId: inspection,
      kind: 'document',
      plain: Buffer.from('made up'),
      at: testTime,
    });
    administrator = await service.signedIn(ada);
  });
  afterAll(() => service.close());
  beforeEach(() => {
    service.clock.now = testTime;
  });
  const signInLater = async () => {
    service.clock.now = later;
    const [ada] = await service.store.asOwner<{ id: string }>("select id from users where name = 'Ada Quill'");
    administrator = await service.signedIn(ada?.id ?? '');
  };

  it('stands under the service, with the way back to it', async () => {
    const { body } = await administrator.get('/retention');
    expect(body).toMatch(/href="\/service"[^>]*aria-current/);
    expect(body).toMatch(/href="\/service" class="govuk-back-link"/);
  });

  it('are an administrator’s to see', async () => {
    expect((await (await service.signedIn(lead)).get('/retention')).status).toBe(403);
    expect((await service.visitor().get('/retention')).status).toBe(303);
  });

  it('are listed with why, and nothing is due on a new installation', async () => {
    const page = await text();
    expect(page).toContain('12 months after the inspection was closed');
    expect(page).toContain('For ever');
    expect(page).toContain('Nothing is due now.');
    expect(page).toContain('Nothing has been erased yet.');
  });

  it('are changed with a reason, and the page says what is usual', async () => {
    const path = '/retention/kinds/sealed-data';
    expect(await administrator.post(path, { count: '2', unit: 'years', reason: 'The new policy' })).toMatchObject({
      status: 303,
      location: '/retention',
    });
    expect(await text()).toContain('2 years after the inspection was closed (usually 12 months)');
    expect((await administrator.get('/change-log?group=service')).body).toContain(
      'How long is kept: Lists and documents about children',
    );
  });

  it.each([
    ['count', { count: '5', unit: 'months', reason: 'x' }, 'must be kept for 6 months at least'],
    ['count', { count: '7', unit: 'years', reason: 'x' }, 'must be kept for 6 years at most'],
    ['count', { count: 'a<b', unit: 'years', reason: 'x' }, 'Enter a whole number'],
    ['count', { count: '2', unit: '', reason: 'x' }, 'choose days, months or years'],
    ['reason', { count: '3', unit: 'years', reason: '' }, 'Say why'],
  ])('say at the field %s what cannot be: %o', async (field, fields, words) => {
    const { status, body } = await administrator.post('/retention/kinds/sealed-data', fields);
    expect(status).toBe(422);
    expect(body).toContain(`href="#${field}"`);
    expect(body).toContain(words);
    expect(body).not.toContain('a<b');
  });

  it('show the second of two who change one what is there now', async () => {
    const path = '/retention/kinds/invitations';
    const fields = { count: '3', unit: 'months', reason: 'The new policy', version: '0' };
    expect((await administrator.post(path, fields)).status).toBe(303);
    const second = await administrator.post(path, { ...fields, count: '5' });
    expect(second.status).toBe(409);
    expect(second.body).toContain('What is there now');
    expect(second.body).toContain('3 months');
    expect(second.body).toContain('value="5"');
    expect((await administrator.post(path, { ...fields, count: '5', version: '1' })).status).toBe(303);
  });

  it('cannot be set for what is kept for ever, nor for what is no kind', async () => {
    for (const kind of ['change-log', 'openings', 'sealed-log', 'anything']) {
      expect((await administrator.get(`/retention/kinds/${kind}`)).status).toBe(404);
    }
  });

  it('end in an erasure: due, confirmed, on record, with the key backups still to be destroyed', async () => {
    const backup = join(service.store.keysFolder, 'copy of keys.json');
    await service.store.keys.backup(backup);
    await service.store.asOwner("update inspections set closed_at = '2027-01-01'");
    const path = `/retention/erase/sealed-data/${inspection}`;
    expect((await administrator.get(path)).status).toBe(404);
    await signInLater();
    expect(await text()).toContain('Data about children of the inspection of West&lt;b&gt;march');
    const forgotten: string[] = [];
    service.app.work.whenForgotten((id) => forgotten.push(id));
    const unconfirmed = await administrator.post(path, { reason: '' });
    expect(unconfirmed.status).toBe(422);
    expect(unconfirmed.body).toContain('href="#confirmed"');
    expect(unconfirmed.body).toContain('href="#reason"');
    const acting = { for: 'person', userId: lead } as const;
    expect(await openSealed(service.store, acting, payload, 'Still there', later)).toBeInstanceOf(Uint8Array);
    expect(forgotten).toEqual([]);
    expect(await administrator.post(path, { reason: 'Its time is over', confirmed: 'yes' })).toMatchObject({
      status: 303,
    });
    // What is open of it in memory goes with its key.
    expect(forgotten).toEqual([inspection]);
    expect(await openSealed(service.store, acting, payload, 'Still there', later)).toMatchObject({
      code: 'key-destroyed',
    });
    const page = await text();
    expect(page).toMatch(/Key with the fingerprint [0-9a-f]{32} destroyed 15 January 2030/);
    expect(page).toContain('Backups of the keys still to be destroyed');
    expect((await administrator.get(path)).status).toBe(404);

    const record = `/retention/key-backup?file=${encodeURIComponent(backup)}`;
    expect(page).toContain(encodeURIComponent(backup));
    const asked = { file: backup, reason: 'Shredded by Ada Quill', confirmed: 'yes' };
    expect((await administrator.post('/retention/key-backup', { ...asked, confirmed: '' }, record)).body).toContain(
      'href="#confirmed"',
    );
    expect((await administrator.post('/retention/key-backup', { ...asked, reason: '' }, record)).body).toContain(
      'href="#reason"',
    );
    expect((await administrator.post('/retention/key-backup', { ...asked, file: '/etc/passwd' }, record)).status).toBe(
      404,
    );
    expect((await administrator.post('/retention/key-backup', asked, record)).status).toBe(303);
    expect(await text()).not.toContain('Backups of the keys still to be destroyed');
    expect(await text()).toContain('Shredded by Ada Quill');
  });

  it('erase of an account all but the name, so that nobody signs in with it again', async () => {
    await service.store.asOwner("insert into sign_in_secrets (user_id, password_hash) values ($1, 'a hash')", [left]);
    const theirs = await service.signedIn(left);
    await signInLater();
    const email =
      (await service.store.asOwner<{ email: string }>('select email from users where id = $1', [left]))[0]?.email ??
      '?';
    expect(
      await administrator.post(`/retention/erase/left-accounts/${left}`, { reason: 'Left long ago', confirmed: 'yes' }),
    ).toMatchObject({ status: 303 });
    const [user] = await service.store.asOwner('select name, email, status from users where id = $1', [left]);
    expect(user).toEqual({ name: 'Nell Rowan', email: `erased-${left}@bestfit.invalid`, status: 'suspended' });
    expect(await service.store.asOwner('select password_hash from sign_in_secrets where user_id = $1', [left])).toEqual(
      [{ password_hash: null }],
    );
    expect(await service.store.asOwner('select from sessions where user_id = $1', [left])).toEqual([]);
    expect((await theirs.get('/account')).status).not.toBe(200);
    expect(await text()).not.toContain(email);
    expect(await text()).toContain('Account of Nell Rowan');
  });
});

describe('the sweep', () => {
  it('erases what has been kept for its whole time and nothing sooner, whoever does it and however often', async () => {
    const service = await madeUpService();
    try {
      const { store } = service;
      const user = await madeUpPerson(store, 'Ines Okafor');
      const ago = (interval: string) => `timestamptz '2026-11-23T09:00:00Z' - interval '${interval}'`;
      let next = 0;
      const unique = () => {
        next += 1;
        return `decode(lpad('${next}', 8, '0'), 'hex')`;
      };
      const id = () => 'gen_random_uuid()';
      for (const age of ['2 months', '4 months']) {
        await store.asOwner(
          `insert into sign_in_attempts (at, account_hash, address, succeeded) values (${ago(age)}, ${unique()}, '127.0.0.1', false)`,
        );
      }
      const session = (ended: string, expires: string) =>
        store.asOwner(
          `insert into sessions values (${id()}, ${unique()}, $1, true, 'password', ${ago('3 years')}, ${ago('3 years')}, ${expires}, ${ended}, '127.0.0.1', 'test')`,
          [user],
        );
      await session('null', ago('5 months'));
      await session('null', ago('7 months'));
      await session(ago('7 months'), ago('5 months'));
      await session('null', ago('-1 month'));
      for (const age of ['1 week', '2 months']) {
        await store.asOwner(
          `insert into invitations (id, user_id, token_hash, made_at, expires_at) values (${id()}, $1, ${unique()}, ${ago('1 year')}, ${ago(age)})`,
          [user],
        );
      }
      for (const [expires, revoked] of [
        ['-1 year', '1 month'],
        ['-1 year', '13 months'],
        ['13 months', '20 months'],
      ] as const) {
        await store.asOwner(
          `insert into api_tokens values (${id()}, $1, 'Reports', ${unique()}, 'read', ${ago('2 years')}, ${ago(expires)}, null, ${ago(revoked)})`,
          [user],
        );
      }
      for (const age of ['12 hours', '25 hours']) {
        await store.asOwner(
          `insert into kept_forms values (${id()}, ${unique()}, $1, ${unique()}, ${ago('2 days')}, ${ago(age)})`,
          [user],
        );
      }
      const none = {
        signInAttempts: 0,
        sessions: 0,
        invitations: 0,
        apiTokens: 0,
        keptForms: 0,
        unreferredPayloads: 0,
      };
      const both = await Promise.all([sweep(store, testTime), sweep(store, testTime)]);
      const added = Object.fromEntries(
        Object.keys(none).map((kind) => [
          kind,
          both.reduce((sum, swept) => sum + (Object.entries(swept).find(([key]) => key === kind)?.[1] ?? 0), 0),
        ]),
      );
      expect(added).toEqual({ ...none, signInAttempts: 1, sessions: 2, invitations: 1, apiTokens: 2, keptForms: 1 });
      expect(await sweep(store, testTime)).toEqual(none);
      expect(await sweep(store, new Date('2020-01-01T00:00:00Z'))).toEqual(none);
    } finally {
      await service.close();
    }
  });
});
