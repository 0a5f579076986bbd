import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissions, roles } from '#inspection';
import { documentOf, madeUpToken, type Program, programOf, programWith } from '#made-up-api';
import { madeUpAuthority, madeUpPerson, madeUpSession, testTime } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { requestsAMinute } from './who-asks.ts';

let service: MadeUpService;
let nobody: Program;
let inesId = '';
beforeAll(async () => {
  service = await madeUpService();
  nobody = programWith(service, null);
  inesId = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]);
});
afterAll(() => service.close());

const shape = { code: expect.any(String), message: expect.any(String), reference: expect.any(String) };

describe('a program', () => {
  it('with a token is told whose it is and what they may do', async () => {
    const program = await programOf(service, inesId, 'read');
    const { status, json, headers } = await program('GET', '/api/v1/me');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      id: inesId,
      name: 'Ines Okafor',
      token: { scope: 'read' },
      roles: [{ role: 'administrator' }],
    });
    expect(json.may).toContainEqual({ action: 'keep-people', does: expect.any(String), within: null });
    expect(headers['cache-control']).toBe('no-store');
  });

  it('without a token reads what is public, and is asked for one elsewhere', async () => {
    expect((await nobody('GET', '/api/v1/health')).json).toEqual({ status: 'ok' });
    expect((await nobody('GET', '/api/v1/frameworks')).status).toBe(200);
    const { status, json, headers } = await nobody('GET', '/api/v1/authorities');
    expect(status).toBe(401);
    expect(json.error).toEqual({ ...shape, code: 'not-signed-in' });
    expect(headers['www-authenticate']).toBe('Bearer realm="Bestfit"');
  });

  it.each(['bestfit_', `bestfit_${'a'.repeat(43)}`, 'something else', ''])(
    'with a made-up token gets nothing, not even what is public: %j',
    async (token) => {
      const { status, json, headers } = await programWith(service, token)('GET', '/api/v1/frameworks');
      expect([status, json.error.code]).toEqual([401, 'not-signed-in']);
      expect(headers['www-authenticate']).toContain('invalid_token');
    },
  );

  it('is refused what its person may not do, before what it sends is looked at', async () => {
    const program = await programOf(service, await madeUpPerson(service.store, 'Tom Ashby'));
    for (const body of [{ code: '884', name: 'Westmarch' }, { nonsense: true }]) {
      const { status, json } = await program('POST', '/api/v1/authorities', { body });
      expect([status, json.error]).toEqual([403, { ...shape, code: 'not-allowed' }]);
    }
    expect((await program('GET', '/api/v1/people')).status).toBe(403);
  });

  it('gets what is not there in the one shape', async () => {
    const program = await programOf(service, inesId);
    for (const path of [
      '/api/v1/nothing',
      '/api/v1/authorities/../x',
      '/api/v1/authorities/x',
      `/api/v1/authorities/${inesId}`,
    ]) {
      const { status, json } = await program('GET', path);
      expect([path, status, json.error.code]).toEqual([path, 404, 'not-found']);
    }
    const { status, json } = await program('POST', '/api/v1/nothing', { body: {} });
    expect([status, json.error.code]).toEqual([404, 'not-found']);
  });
});

