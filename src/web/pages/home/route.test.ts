import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

describe('the first page', () => {
  let service: MadeUpService;
  beforeAll(async () => {
    service = await madeUpService();
    await madeUpPerson(service.store, 'Priya Raman', [{ role: 'administrator' }]);
  });
  afterAll(() => service.close());

  const seenBy = async (name: string, held: Parameters<typeof madeUpPerson>[2]) =>
    (await (await service.signedIn(await madeUpPerson(service.store, name, held))).get('/')).body;

  test('tells an administrator everything that is theirs to keep', async () => {
    const body = await seenBy('Gareth Pugh', [{ role: 'administrator' }]);
    expect(body).toContain('Inspectorate administrator');
    for (const href of [
      '/authorities',
      '/frameworks',
      '/people',
      '/change-log',
      '/retention',
      '/service',
      '/account',
    ]) {
      expect(body).toMatch(new RegExp(`bestfit-cards__title"><a class="[^"]*" href="${href}"`));
    }
    expect(body).toContain('Add them, or import them from a file.');
    expect(body).not.toContain('href="/staff"');
  });

  test('tells a director of their staff, and nothing that only administrators keep', async () => {
    const authorityId = await madeUpAuthority(service.store, 'Westmarch', 'ZZ001');
    const body = await seenBy('Amara Nwosu', [{ role: 'director', authorityId }]);
    expect(body).toContain('Invite the data officers and auditors of your authority');
    expect(body).not.toContain('Add them, or import them');
    expect(body).not.toMatch(/href="\/(people|retention|service)"/);
  });

  test('tells whoever has no role that somebody gives them one', async () => {
    expect(await seenBy('Noor Siddiqui', [])).toContain('You have no role yet.');
  });

  test('leads whoever is not signed in to the sign-in and to what anybody may read', async () => {
    const { body } = await service.visitor().get('/');
    expect(body).toMatch(/href="\/sign-in"[^>]*>Sign in</);
    expect(body).toContain('href="/frameworks"');
    expect(body).not.toContain('href="/authorities"');
  });
});

describe('the first page of an installation that has only its administrator', () => {
  let service: MadeUpService;
  beforeAll(async () => {
    service = await madeUpService();
  });
  afterAll(() => service.close());

  test('says what to do first, as long as it is left to do, and to nobody else', async () => {
    const { store } = service;
    const priya = await service.signedIn(await madeUpPerson(store, 'Priya Raman', [{ role: 'administrator' }]));
    const steps = async () => {
      const { body } = await priya.get('/');
      const [, list] = /What to do first<\/h2>([\s\S]*?)<\/ul>/.exec(body) ?? [];
      return [...(list ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    };
    expect(await steps()).toEqual(['/authorities/import', '/authorities/add', '/people/invite', '/frameworks']);
    for (const href of await steps()) expect((await priya.get(href ?? '')).status).toBe(200);
    const analyst = await madeUpPerson(store, 'Daniel Kowalczyk', [{ role: 'analyst' }]);
    expect((await (await service.signedIn(analyst)).get('/')).body).not.toContain('What to do first');
    expect(await steps()).toEqual(['/authorities/import', '/authorities/add', '/frameworks']);
    await madeUpAuthority(store, 'Westmarch', '884');
    expect(await steps()).toEqual([]);
  });
});
