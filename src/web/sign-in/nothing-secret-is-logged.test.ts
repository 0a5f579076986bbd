import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { codeOf, deviceOn, goOn, joined, linkFor } from '#made-up-sign-in';

const setUpToken = 'bcdf-ghjk-mnpq';
const lines: string[] = [];
let service: MadeUpService;

beforeAll(async () => {
  service = await madeUpService(
    { LOG_LEVEL: 'trace' },
    { setUpToken, logStream: { write: (line) => void lines.push(line) } },
  );
});
afterAll(() => service.close());

test('no password, token, code or key is in any line of the log, whatever goes well or wrong', async () => {
  const secrets = [setUpToken, 'a password typed wrong', 'typed@westmarch.example', 'guessed-token-of-set-up'];
  const visitor = service.visitor();
  await visitor.post('/set-up', {
    token: 'guessed-token-of-set-up',
    name: 'Admin',
    email: 'typed@westmarch.example',
    password: 'a password typed wrong',
  });
  const admin = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]);
  const link = await linkFor(service, admin);
  secrets.push(link.split('/').at(-1) ?? '');
  await visitor.get(link);
  await visitor.get(`${link}?and=more`);
  const ines = await joined(service, admin);
  secrets.push(ines.password, ines.secret, ...ines.recoveryCodes, ines.browser.cookies.get('bestfit') ?? '');

  for (let time = 0; time < 7; time += 1) {
    await visitor.post('/sign-in', { email: 'typed@westmarch.example', password: 'a password typed wrong' });
  }
  await visitor.post('/sign-in', { email: ines.email, password: ines.password });
  secrets.push(visitor.cookies.get('bestfit') ?? '');
  const code = codeOf(ines.secret, service.clock.now);
  await visitor.post('/sign-in/code', { code: '987654' });
  await visitor.post('/sign-in/code', { code });
  await visitor.post('/account/recovery-codes', { password: ines.password });
  const device = deviceOn(await visitor.get('/account/device'));
  secrets.push(device.secret, device.device);
  await visitor.post('/account/device', { device: device.device, code: '123123', password: ines.password });

  // What fails inside is logged too, and says nothing of what was sent.
  goOn(service, 60);
  const browser = service.visitor();
  await service.store.asOwner('alter table sessions rename to sessions_away');
  const failed = await browser.post('/sign-in', { email: ines.email, password: ines.password }).catch(() => null);
  await service.store.asOwner('alter table sessions_away rename to sessions');
  await service.store.asOwner('alter table sign_in_attempts rename to sign_in_attempts_away');
  await browser.post('/sign-in', { email: ines.email, password: ines.password });
  await service.store.asOwner('alter table sign_in_attempts_away rename to sign_in_attempts');
  expect(failed === null || failed.status >= 500).toBe(true);

  const log = lines.join('');
  expect(log).toContain('A sign-in failed.');
  expect(log).toContain('Tries to sign in cannot be counted');
  expect(log).toContain('A request failed.');
  expect(log).toContain('/invitation/:token');
  expect(secrets.filter((secret) => secret.length < 8)).toEqual([]);
  for (const secret of secrets) expect(log).not.toContain(secret);
  for (const typed of [code, '987654', '123123']) expect(log).not.toMatch(new RegExp(`(?<![0-9])${typed}(?![0-9])`));
});
