import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { codeOf, deviceOn, goOn, goodPassword, joined, linkFor, recoveryCodesOn } from '#made-up-sign-in';

describe('the link by which somebody chooses a password', () => {
  let service: MadeUpService;
  beforeAll(async () => {
    service = await madeUpService();
    await madeUpPerson(service.store, 'Admin', [{ role: 'administrator' }]);
  });
  afterAll(() => service.close());

  const invited = async (name: string) => {
    const id = await madeUpPerson(service.store, name, [{ role: 'analyst' }]);
    await service.store.asOwner("update users set status = 'invited' where id = $1", [id]);
    return id;
  };
  const kindsAbout = async (id: string) =>
    (
      await service.store.asOwner<{ kind: string }>(
        "select kind from change_log where subject_id = $1 and kind <> 'user-invited' order by seq",
        [id],
      )
    ).map(({ kind }) => kind);
  const opened = async (path: string) => {
    const browser = service.visitor();
    await browser.get(path);
    return { browser, page: await browser.get('/invitation') };
  };

  test('leads from an invitation to a password, one-time codes, recovery codes, and in', async () => {
    const id = await invited('Ines Okafor');
    const browser = service.visitor();
    const first = await browser.get(await linkFor(service, id));
    expect(first.status).toBe(303);
    expect(first.location).toBe('/invitation');
    expect(first.headers['referrer-policy']).toBe('no-referrer');
    expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly/i);
    const page = await browser.get('/invitation');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain('Welcome, Ines Okafor');
    expect(page.body).not.toContain(browser.cookies.get('bestfit-invitation') ?? 'no cookie');
    expect((await browser.post('/invitation', { password: goodPassword })).location).toBe('/sign-in/set-up-codes');
    expect(browser.cookies.has('bestfit-invitation')).toBe(false);
    const setUp = await browser.get('/sign-in/set-up-codes');
    expect(setUp.body).toContain('src="data:image/svg+xml;base64,');
    const { secret, device } = deviceOn(setUp);
    const shown = await browser.post('/sign-in/set-up-codes', { device, code: codeOf(secret, service.clock.now) });
    expect(recoveryCodesOn(shown)).toHaveLength(10);
    expect((await browser.get('/')).body).toContain('Hello, Ines Okafor');
    expect(await kindsAbout(id)).toEqual(['user-joined', 'password-set', 'one-time-code-set', 'recovery-codes-made']);
    const kept = await service.store.asOwner<{ text: string }>(
      'select s::text as text from sign_in_secrets s where user_id = $1',
      [id],
    );
    for (const secretText of [goodPassword, secret, ...recoveryCodesOn(shown)]) {
      expect(kept[0]?.text).not.toContain(secretText);
    }
  });

  test('can be left after the password: signing in goes on where it was left', async () => {
    const id = await invited('Tomas Reed');
    const { browser, page } = await opened(await linkFor(service, id));
    const email = /name="email" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    await browser.post('/invitation', { password: goodPassword });
    const later = service.visitor();
    expect((await later.post('/sign-in', { email, password: goodPassword })).location).toBe('/sign-in/set-up-codes');
  });

  test('refuses passwords that break the rules, beside the field, and is not used up by that', async () => {
    const { browser } = await opened(await linkFor(service, await invited('Rosa Vale')));
    for (const [password, words] of [
      ['', 'Choose a password.'],
      ['short', '12 characters or more'],
      ['123456789012', 'first that are guessed'],
      ['rosa walks to school', 'your name or e-mail address'],
    ]) {
      const answer = await browser.post('/invitation', { password: password ?? '' });
      expect(answer.status).toBe(422);
      expect(answer.body).toContain('href="#password"');
      expect(answer.body).toContain(words);
    }
    expect((await browser.post('/invitation', { password: goodPassword })).status).toBe(303);
  });

  test('works once, also for two at the same moment', async () => {
    const id = await invited('Piotr Lind');
    const path = await linkFor(service, id);
    const [one, two] = [await opened(path), await opened(path)];
    const answers = await Promise.all([
      one.browser.post('/invitation', { password: goodPassword }),
      two.browser.post('/invitation', { password: 'another good long one' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
    const { page } = await opened(path);
    expect(page.status).toBe(410);
    expect(page.body).toContain('This link has been used.');
    expect((await kindsAbout(id)).filter((kind) => kind === 'user-joined')).toHaveLength(1);
  });

  test('expires, and an older one works no more when a newer is made', async () => {
    const id = await invited('Leila Aziz');
    const older = await linkFor(service, id);
    const newer = await linkFor(service, id);
    expect((await opened(older)).page.body).toContain('has expired, or a newer one was made');
    goOn(service, 7 * 86_400 - 1);
    expect((await opened(newer)).page.status).toBe(200);
    goOn(service, 1);
    const { page } = await opened(newer);
    expect(page.status).toBe(410);
    expect(page.body).toContain('has expired');
  });

  test('that is none of ours is told so, and says nothing of anybody', async () => {
    for (const path of [`/invitation/${'x'.repeat(43)}`, '/invitation/short', '/invitation/%3Cscript%3E']) {
      const { page } = await opened(path);
      expect(page.status).toBe(404);
      expect(page.body).toContain('not one of ours');
      expect(page.body).not.toContain('<script>');
    }
    expect((await service.visitor().get('/invitation')).status).toBe(404);
  });

  test('of somebody suspended does not work', async () => {
    const id = await invited('Ada Brook');
    const path = await linkFor(service, id);
    await service.store.asOwner("update users set status = 'suspended' where id = $1", [id]);
    expect((await opened(path)).page.status).toBe(410);
  });

  test('made anew for somebody who has joined ends all their sign-ins, and keeps their device', async () => {
    const rosa = await joined(service, await invited('Rosa Blom'));
    const { browser, page } = await opened(await linkFor(service, rosa.userId));
    expect(page.body).toContain('Choose a new password');
    expect((await rosa.browser.get('/account')).status).toBe(200);
    const other = 'three quiet lanes at dusk';
    expect((await browser.post('/invitation', { password: other })).location).toBe('/sign-in/code');
    expect((await rosa.browser.get('/account')).status).toBe(303);
    expect((await browser.post('/sign-in/code', { code: codeOf(rosa.secret, service.clock.now) })).status).toBe(303);
    expect((await kindsAbout(rosa.userId)).slice(-2)).toEqual(['password-set', 'sessions-ended']);
    const old = await service.visitor().post('/sign-in', { email: rosa.email, password: rosa.password });
    expect(old.status).toBe(422);
  });

  test('made for somebody whose device is lost has them set up codes anew; the old device and recovery codes work no more', async () => {
    const amir = await joined(service, await invited('Amir Stone'));
    const { browser } = await opened(await linkFor(service, amir.userId, { oneTimeAnew: true }));
    expect((await browser.post('/invitation', { password: goodPassword })).location).toBe('/sign-in/set-up-codes');
    const old = await browser.post('/sign-in/recovery-code', { code: amir.recoveryCodes[0] ?? '' });
    expect(old.status).toBe(422);
    const { secret, device } = deviceOn(await browser.get('/sign-in/set-up-codes'));
    expect(secret).not.toBe(amir.secret);
    const shown = await browser.post('/sign-in/set-up-codes', { device, code: codeOf(secret, service.clock.now) });
    expect(recoveryCodesOn(shown)).toHaveLength(10);
  });

  test('writes a hostile name as text', async () => {
    const id = await invited('Placeholder');
    await service.store.asOwner("update users set name = '<img src=x onerror=alert(1)>' where id = $1", [id]);
    const { page } = await opened(await linkFor(service, id));
    expect(page.body).not.toContain('<img src=x');
  });
});
