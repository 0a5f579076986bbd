import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { codeOf, deviceOn, goOn, goodPassword, type Joined, joined, linkFor } from '#made-up-sign-in';
import { hashPassword } from '../../sign-in/password-hash.ts';

const wrongWords = 'The e-mail address or the password is not right.';

describe('signing in', () => {
  let service: MadeUpService;
  let ines: Joined;
  let browser: Browser;

  beforeAll(async () => {
    service = await madeUpService();
    ines = await joined(service, await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'analyst' }]));
  });
  beforeEach(() => {
    // Longer than any wait: each test begins without one.
    goOn(service, 3 * 86_400);
    browser = service.visitor();
  });
  afterAll(() => service.close());

  const password = (fields: Record<string, string> = {}) =>
    browser.post('/sign-in', { email: ines.email, password: ines.password, ...fields });
  const code = (typed = codeOf(ines.secret, service.clock.now), next = '/') =>
    browser.post('/sign-in/code', { code: typed, next });
  const token = () => browser.cookies.get('bestfit');
  const kinds = async () =>
    (
      await service.store.asOwner<{ kind: string; by_user: string }>(
        'select kind, by_user from change_log order by seq desc limit 1',
      )
    )[0];

  test('takes a password and then a one-time code, and says who signed in by what', async () => {
    const first = await password();
    expect(first.status).toBe(303);
    expect(first.location).toBe('/sign-in/code');
    const second = await code();
    expect(second.location).toBe('/');
    expect((await browser.get('/')).body).toContain('Hello, Ines Okafor');
    expect(await kinds()).toEqual({ kind: 'signed-in', by_user: ines.userId });
  });

  test('takes the address in whatever case, with spaces around it', async () => {
    expect((await password({ email: `  ${ines.email.toUpperCase()} ` })).location).toBe('/sign-in/code');
  });

  test('is not done with the password alone', async () => {
    await password();
    expect((await browser.get('/account')).location).toBe('/sign-in?next=%2Faccount');
    expect((await browser.get('/')).body).not.toContain('Hello');
  });

  test('gives another token at each step: none from before a step is worth anything after it', async () => {
    const visitor = await service.signedIn(await madeUpPerson(service.store, 'Piotr Lind'));
    const earlier = visitor.cookies.get('bestfit') ?? '';
    browser.cookies.set('bestfit', earlier);
    await browser.post('/sign-out', {}, '/account');
    browser.cookies.set('bestfit', 'planted-by-somebody-else');
    await password();
    const between = token() ?? '';
    await code();
    const after = token() ?? '';
    expect(new Set([earlier, 'planted-by-somebody-else', between, after]).size).toBe(4);
    for (const old of [earlier, 'planted-by-somebody-else', between]) {
      browser.cookies.set('bestfit', old);
      expect((await browser.get('/account')).status).toBe(303);
    }
  });

  test('goes on to where one wanted to go, and nowhere outside this service', async () => {
    const asked = await browser.get('/authorities?page=2');
    expect(asked.location).toBe('/sign-in?next=%2Fauthorities%3Fpage%3D2');
    expect((await browser.get(asked.location ?? '')).body).toContain('value="/authorities?page=2"');
    expect((await password({ next: '/authorities?page=2' })).location).toBe(
      '/sign-in/code?next=%2Fauthorities%3Fpage%3D2',
    );
    expect((await code(undefined, '/authorities?page=2')).location).toBe('/authorities?page=2');
    for (const next of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:alert(1)',
    ]) {
      const other = service.visitor();
      expect((await other.get(`/sign-in?next=${encodeURIComponent(next)}`)).body).toContain('name="next" value="/"');
      const { location } = await other.post('/sign-in', { email: ines.email, password: ines.password, next });
      expect(location).toBe('/sign-in/code');
      goOn(service, 60);
      const signedIn = await other.post('/sign-in/code', { code: codeOf(ines.secret, service.clock.now), next });
      expect(signedIn.location).toBe('/');
    }
  });

  test('says the same of a wrong password, an unknown address, and an account that is not used', async () => {
    const invited = 'rosa@westmarch.example';
    await service.store.asOwner(
      "insert into users (id, name, email, status, added_at) values (gen_random_uuid(), 'Rosa', $1, 'invited', now())",
      [invited],
    );
    for (const email of [ines.email, 'nobody@westmarch.example', invited]) {
      const answer = await service.visitor().post('/sign-in', { email, password: 'not my password at all' });
      expect(answer.status).toBe(422);
      expect(answer.body).toContain(wrongWords);
      expect(answer.body).toContain(`value="${email}"`);
      expect(answer.body).not.toContain('not my password at all');
    }
  });

  test('asks for what was left out, beside its field', async () => {
    for (const field of ['email', 'password']) {
      const answer = await password({ [field]: '' });
      expect(answer.status).toBe(422);
      expect(answer.body).toContain(`href="#${field}"`);
    }
  });

  test('refuses a one-time code that was used, also to two who send it at once', async () => {
    await password();
    const typed = codeOf(ines.secret, service.clock.now);
    const other = service.visitor();
    await other.post('/sign-in', { email: ines.email, password: ines.password });
    const answers = await Promise.all([code(typed), other.post('/sign-in/code', { code: typed })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    expect(answers.find(({ status }) => status === 422)?.body).toContain('it has been used');
  });

  test('takes the code of the step before and after the present one, and no other', async () => {
    for (const [seconds, status] of [
      [-60, 422],
      [-30, 303],
      [30, 303],
      [60, 422],
    ] as const) {
      goOn(service, 3600);
      browser = service.visitor();
      await password();
      const at = new Date(service.clock.now.getTime() + seconds * 1000);
      expect((await code(codeOf(ines.secret, at))).status, `${seconds} seconds`).toBe(status);
    }
  });

  test('takes a code with the space that devices show in it', async () => {
    await password();
    expect((await code(codeOf(ines.secret, service.clock.now).replace(/^.../, '$& '))).status).toBe(303);
  });

  test('asks for six digits where there are none, and counts no try', async () => {
    await password();
    for (const typed of ['', '12345', 'abcdef', '1234567'])
      expect((await code(typed)).body).toContain('Enter the six digits');
    expect((await code()).status).toBe(303);
  });

  test('forgets the first step after a quarter of an hour', async () => {
    await password();
    goOn(service, 15 * 60);
    expect((await browser.get('/sign-in/code')).location).toBe('/sign-in');
  });

  test('takes each recovery code once, in whatever case, and says how many are left', async () => {
    const [first = '', second = ''] = ines.recoveryCodes;
    const recover = (typed: string) => browser.post('/sign-in/recovery-code', { code: typed });
    await password();
    expect((await recover('nothing like one')).body).toContain('24 letters and digits');
    const done = await recover(` ${first.toUpperCase().replaceAll('-', ' ')} `);
    expect(done.location).toBe('/account');
    expect((await browser.get('/account')).body).toContain('9 recovery codes are left');
    browser = service.visitor();
    await password();
    const again = await recover(first);
    expect(again.status).toBe(422);
    expect(again.body).toContain('it has been used');
    expect((await recover(second)).status).toBe(303);
  });

  test('does not let somebody who has a device set up another with the password alone', async () => {
    await password();
    expect((await browser.get('/sign-in/set-up-codes')).location).toBe('/sign-in/code');
    const other = service.visitor();
    const rosa = await joined(service, await madeUpPerson(service.store, 'Rosa Vale'));
    await other.post('/sign-in', { email: rosa.email, password: rosa.password });
    const sent = await other.post('/sign-in/set-up-codes', { device: 'AA', code: '000000' }, '/sign-in/code');
    expect(sent.location).toBe('/sign-in/code');
  });

  test('shows codes being set up only to the browser that begins it: a form from another session begins anew', async () => {
    const link = async () => {
      const visitor = service.visitor();
      const id = await madeUpPerson(service.store, 'Tomas Reed');
      await visitor.get(await linkFor(service, id));
      await visitor.post('/invitation', { password: goodPassword });
      return visitor;
    };
    const [one, two] = [await link(), await link()];
    const ofOne = deviceOn(await one.get('/sign-in/set-up-codes'));
    const sent = await two.post('/sign-in/set-up-codes', {
      device: ofOne.device,
      code: codeOf(ofOne.secret, service.clock.now),
    });
    expect(sent.status).toBe(422);
    expect(deviceOn(sent).secret).not.toBe(ofOne.secret);
  });

  test('is refused to whoever is suspended between the two steps', async () => {
    const rosa = await joined(service, await madeUpPerson(service.store, 'Rosa Blom'));
    await browser.post('/sign-in', { email: rosa.email, password: rosa.password });
    await service.store.asOwner("update users set status = 'suspended' where id = $1", [rosa.userId]);
    const answer = await browser.post('/sign-in/code', { code: codeOf(rosa.secret, service.clock.now) });
    expect(answer.status).toBe(403);
    expect((await browser.get('/account')).status).toBe(303);
    expect((await rosa.browser.get('/account')).status).toBe(303);
  });

  test('ends when one signs out, in the database too, and it is logged', async () => {
    await password();
    await code();
    const kept = token() ?? '';
    const out = await browser.post('/sign-out', {}, '/account');
    expect(out.location).toBe('/sign-in');
    expect((await browser.get('/sign-in')).body).toContain('You have signed out.');
    expect(token()).toBeUndefined();
    expect(await kinds()).toEqual({ kind: 'signed-out', by_user: ines.userId });
    browser.cookies.set('bestfit', kept);
    expect((await browser.get('/account')).status).toBe(303);
  });

  test('ends when it has not been used for the idle time, and at its end however much it is used', async () => {
    const { idleMinutes, hours } = { idleMinutes: 60, hours: 12 };
    await password();
    await code();
    goOn(service, (idleMinutes - 1) * 60);
    expect((await browser.get('/account')).status).toBe(200);
    goOn(service, (idleMinutes + 1) * 60);
    expect((await browser.get('/account')).status).toBe(303);
    browser = service.visitor();
    await password();
    await code();
    for (let minutes = 0; minutes < hours * 60 - 50; minutes += 50) {
      expect((await browser.get('/account')).status).toBe(200);
      goOn(service, 50 * 60);
    }
    goOn(service, 50 * 60);
    expect((await browser.get('/account')).status).toBe(303);
  });

  test('says what to do where the keys were lost, counts no try, and takes a recovery code and then a new device', async () => {
    const rosa = await joined(service, await madeUpPerson(service.store, 'Rosa Tennant', [{ role: 'analyst' }]));
    // As after a backup was restored without its keys: the installation makes keys of its own.
    using keys = vi.spyOn(service.store.keys, 'secret').mockResolvedValue(new Uint8Array(32).fill(9));
    await browser.post('/sign-in', { email: rosa.email, password: rosa.password });
    for (let times = 0; times < 12; times += 1) {
      const refused = await code(codeOf(rosa.secret, service.clock.now));
      expect(refused.status).toBe(422);
      expect(refused.body).toContain('its keys are not the ones that your device was set up under');
      expect(refused.body).toContain('href="/sign-in/recovery-code"');
    }
    const answer = await browser.post('/sign-in/recovery-code', { code: rosa.recoveryCodes[0] ?? '' });
    expect(answer.location).toBe('/account');
    const { secret, device } = deviceOn(await browser.get('/account/device'));
    const again = { device, code: codeOf(secret, service.clock.now), password: rosa.password };
    expect((await browser.post('/account/device', again)).location).toBe('/account');
    goOn(service, 60);
    browser = service.visitor();
    await browser.post('/sign-in', { email: rosa.email, password: rosa.password });
    expect((await code(codeOf(secret, service.clock.now))).location).toBe('/');
    expect(keys).toHaveBeenCalled();
  });

  test('sends somebody who is signed in already to where they wanted to go', async () => {
    expect((await ines.browser.get('/sign-in?next=/account')).status).toBe(200);
    await password();
    await code();
    expect((await browser.get('/sign-in?next=/account')).location).toBe('/account');
    expect((await browser.get('/sign-in/code')).location).toBe('/');
  });

  test('hashes a password again that was hashed at less than today', async () => {
    const kept = async () =>
      (
        await service.store.asOwner<{ password_hash: string }>(
          'select password_hash from sign_in_secrets where user_id = $1',
          [ines.userId],
        )
      )[0]?.password_hash;
    const less = await hashPassword(ines.password, { m: 19_456, t: 2, p: 1 });
    await service.store.asOwner('update sign_in_secrets set password_hash = $1 where user_id = $2', [
      less,
      ines.userId,
    ]);
    expect((await password({ password: 'not my password at all' })).status).toBe(422);
    expect(await kept()).toBe(less);
    expect((await password()).status).toBe(303);
    expect(await kept()).toContain('$m=65536,t=3,p=1$');
    expect((await password()).status).toBe(303);
  });

  test('is found again by a password manager: the fields say what they are', async () => {
    const { body } = await browser.get('/sign-in');
    expect(body).toMatch(/name="email"[^>]*autocomplete="username"/);
    expect(body).toMatch(/name="password"[^>]*autocomplete="current-password"/);
  });

  test('writes hostile text as text', async () => {
    const answer = await password({ email: '"><script>alert(1)</script>' });
    expect(answer.body).not.toContain('<script>alert(1)');
    expect(answer.body).toContain('&lt;script&gt;alert(1)');
  });
});
