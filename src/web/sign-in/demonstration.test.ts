import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

describe('signing in as somebody made up', () => {
  let service: MadeUpService;
  afterEach(() => service.close());

  const begin = async (env: Readonly<Record<string, string>> = {}) => {
    service = await madeUpService(env);
    await madeUpPerson(service.store, 'Real Administrator', [{ role: 'administrator' }]);
    const id = await madeUpPerson(service.store, 'Rosa Vale', [{ role: 'analyst' }, { role: 'hmci' }]);
    await service.store.asOwner('update users set demonstration = true where id = $1', [id]);
    return id;
  };
  const post = (user: string, from?: string) =>
    service.visitor(from).post('/sign-in/demonstration', { user, next: '/account' }, '/sign-in');

  test('needs nothing but a choice, on this machine; the change log says how', async () => {
    const id = await begin();
    for (const path of ['/', '/sign-in']) {
      const { body } = await service.visitor().get(path);
      expect(body).toContain('Rosa Vale');
      expect(body).toContain('HMCI; Analyst');
      expect(body).not.toContain('Real Administrator');
    }
    const browser = service.visitor();
    expect((await browser.post('/sign-in/demonstration', { user: id, next: '/account' }, '/sign-in')).location).toBe(
      '/account',
    );
    expect((await browser.get('/account')).body).toContain('demonstration sign-in');
    const [entry] = await service.store.asOwner<{ content: { after: unknown } }>(
      "select content from change_log where kind = 'signed-in'",
    );
    expect(entry?.content.after).toEqual({ how: 'demonstration', from: '127.0.0.1' });
  });

  test('is offered by where people work, each with their authority, in the order of the roles', async () => {
    await begin();
    const { store } = service;
    const westmarch = await madeUpAuthority(store, 'Westmarch', 'ZZ001');
    await madeUpPerson(store, 'Bela Stone', [{ role: 'data-officer', authorityId: westmarch }]);
    await madeUpPerson(store, 'Zoe Field', [{ role: 'director', authorityId: westmarch }]);
    await madeUpPerson(store, 'Abel Marsh', [{ role: 'administrator' }]);
    await madeUpPerson(store, 'Aaron Pike');
    await store.asOwner("update users set demonstration = true where name <> 'Real Administrator'");
    const { body } = await service.visitor().get('/');
    const places = [
      'At the inspectorate',
      'Abel Marsh',
      'Rosa Vale',
      'At an authority',
      'Zoe Field',
      'Authority director (DCS), Westmarch',
      'Bela Stone',
      'Without a role',
      'Aaron Pike',
    ].map((words) => body.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(body).not.toContain('In an inspection');
  });

  test('does not exist for a real person, a suspended one, or nobody', async () => {
    const id = await begin();
    const real = await madeUpPerson(service.store, 'Ines Okafor');
    for (const user of [real, randomUUID(), 'nonsense', '']) expect((await post(user)).status).toBe(404);
    await service.store.asOwner("update users set status = 'suspended' where id = $1", [id]);
    expect((await post(id)).status).toBe(404);
    expect((await service.visitor().get('/sign-in')).body).not.toContain('Rosa Vale');
  });

  test('does not exist once the demonstration data is no demonstration', async () => {
    const id = await begin();
    await service.store.asOwner('update users set demonstration = false');
    expect((await post(id)).status).toBe(404);
  });

  test('does not exist for another machine', async () => {
    const id = await begin();
    expect((await service.visitor('203.0.113.7').get('/sign-in')).body).not.toContain('Rosa Vale');
    expect((await post(id, '203.0.113.7')).status).toBe(404);
  });

  test.each([
    ['listens on every address', { HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:8080' }],
    ['is reached by a name of its own', { PUBLIC_URL: 'https://inspections.westmarch.example' }],
  ])('does not exist where the service %s, from this machine neither', async (_where, env) => {
    const id = await begin(env);
    expect((await service.visitor().get('/sign-in')).body).not.toContain('Rosa Vale');
    expect((await post(id)).status).toBe(404);
  });

  test.each([
    ['a proxy on this machine', { 'x-forwarded-for': '203.0.113.7' }],
    ['a name that somebody else made lead here', { host: 'elsewhere.example' }],
  ])('does not exist through %s', async (_through, headers) => {
    await begin();
    expect((await service.visitor().get('/sign-in', headers)).body).not.toContain('Rosa Vale');
  });
});
