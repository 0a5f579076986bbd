import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { codeOf, deviceOn, goOn, goodPassword, type Joined, joined, recoveryCodesOn } from '#made-up-sign-in';

const newPassword = 'three quiet lanes at dusk';

describe('your account', () => {
  let service: MadeUpService;
  let westmarch: string;
  let ines: Joined;

  beforeAll(async () => {
    service = await madeUpService();
    westmarch = await madeUpAuthority(service.store, 'Westmarch', 'E06990001');
  });
  beforeEach(async () => {
    const held = [{ role: 'director', authorityId: westmarch }, { role: 'analyst' }] as const;
    ines = await joined(service, await madeUpPerson(service.store, 'Ines Okafor', held));
  });
  afterAll(() => service.close());

  const signIn = async (
    password = ines.password,
    secret = ines.secret,
  ): Promise<{ browser: Browser; status: number }> => {
    goOn(service, 60);
    const browser = service.visitor();
    const first = await browser.post('/sign-in', { email: ines.email, password });
    if (first.status !== 303) return { browser, status: first.status };
    const { status } = await browser.post('/sign-in/code', { code: codeOf(secret, service.clock.now) });
    return { browser, status };
  };
  const lastKinds = async (count: number) =>
    (
      await service.store.asOwner<{ kind: string }>(
        'select kind from change_log where by_user = $1 order by seq desc limit $2',
        [ines.userId, count],
      )
    ).map(({ kind }) => kind);

  test('is shown to whoever is signed in, with their roles in words, and to nobody else', async () => {
    const page = await ines.browser.get('/account');
    expect(page.status).toBe(200);
    for (const words of ['Ines Okafor', ines.email, 'Authority director (DCS), Westmarch', 'Analyst', '10 left']) {
      expect(page.body).toContain(words);
    }
    for (const path of ['/account', '/account/password', '/account/device', '/account/recovery-codes']) {
      expect((await service.visitor().get(path)).location).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
    }
  });

  test('says so where somebody has no role and no password', async () => {
    const browser = await service.signedIn(await madeUpPerson(service.store, 'Rosa Vale'));
    const { body } = await browser.get('/account');
    expect(body).toContain('None yet. An administrator gives roles.');
    expect(body).toContain('You have no password here');
    for (const path of ['/account/password', '/account/device', '/account/recovery-codes']) {
      expect((await browser.get(path)).status).toBe(404);
    }
  });

  test('takes a new password with the present one; every other sign-in ends, this one stays', async () => {
    const { browser: other } = await signIn();
    const changed = await ines.browser.post('/account/password', {
      'present-password': ines.password,
      password: newPassword,
    });
    expect(changed.location).toBe('/account');
    expect((await ines.browser.get('/account')).body).toContain('Your password has been changed.');
    expect((await other.get('/account')).status).toBe(303);
    expect(await lastKinds(2)).toEqual(['sessions-ended', 'password-set']);
    expect((await signIn()).status).toBe(422);
    expect((await signIn(newPassword)).status).toBe(303);
  });

  test('refuses a new password without the present one, or one that breaks the rules, beside its field', async () => {
    for (const [present, wanted, field, words] of [
      ['not the one', newPassword, 'present-password', 'This is not your present password.'],
      ['', newPassword, 'present-password', 'Enter your present password.'],
      [goodPassword, 'short', 'password', '12 characters or more'],
      [goodPassword, goodPassword, 'password', 'another than the present one'],
      [goodPassword, 'okafor lives by the sea', 'password', 'your name or e-mail address'],
    ]) {
      const answer = await ines.browser.post('/account/password', {
        'present-password': present ?? '',
        password: wanted ?? '',
      });
      expect(answer.status).toBe(422);
      expect(answer.body).toContain(`href="#${field}"`);
      expect(answer.body).toContain(words);
    }
    expect((await signIn()).status).toBe(303);
  });

  test('lets nobody who sits at an open browser guess the password: the tries are counted', async () => {
    const guess = () => ines.browser.post('/account/recovery-codes', { password: 'a wrong guess of it' });
    for (let time = 0; time < 5; time += 1) expect((await guess()).status).toBe(422);
    const refused = await ines.browser.post('/account/recovery-codes', { password: ines.password });
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('30');
  });

  test('takes another device with a code of it and the password; the one from before works no more', async () => {
    const shown = deviceOn(await ines.browser.get('/account/device'));
    const code = codeOf(shown.secret, service.clock.now);
    const send = (fields: Record<string, string>) =>
      ines.browser.post('/account/device', { device: shown.device, code, password: ines.password, ...fields });
    const wrongCode = await send({ code: codeOf(ines.secret, service.clock.now) });
    expect(wrongCode.status).toBe(422);
    expect(wrongCode.body).toContain('href="#code"');
    const wrongPassword = await send({ password: 'not my password' });
    expect(wrongPassword.status).toBe(422);
    expect(wrongPassword.body).toContain('href="#password"');
    expect(deviceOn(wrongPassword).secret).toBe(shown.secret);
    expect((await signIn()).status).toBe(303);
    const codeNow = codeOf(shown.secret, service.clock.now);
    expect((await send({ code: codeNow })).location).toBe('/account');
    expect(await lastKinds(1)).toEqual(['one-time-code-set']);
    expect((await signIn()).status).toBe(422);
    expect((await signIn(ines.password, shown.secret)).status).toBe(303);
  });

  test('takes no device that another session set up', async () => {
    const { browser: other } = await signIn();
    const shown = deviceOn(await other.get('/account/device'));
    const code = codeOf(shown.secret, service.clock.now);
    const sent = await ines.browser.post('/account/device', { device: shown.device, code, password: ines.password });
    expect(sent.status).toBe(422);
    expect(deviceOn(sent).secret).not.toBe(shown.secret);
  });

  test('makes new recovery codes with the password, shown once; those from before work no more', async () => {
    expect((await ines.browser.post('/account/recovery-codes', { password: '' })).status).toBe(422);
    const shown = await ines.browser.post('/account/recovery-codes', { password: ines.password });
    const codes = recoveryCodesOn(shown);
    expect(new Set([...codes, ...ines.recoveryCodes]).size).toBe(20);
    expect(shown.headers['cache-control']).toBe('no-store');
    const browser = service.visitor();
    await browser.post('/sign-in', { email: ines.email, password: ines.password });
    const recover = (code = '') => browser.post('/sign-in/recovery-code', { code });
    expect((await recover(ines.recoveryCodes[0])).status).toBe(422);
    expect((await recover(codes[0])).status).toBe(303);
  });

  test('lists where one is signed in, in words, and ends one sign-in', async () => {
    const { browser: other } = await signIn();
    await service.store.asOwner(
      "update sessions set agent = 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0'",
    );
    const { body } = await ines.browser.get('/account');
    expect(body.match(/Firefox on Windows/g)?.length).toBeGreaterThanOrEqual(2);
    expect(body).toContain('this browser');
    const paths = [...body.matchAll(/action="(\/account\/sessions\/[0-9a-f-]{36}\/end)"/g)].map(
      ([, path = '']) => path,
    );
    expect(paths).toHaveLength(2);
    // The one used last stands first: it is this one.
    expect((await ines.browser.post(paths[1] ?? '', {}, '/account')).location).toBe('/account');
    expect((await other.get('/account')).status).toBe(303);
    expect((await ines.browser.get('/account')).status).toBe(200);
    expect((await ines.browser.post(paths[1] ?? '', {}, '/account')).status).toBe(404);
    expect((await ines.browser.post(paths[0] ?? '', {}, '/account')).location).toBe('/sign-in');
    expect((await ines.browser.get('/account')).status).toBe(303);
  });

  test('ends all other sign-ins, or all of them, and it is logged', async () => {
    const { browser: second } = await signIn();
    const { browser: third } = await signIn();
    expect((await ines.browser.post('/account/sessions/end-others', {}, '/account')).location).toBe('/account');
    for (const ended of [second, third]) expect((await ended.get('/account')).status).toBe(303);
    expect((await ines.browser.get('/account')).body).toContain('2 other sign-ins have been ended.');
    expect(await lastKinds(1)).toEqual(['sessions-ended']);
    const { browser: fourth } = await signIn();
    expect((await ines.browser.post('/account/sessions/end-all', {}, '/account')).location).toBe('/sign-in');
    for (const ended of [ines.browser, fourth]) expect((await ended.get('/account')).status).toBe(303);
  });

  test("ends nobody else's sign-in", async () => {
    const rosa = await joined(service, await madeUpPerson(service.store, 'Rosa Blom'));
    const [row] = await service.store.asOwner<{ id: string }>(
      'select id from sessions where user_id = $1 and complete',
      [rosa.userId],
    );
    expect((await ines.browser.post(`/account/sessions/${row?.id}/end`, {}, '/account')).status).toBe(404);
    expect((await rosa.browser.get('/account')).status).toBe(200);
  });

  test('writes a hostile name of a browser as text', async () => {
    await service.store.asOwner(
      "update sessions set agent = '<script>alert(1)</script>', address = '<b>x</b>' where user_id = $1",
      [ines.userId],
    );
    const { body } = await ines.browser.get('/account');
    expect(body).toContain('An unknown browser');
    expect(body).not.toContain('<script>alert(1)');
    expect(body).not.toContain('<b>x</b>');
  });
});
