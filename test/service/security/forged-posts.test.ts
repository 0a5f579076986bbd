// Forms that another site sends in somebody's name.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../made-up-service.ts';
import { type Attacked, attackedService, cookiesOf, formTokenOn, insiders, postRaw } from './attacked-service.ts';

let service: Attacked;
let administrator: Browser;
let token: string;
beforeAll(async () => {
  service = await attackedService();
  administrator = await service.signedIn(insiders.administrator);
  token = formTokenOn(await administrator.get('/authorities/add'));
});
afterAll(() => service.close());

let last = 0;
/** A form that would be taken if it were sent from its page. */
const fields = () => ({ name: `Forged ${++last}`, code: `FRG${last}`, region: 'Nowhere' });
const urlencoded = (more: Readonly<Record<string, string>>) => new URLSearchParams({ ...fields(), ...more }).toString();
const send = (payload: string, headers: Readonly<Record<string, string>> = {}, browser = administrator) =>
  postRaw(service, browser, '/authorities/add', payload, headers);
const authorities = async () => (await service.store.asOwner('select id from authorities')).length;

describe('a form', () => {
  it('is taken from its own page: the tests below fail for what they forge alone', async () => {
    const before = await authorities();
    for (const headers of [
      {},
      { 'sec-fetch-site': 'same-origin' },
      { origin: 'http://127.0.0.1:8080', host: '127.0.0.1:8080' },
      { origin: 'null', 'sec-fetch-site': 'same-origin' },
    ]) {
      expect((await send(urlencoded({ _csrf: token }), headers)).statusCode).toBe(303);
    }
    expect(await authorities()).toBe(before + 4);
  });

  it.each([
    ['another site, by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['another host of the same domain, by Sec-Fetch-Site', { 'sec-fetch-site': 'same-site' }],
    ['another site, by Origin', { origin: 'https://elsewhere.example' }],
    ['another port, by Origin', { origin: 'http://127.0.0.1:9999', host: '127.0.0.1:8080' }],
    ['what is no address, by Origin', { origin: 'elsewhere' }],
    ['another site that says it is this host', { origin: 'https://localhost:80.elsewhere.example' }],
  ])('is refused from %s, with the right token', async (_from, headers) => {
    const before = await authorities();
    const answer = await send(urlencoded({ _csrf: token }), headers);
    expect([answer.statusCode, await authorities()]).toEqual([403, before]);
    expect(answer.body).toContain('This form was sent from another site');
  });

  it.each([
    ['no token', {}],
    ['an empty token', { _csrf: '' }],
    ['an invented token', { _csrf: 'abcdefgh-0123456789' }],
  ])('is refused with %s', async (_what, more) => {
    const before = await authorities();
    expect([(await send(urlencoded(more))).statusCode, await authorities()]).toEqual([403, before]);
  });

  it('is refused with the token of somebody else’s browser', async () => {
    const other = await service.signedIn(insiders['data-officer']);
    const theirs = formTokenOn(await other.get('/privacy'));
    const before = await authorities();
    expect((await send(urlencoded({ _csrf: theirs }))).statusCode).toBe(403);
    const [session = ''] = cookiesOf(administrator).match(/bestfit=[^;]+/) ?? [];
    const stranger = service.visitor();
    const mixed = await postRaw(service, stranger, '/authorities/add', urlencoded({ _csrf: token }), {
      cookie: session,
    });
    expect([mixed.statusCode, await authorities()]).toEqual([403, before]);
  });

  it('is refused with the token anywhere but in the form, or twice in it', async () => {
    const before = await authorities();
    const statuses = [
      await send(urlencoded({}), { 'csrf-token': token, 'x-csrf-token': token, 'xsrf-token': token }),
      await postRaw(service, administrator, `/authorities/add?_csrf=${token}`, urlencoded({})),
      await send(`${urlencoded({ _csrf: token })}&_csrf=${token}`),
      await send(urlencoded({ '_csrf[]': token })),
      await send(urlencoded({ '__proto__[_csrf]': token })),
    ].map(({ statusCode }) => statusCode);
    expect(statuses).toEqual([403, 403, 403, 403, 403]);
    expect(await authorities()).toBe(before);
  });

  it.each([
    ['JSON', 'application/json', (with_: object) => JSON.stringify(with_)],
    ['plain text, which other sites send without asking', 'text/plain', (with_: object) => JSON.stringify(with_)],
    ['XML', 'application/xml', () => '<a/>'],
    ['a form by another name', 'application/x-www-form-urlencodedx', () => ''],
  ])('is refused as %s', async (_kind, type, bodyOf) => {
    const before = await authorities();
    const answer = await send(bodyOf({ ...fields(), _csrf: token }), { 'content-type': type });
    expect([answer.statusCode, await authorities()]).toEqual([415, before]);
  });

  it('in parts (multipart) is held to the same token', async () => {
    const part = (name: string, value: string) =>
      `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const before = await authorities();
    const payload = `${part('name', 'Forged')}${part('code', 'FF')}${part('_csrf', 'wrong')}--b--\r\n`;
    for (const url of ['/authorities/add', '/authorities/import', '/people/invite-many']) {
      const answer = await postRaw(service, administrator, url, payload, {
        'content-type': 'multipart/form-data; boundary=b',
      });
      expect(answer.statusCode).toBe(403);
    }
    expect(await authorities()).toBe(before);
  });

  it('is guarded at every address that changes something, and nothing is changed by asking for a page', async () => {
    const wrong: string[] = [];
    for (const { method, url, byToken } of service.app.doors) {
      if (method === 'GET' || method === 'HEAD' || byToken) continue;
      const address = url.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000');
      const answer = await service.app.inject({
        method: 'POST',
        url: address,
        headers: {
          cookie: cookiesOf(administrator),
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: 'confirmed=yes&reason=Forged',
      });
      if (answer.statusCode !== 403) wrong.push(`${method} ${url}: ${answer.statusCode}`);
    }
    expect(wrong).toEqual([]);
    const [head] = await service.store.asOwner<{ seq: string }>('select seq from change_log_head');
    for (const { method, url, byToken } of service.app.doors) {
      if (method === 'GET' && !byToken && !url.includes(':') && !url.includes('*')) await administrator.get(url);
    }
    expect((await service.store.asOwner<{ seq: string }>('select seq from change_log_head'))[0]).toEqual(head);
  });

  it('that was refused leaves a line with the route and whose cookie it came with, and nothing of the form', async () => {
    const from = service.lines.length;
    await send(urlencoded({ _csrf: 'typed-token-of-the-form', name: 'Typed in a forged form' }));
    await send(urlencoded({ _csrf: token }), { origin: 'https://elsewhere.example/?typed' });
    const refused = service.logged().slice(from);
    for (const code of ['form-not-accepted', 'posted-from-elsewhere']) {
      expect(refused).toContainEqual(
        expect.objectContaining({ status: 403, code, route: '/authorities/add', userId: insiders.administrator }),
      );
    }
    const text = service.lines.slice(from).join('');
    for (const typed of ['typed-token-of-the-form', 'Typed in a forged form', 'elsewhere.example', token]) {
      expect(text).not.toContain(typed);
    }
  });
});

describe('the API', () => {
  it('takes no cookie in place of a token: what needs somebody answers 401', async () => {
    const wrong: string[] = [];
    for (const { method, url, byToken, action } of service.app.doors) {
      if (!byToken || method === 'HEAD') continue;
      const known = await service.app.inject({
        method: method === 'POST' ? 'POST' : 'GET',
        url: url.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000'),
        headers: { cookie: cookiesOf(administrator) },
      });
      const open = action === 'read-public-pages' || action === 'read-frameworks' || known.statusCode === 404;
      if (known.statusCode !== 401 && !open) wrong.push(`${method} ${url}: ${known.statusCode}`);
    }
    expect(wrong).toEqual([]);
  });

  it('lets no other site read it: no answer allows another origin', async () => {
    for (const url of ['/', '/health', '/api/v1/health', '/authorities']) {
      const asked = { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' };
      const answers = [
        await service.app.inject({ method: 'GET', url, headers: asked }),
        await service.app.inject({ method: 'OPTIONS', url, headers: asked }),
      ];
      for (const { headers } of answers) expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });
});