describe('a token', () => {
  it('that only reads changes nothing, whatever the route', async () => {
    const program = await programOf(service, inesId, 'read');
    const paths = Object.entries((await documentOf(service)) as { paths: Record<string, object> })
      .filter(([key]) => key === 'paths')
      .flatMap(([, all]) => Object.entries(all))
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => [method.toUpperCase(), path] as const))
      .filter(([method]) => method !== 'GET');
    expect(paths.length).toBeGreaterThan(5);
    for (const [method, path] of paths) {
      if (method !== 'POST' && method !== 'PATCH') throw new Error(`The test does not know ${method}.`);
      const { status, json } = await program(method, path.replaceAll(/\{\w+\}/g, inesId), { body: {} });
      expect([path, status, json.error.code]).toEqual([path, 403, 'read-only-token']);
    }
  });

  it('gives nothing once it is revoked, once it has expired, and while its person is suspended', async () => {
    const kitId = await madeUpPerson(service.store, 'Kit Vale', [{ role: 'analyst' }]);
    const token = await madeUpToken(service, kitId);
    const program = programWith(service, token);
    const status = async () => (await program('GET', '/api/v1/me')).status;
    const set = (sql: string) => service.store.asOwner(sql, [kitId]);
    expect(await status()).toBe(200);
    await set("update users set status = 'suspended' where id = $1");
    expect(await status()).toBe(401);
    await set("update users set status = 'active' where id = $1");
    service.clock.now = new Date(testTime.getTime() + 31 * 86_400_000);
    expect(await status()).toBe(401);
    service.clock.now = testTime;
    expect(await status()).toBe(200);
    await set('update api_tokens set revoked_at = now() where user_id = $1');
    expect(await status()).toBe(401);
  });

  it('of somebody who loses a role no longer does what the role let them do', async () => {
    const personId = await madeUpPerson(service.store, 'Dara Finch', [{ role: 'administrator' }]);
    const program = await programOf(service, personId);
    expect((await program('GET', '/api/v1/people')).status).toBe(200);
    await service.store.asOwner('update memberships set ended_at = now() where user_id = $1', [personId]);
    expect((await program('GET', '/api/v1/people')).status).toBe(403);
  });

  it('is marked as used, and is in no log line', async () => {
    const lines: string[] = [];
    const logged = await madeUpService({}, { logStream: { write: (line) => lines.push(line) } });
    try {
      const personId = await madeUpPerson(logged.store, 'Ines Okafor');
      const token = await madeUpToken(logged, personId);
      const used = () => logged.store.asOwner<{ last_used_at: Date | null }>('select last_used_at from api_tokens');
      expect((await used())[0]?.last_used_at).toBeNull();
      await programWith(logged, token)('GET', '/api/v1/me');
      await programWith(logged, `${token}x`)('GET', '/api/v1/me');
      expect((await used())[0]?.last_used_at).toEqual(testTime);
      expect(lines.join('')).toContain('/api/v1/me');
      expect(lines.join('')).not.toContain(token);
    } finally {
      await logged.close();
    }
  });
});

describe('the table of permissions', () => {
  it('is told as it is', async () => {
    const program = await programOf(service, await madeUpPerson(service.store, 'Olive Grant'), 'read');
    const { json } = await program('GET', '/api/v1/permissions');
    expect(json.actions.map(({ action }: { action: string }) => action)).toEqual(Object.keys(permissions));
    expect(json.actions).toContainEqual(
      expect.objectContaining({ action: 'keep-people', allowed: 'roles', roles: ['administrator'] }),
    );
    expect(json.roles.map(({ role }: { role: string }) => role)).toEqual(Object.keys(roles));
  });
});

describe('a browser', () => {
  it('with a sign-in has no way into the API by it, and a token opens no page', async () => {
    const session = await madeUpSession(service.store, inesId);
    const cookie = { cookie: `bestfit=${session}` };
    expect((await nobody('GET', '/api/v1/me', { headers: cookie })).status).toBe(401);
    const posted = await nobody('POST', '/api/v1/authorities', { headers: cookie, body: { code: '884', name: 'X' } });
    expect(posted.status).toBe(401);
    const token = await madeUpToken(service, inesId);
    const page = await service.app.inject({ url: '/people', headers: { authorization: `Bearer ${token}` } });
    expect(page.statusCode).toBe(303);
  });
});

describe('the walls', () => {
  it('stand for programs too: of another authority its leaders and offices are not shown', async () => {
    const own = await madeUpAuthority(service.store, 'Westmarch', '884');
    const other = await madeUpAuthority(service.store, 'Eastmarch', '885');
    const director = await madeUpPerson(service.store, 'Marta Lind', [{ role: 'director', authorityId: own }]);
    const program = await programOf(service, director);
    expect((await program('GET', `/api/v1/authorities/${own}`)).json).toMatchObject({ leaders: [], offices: [] });
    expect((await program('GET', `/api/v1/authorities/${other}`)).json).toMatchObject({ leaders: null, offices: null });
    const log = await program('GET', '/api/v1/change-log');
    expect(JSON.stringify(log.json)).not.toContain('Eastmarch');
    expect(JSON.stringify(log.json)).toContain('Westmarch');
  });
});

describe('whoever asks too often', () => {
  it('is told to wait, and how long; a token is counted apart from the address it comes from', async () => {
    const own = await madeUpService();
    try {
      await documentOf(own);
      const asks = programWith(own, null);
      for (let asked = 0; asked < requestsAMinute.withoutToken; asked += 1) {
        await own.app.inject({ url: '/api/v1/permissions' });
      }
      const { status, json, headers } = await asks('GET', '/api/v1/health');
      expect([status, json.error]).toEqual([429, { ...shape, code: 'too-many-requests' }]);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      const program = await programOf(own, await madeUpPerson(own.store, 'Ines Okafor'));
      expect((await program('GET', '/api/v1/me')).status).toBe(200);
    } finally {
      await own.close();
    }
  });
});
