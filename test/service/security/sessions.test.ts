// Sessions that somebody puts into another's browser, keeps after its end, or takes away.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { madeUpPerson } from '../made-up-people.ts';
import type { Browser } from '../made-up-service.ts';
import { codeOf, goOn, type Joined, joined, linkFor } from '../made-up-sign-in.ts';
import { type Attacked, attackedService, insiders, sendSeen } from './attacked-service.ts';

let service: Attacked;
let ines: Joined;
beforeAll(async () => {
  service = await attackedService();
  ines = await joined(service, await madeUpPerson(service.store, 'Ines Harrow', [{ role: 'analyst' }]));
});
beforeEach(() => goOn(service, 60));
afterAll(() => service.close());

const signIn = async (browser: Browser) => {
  await browser.post('/sign-in', { email: ines.email, password: ines.password });
  const between = browser.cookies.get('bestfit') ?? '';
  const done = await browser.post('/sign-in/code', { code: codeOf(ines.secret, service.clock.now) });
  expect(done.status).toBe(303);
  goOn(service, 60);
  return between;
};
const opens = async (token: string, path = '/account') => {
  const browser = service.visitor();
  browser.cookies.set('bestfit', token);
  return (await browser.get(path)).status === 200;
};

describe('a session', () => {
  it('that somebody put into a browser before the sign-in is not the one after it', async () => {
    const planted = 'planted-by-somebody-else-0123456789abcdefghi';
    const browser = service.visitor();
    browser.cookies.set('bestfit', planted);
    const between = await signIn(browser);
    const token = browser.cookies.get('bestfit') ?? '';
    expect(new Set([planted, between, token]).size).toBe(3);
    expect([await opens(planted), await opens(between), await opens(token)]).toEqual([false, false, true]);
  });

  it('of somebody else, put into a browser, ends when its owner’s browser signs in as another', async () => {
    const mallory = await service.signedIn(insiders.auditor);
    const planted = mallory.cookies.get('bestfit') ?? '';
    const browser = service.visitor();
    browser.cookies.set('bestfit', planted);
    await browser.post('/sign-out', {}, '/account');
    expect(await opens(planted)).toBe(false);
  });

  it('opens nothing after signing out', async () => {
    const browser = service.visitor();
    await signIn(browser);
    const token = browser.cookies.get('bestfit') ?? '';
    await browser.post('/sign-out', {}, '/account');
    expect(await opens(token)).toBe(false);
  });

  it('that was stolen opens nothing after the password is changed', async () => {
    const browser = service.visitor();
    await signIn(browser);
    const other = service.visitor();
    await signIn(other);
    const stolen = other.cookies.get('bestfit') ?? '';
    expect(await opens(stolen)).toBe(true);
    const password = 'seven lanterns on the water';
    const changed = await browser.post('/account/password', { 'present-password': ines.password, password });
    expect(changed.status).toBe(303);
    ines = { ...ines, password };
    expect(await opens(stolen)).toBe(false);
    expect((await browser.get('/account')).status).toBe(200);
  });

  it('that was stolen changes no password, device, recovery codes or tokens without the password', async () => {
    const browser = service.visitor();
    await signIn(browser);
    const before = await service.store.asOwner('select * from sign_in_secrets where user_id = $1', [ines.userId]);
    for (const [path, fields] of [
      ['/account/password', { 'present-password': 'not it', password: 'eleven ships in the harbour' }],
      ['/account/recovery-codes', { password: 'not it' }],
      ['/account/tokens', { name: 'Stolen', scope: 'write', days: '90', password: 'not it' }],
    ] as const) {
      expect((await browser.post(path, fields)).status).toBe(422);
      goOn(service, 600);
    }
    expect(await service.store.asOwner('select * from sign_in_secrets where user_id = $1', [ines.userId])).toEqual(
      before,
    );
    expect(await service.store.asOwner('select id from api_tokens where user_id = $1', [ines.userId])).toEqual([]);
  });

  it('opens nothing the moment its person is suspended, nor when they are restored', async () => {
    const administrator = await service.signedIn(insiders.administrator);
    const id = await madeUpPerson(service.store, 'Sam Harrow', [{ role: 'analyst' }]);
    const token = (await service.signedIn(id)).cookies.get('bestfit') ?? '';
    expect(await opens(token)).toBe(true);
    const suspended = await sendSeen(administrator, `/people/${id}/suspend`, { reason: 'A lost laptop' });
    expect(suspended.status).toBe(303);
    expect(await opens(token)).toBe(false);
    const restored = await sendSeen(administrator, `/people/${id}/restore`, { reason: 'It was found' });
    expect(restored.status).toBe(303);
    expect(await opens(token)).toBe(false);
  });

  it('loses what a role let it do the moment the role ends', async () => {
    const administrator = await service.signedIn(insiders.administrator);
    const id = await madeUpPerson(service.store, 'Rosa Harrow', [{ role: 'administrator' }]);
    const browser = await service.signedIn(id);
    expect((await browser.get('/people')).status).toBe(200);
    const [role] = await service.store.asOwner<{ id: string }>('select id from memberships where user_id = $1', [id]);
    const ended = await administrator.post(`/people/${id}/roles/${role?.id}/end`, { reason: 'Another post' });
    expect(ended.status).toBe(303);
    expect((await browser.get('/people')).status).toBe(403);
  });

  it('of somebody else cannot be ended by its id', async () => {
    const victim = await service.signedIn(insiders.director);
    const [session] = await service.store.asOwner<{ id: string }>(
      'select id from sessions where user_id = $1 order by made_at desc limit 1',
      [insiders.director],
    );
    const mallory = await service.signedIn(insiders.auditor);
    const answer = await mallory.post(`/account/sessions/${session?.id}/end`, {}, '/account');
    expect(answer.status).toBe(404);
    expect((await victim.get('/account')).status).toBe(200);
  });

  it('is known by its token alone, whole: nothing like it opens anything', async () => {
    const token = (await service.signedIn(insiders.director)).cookies.get('bestfit') ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const [kept] = await service.store.asOwner<{ id: string; token_hash: Buffer }>(
      'select id, token_hash from sessions where user_id = $1 order by made_at desc limit 1',
      [insiders.director],
    );
    const hash = kept?.token_hash ?? Buffer.alloc(0);
    for (const like of [
      kept?.id ?? '',
      hash.toString('hex'),
      hash.toString('base64url'),
      token.slice(0, -1),
      `${token}A`,
      token.toLowerCase(),
      `${token}%00`,
      "' or 1=1 --",
      '%',
      '__proto__',
    ]) {
      expect(await opens(encodeURIComponent(like))).toBe(false);
    }
    expect(await opens(token)).toBe(true);
  });

  it('of two cookies by one name is not the one that somebody added behind it', async () => {
    const token = (await service.signedIn(insiders.director)).cookies.get('bestfit') ?? '';
    const answer = await service.app.inject({
      url: '/account',
      headers: { cookie: `bestfit=; bestfit=${token}; __Host-bestfit=${token}` },
    });
    expect(answer.statusCode).toBe(303);
    const nobody = await service.app.inject({ url: '/account', headers: { cookie: `Bestfit=${token}` } });
    expect(nobody.statusCode).toBe(303);
  });
});

describe('a link to choose a password', () => {
  it('works once, and ends every sign-in', async () => {
    const id = await madeUpPerson(service.store, 'Lena Harrow', [{ role: 'analyst' }]);
    const stolen = (await service.signedIn(id)).cookies.get('bestfit') ?? '';
    const link = await linkFor(service, id);
    const [first, second] = [service.visitor(), service.visitor()];
    await first.get(link);
    await second.get(link);
    expect((await first.post('/invitation', { password: 'four horses walk slowly' })).status).toBe(303);
    expect(await opens(stolen)).toBe(false);
    expect((await second.get('/invitation')).status).toBe(410);
  });

  it('does not stand in the address that stays open, nor is it told to another site', async () => {
    const link = await linkFor(service, insiders.director);
    const browser = service.visitor();
    const answer = await browser.get(link);
    expect(answer.location).toBe('/invitation');
    expect(answer.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    const page = await browser.get('/invitation');
    expect(page.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    expect(page.body).not.toContain(link.split('/').at(-1));
  });
});
