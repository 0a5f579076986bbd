import { afterEach, describe, expect, test } from 'vitest';
import { isRefusal } from '#inspection';
import { madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { codeOf, deviceOn, goOn, recoveryCodesOn } from '#made-up-sign-in';

const setUpToken = 'bcdf-ghjk-mnpq';
const right = {
  token: setUpToken,
  name: 'Ines Okafor',
  email: 'ines@inspectorate.example',
  password: 'four horses walk slowly',
};

describe('an empty installation', () => {
  let service: MadeUpService;
  afterEach(() => service.close());
  const people = async () =>
    service.store.asOwner<{ name: string; status: string; role: string | null }>(
      'select name, status, role from users left join memberships on user_id = users.id',
    );

  test('asks to be set up, and its first administrator signs in with a code from then on', async () => {
    service = await madeUpService({}, { setUpToken });
    const browser = service.visitor();
    expect((await browser.get('/')).location).toBe('/set-up');
    const made = await browser.post('/set-up', { ...right, token: ' BCDFGHJK mnpq ' });
    expect(made.location).toBe('/sign-in/set-up-codes');
    expect((await browser.get('/account')).status).toBe(303);
    const { secret, device } = deviceOn(await browser.get('/sign-in/set-up-codes'));
    const code = codeOf(secret, service.clock.now);
    const wrong = await browser.post('/sign-in/set-up-codes', {
      device,
      code: code === '000000' ? '000001' : '000000',
    });
    expect(wrong.status).toBe(422);
    expect(deviceOn(wrong).secret).toBe(secret);
    const shown = await browser.post('/sign-in/set-up-codes', { device, code });
    expect(shown.status).toBe(200);
    expect(shown.headers['cache-control']).toBe('no-store');
    expect(new Set(recoveryCodesOn(shown)).size).toBe(10);
    expect((await browser.get('/')).body).toContain('Hello, Ines Okafor');
    expect(await people()).toEqual([{ name: 'Ines Okafor', status: 'active', role: 'administrator' }]);
    // What was confirmed with is used up.
    const again = service.visitor();
    await again.post('/sign-in', { email: right.email, password: right.password });
    expect((await again.post('/sign-in/code', { code })).status).toBe(422);
    goOn(service, 60);
    expect((await again.post('/sign-in/code', { code: codeOf(secret, service.clock.now) })).status).toBe(303);
    const log = await service.store.asOwner<{ kind: string; by_service: string | null }>(
      'select kind, by_service from change_log order by seq limit 3',
    );
    expect(log).toEqual(
      ['user-invited', 'membership-given', 'password-set'].map((kind) => ({ kind, by_service: 'set-up' })),
    );
  });

  test('is not set up without the token, and says at each field what is wrong', async () => {
    service = await madeUpService({}, { setUpToken });
    const browser = service.visitor();
    for (const [field, value, words] of [
      ['token', '', 'Enter the set-up token'],
      ['token', 'bcdf-ghjk-mnpr', 'This is not the set-up token.'],
      ['name', '', 'Enter a name.'],
      ['email', 'ines', 'Enter an e-mail address with one @'],
      ['password', 'short', '12 characters or more'],
      ['password', 'ines okafor is my name', 'your name or e-mail address'],
    ]) {
      const answer = await browser.post('/set-up', { ...right, [field ?? '']: value ?? '' });
      expect(answer.status).toBe(422);
      expect(answer.body).toContain(`href="#${field}"`);
      expect(answer.body).toContain(words);
      if (field !== 'name') expect(answer.body).toContain('value="Ines Okafor"');
      expect(answer.body).not.toContain(right.password);
    }
    expect(await people()).toEqual([]);
  });

  test('makes whoever guesses the token wait, from everywhere', async () => {
    service = await madeUpService({}, { setUpToken });
    for (let time = 0; time < 5; time += 1) {
      await service.visitor(`198.51.100.${time}`).post('/set-up', { ...right, token: `guess-${time}` });
    }
    const refused = await service.visitor('203.0.113.1').post('/set-up', right);
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('30');
    expect(await people()).toEqual([]);
  });

  test('cannot be set up where the start of the service showed no token', async () => {
    service = await madeUpService();
    const answer = await service.visitor().post('/set-up', right);
    expect(answer.body).toContain('Start it again: it prints one.');
    expect(await people()).toEqual([]);
  });

  test('is set up once: of two at the same moment one becomes administrator, and afterwards the page is gone', async () => {
    service = await madeUpService({}, { setUpToken });
    const answers = await Promise.all([
      service.visitor().post('/set-up', right),
      service.visitor().post('/set-up', { ...right, name: 'Piotr Lind', email: 'piotr@inspectorate.example' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404]);
    expect(await people()).toHaveLength(1);
    expect((await service.visitor().get('/set-up')).status).toBe(404);
    const visitor = service.visitor();
    expect((await visitor.post('/set-up', { ...right, email: 'x@y.example' }, '/sign-in')).status).toBe(404);
    expect((await visitor.post('/set-up/demonstration', {}, '/sign-in')).status).toBe(404);
    expect((await visitor.get('/')).status).toBe(200);
  });

  test('offers the demonstration on this machine only, where there is one', async () => {
    let loaded = 0;
    const demonstrate = async () => {
      loaded += 1;
      const id = await madeUpPerson(service.store, 'Rosa Vale', [{ role: 'administrator' }]);
      await service.store.asOwner('update users set demonstration = true where id = $1', [id]);
    };
    service = await madeUpService({}, { setUpToken, demonstrate });
    const far = service.visitor('203.0.113.1');
    expect((await far.get('/set-up')).body).not.toContain('Load the demonstration');
    expect((await far.post('/set-up/demonstration', {}, '/set-up')).status).toBe(404);
    expect(loaded).toBe(0);
    const here = service.visitor();
    const { body } = await here.get('/set-up');
    expect(body).toMatch(/govuk-button--secondary"[^>]*>\s*Load the demonstration/);
    expect(body).toMatch(/class="govuk-button"[^>]*>\s*Become administrator/);
    expect((await here.post('/set-up/demonstration', {}, '/set-up')).location).toBe('/');
    const first = await here.get('/');
    expect(first.body).toContain('The demonstration has been loaded.');
    expect(first.body).toContain('Rosa Vale');
    expect(loaded).toBe(1);
  });

  test('has no demonstration to offer where there is none', async () => {
    service = await madeUpService({}, { setUpToken });
    expect((await service.visitor().get('/set-up')).body).not.toContain('Load the demonstration');
  });

  test('keeps no half of a set-up: what cannot be written whole is not written', async () => {
    service = await madeUpService({}, { setUpToken });
    await service.store.asOwner('revoke insert on sign_in_secrets from bestfit_service');
    expect((await service.visitor().post('/set-up', right)).status).toBe(500);
    expect(await people()).toEqual([]);
    const decided = await service.store.change({ for: 'service', what: 'test' }, service.clock.now, async () => []);
    expect(isRefusal(decided)).toBe(false);
    await service.store.asOwner('grant insert on sign_in_secrets to bestfit_service');
    expect((await service.visitor().post('/set-up', right)).status).toBe(303);
  });
});
