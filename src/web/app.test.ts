import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
beforeAll(async () => {
  service = await madeUpService();
});
afterAll(() => service.close());

describe('the service', () => {
  it('says that it lives and that its database answers', async () => {
    expect(JSON.parse((await service.visitor().get('/health')).body)).toEqual({ status: 'ok' });
    expect(JSON.parse((await service.visitor().get('/ready')).body)).toEqual({ status: 'ready' });
  });

  it('asks a visitor to sign in, and to come back to where they wanted to go', async () => {
    const answer = await service.visitor().get('/authorities?sort=name');
    expect([answer.status, answer.location]).toEqual([303, '/sign-in?next=%2Fauthorities%3Fsort%3Dname']);
  });

  it('refuses somebody signed in what their roles do not let them do', async () => {
    const authorityId = await madeUpAuthority(service.store, 'Westmarch', 'WM1');
    const officer = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'data-officer', authorityId }]);
    const browser = await service.signedIn(officer);
    expect((await browser.get('/authorities/add')).status).toBe(403);
    expect((await browser.get('/')).body).toContain('Ines Okafor');
  });

  it('takes no form without the token of one of its pages', async () => {
    const administrator = await madeUpPerson(service.store, 'Tomas Reyes', [{ role: 'administrator' }]);
    const browser = await service.signedIn(administrator);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const forged = await service.app.inject({
      method: 'POST',
      url: '/authorities/add',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'name=Eastmarch&code=EM1',
    });
    expect(forged.statusCode).toBe(403);
    expect((await browser.get('/authorities')).body).not.toContain('Eastmarch');
  });

  it('takes no form that another site posts, token or not', async () => {
    const administrator = await madeUpPerson(service.store, 'Tomas Reyes', [{ role: 'administrator' }]);
    const browser = await service.signedIn(administrator);
    const page = await browser.get('/authorities/add');
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const posted = await service.app.inject({
      method: 'POST',
      url: '/authorities/add',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      payload: new URLSearchParams({ _csrf: token, name: 'Eastmarch', code: 'EM1' }).toString(),
    });
    expect(posted.statusCode).toBe(403);
    expect(posted.body).toContain('This form was sent from another site');
  });
});
