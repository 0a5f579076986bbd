// Against a real provider of OpenID Connect, on this machine: its own login pages are walked as a browser would.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpPerson } from '#made-up-people';
import { type Answer, type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { linkFor } from '#made-up-sign-in';

type Account = { readonly email?: string; readonly email_verified?: boolean };
const accounts = new Map<string, Account>();
let folder = '';
let issuer = '';
let provider: Server;
let service: MadeUpService;

/** A port of this machine that was free a moment ago. */
async function listening(handler: Parameters<typeof createServer>[1]): Promise<{ server: Server; port: number }> {
  const server = createServer(handler ?? (() => {}));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, port: (server.address() as AddressInfo).port };
}
const closed = (server: Server) =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(done);
  });

const env = () => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: 'bestfit',
  OIDC_CLIENT_SECRET_FILE: join(folder, 'secret'),
  OIDC_LABEL: 'your Westmarch account',
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bestfit-openid-'));
  await writeFile(join(folder, 'secret'), 'made-up-client-secret\n', { mode: 0o600 });
  let handler: Parameters<typeof createServer>[1] = () => {};
  const { server, port } = await listening((request, response) => handler?.(request, response));
  provider = server;
  issuer = `http://127.0.0.1:${port}`;
  const real = new Provider(issuer, {
    clients: [
      {
        client_id: 'bestfit',
        client_secret: 'made-up-client-secret',
        redirect_uris: ['http://127.0.0.1:8080/sign-in/openid/callback'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: async (_context, sub) => ({ accountId: sub, claims: async () => ({ sub, ...accounts.get(sub) }) }),
    cookies: { keys: ['made-up'] },
  });
  handler = real.callback();
  service = await madeUpService(env());
});
afterAll(async () => {
  await service.close();
  await closed(provider);
  await rm(folder, { recursive: true });
});

/** Signs somebody in at the provider, page by page; answers the address at which they come back to us. */
async function signInThere(begun: string, sub: string): Promise<string> {
  const cookies = new Map<string, string>();
  const ask = async (address: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  let address = begun;
  for (let steps = 0; steps < 12; steps += 1) {
    if (address.startsWith('http://127.0.0.1:8080/')) return address;
    let response = await ask(address);
    if (response.status === 200) {
      const page = await response.text();
      const action = /action="([^"]+)"/.exec(page)?.[1];
      if (action === undefined) throw new Error(`The provider shows no form: ${page.slice(0, 500)}`);
      const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? '';
      response = await ask(new URL(action, issuer).href, { prompt, login: sub, password: 'x' });
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
    address = new URL(location, issuer).href;
  }
  throw new Error('The provider leads in circles.');
}

const ours = (address: string): string => address.slice('http://127.0.0.1:8080'.length);

/** The whole way: from our page there and back. */
async function signIn(browser: Browser, sub: string, path = '/sign-in/openid'): Promise<Answer> {
  const begun = await browser.get(path);
  return browser.get(ours(await signInThere(begun.location ?? '', sub)));
}

const emailOf = async (id: string) =>
  (await service.store.asOwner<{ email: string }>('select email from users where id = $1', [id]))[0]?.email ?? '';
const account = (sub: string, email: string, verified = true) => accounts.set(sub, { email, email_verified: verified });
const log = async (kind: string) =>
  (await service.store.asOwner('select * from change_log where kind = $1', [kind])).length;

/** Another address each time: failures of one test are not those of the next. */
let visitors = 0;
const visitor = () => {
  visitors += 1;
  return service.visitor(`10.0.0.${visitors}`);
};

describe('signing in with another service', () => {
  it('is offered on the sign-in page where there is one, and remembers where one wanted to go', async () => {
    const { body } = await visitor().get('/sign-in?next=/authorities');
    expect(body).toContain('Sign in with your Westmarch account');
    expect(body).toContain('href="/sign-in/openid?next=%2Fauthorities"');
    const plain = await madeUpService();
    try {
      expect((await plain.visitor().get('/sign-in')).body).not.toContain('Another way');
      expect((await plain.visitor().get('/sign-in/openid')).status).toBe(404);
    } finally {
      await plain.close();
    }
  });

  it('links whoever has the address it has verified, once, and then knows them by themselves', async () => {
    const id = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]);
    account('ines', (await emailOf(id)).toUpperCase());
    const browser = visitor();
    const back = await signIn(browser, 'ines', '/sign-in/openid?next=/authorities');
    expect([back.status, back.location]).toEqual([303, '/authorities']);
    expect((await browser.get('/account')).body).toContain('single sign-on');
    expect(await log('openid-linked')).toBe(1);
    // The address there changes; they stay who they are.
    account('ines', 'another@westmarch.example', false);
    expect((await signIn(visitor(), 'ines')).location).toBe('/');
    expect(await log('openid-linked')).toBe(1);
  });

  it('lets somebody invited join, and their link works no more', async () => {
    const id = await madeUpPerson(service.store, 'Noor Hale', [{ role: 'analyst' }]);
    await service.store.asOwner("update users set status = 'invited' where id = $1", [id]);
    const link = await linkFor(service, id);
    account('noor', await emailOf(id));
    const browser = visitor();
    expect((await signIn(browser, 'noor')).status).toBe(303);
    expect((await browser.get('/account')).body).toContain('Noor Hale');
    expect(await log('user-joined')).toBe(1);
    const other = visitor();
    await other.get(link);
    expect((await other.get('/invitation')).body).toContain('expired');
  });

  it('lets in nobody who is not invited, is suspended, or whose address is not verified', async () => {
    const id = await madeUpPerson(service.store, 'Kit Vale');
    account('stranger', 'stranger@elsewhere.example');
    account('kit', await emailOf(id), false);
    accounts.set('nameless', {});
    for (const [sub, words] of [
      ['stranger', 'Nobody with your e-mail address has been invited'],
      ['kit', 'does not confirm your e-mail address'],
      ['nameless', 'does not confirm your e-mail address'],
    ] as const) {
      const browser = visitor();
      const { status, body } = await signIn(browser, sub);
      expect([sub, status, body.includes(words)]).toEqual([sub, 403, true]);
      expect((await browser.get('/account')).status).toBe(303);
    }
    account('kit', await emailOf(id));
    expect((await signIn(visitor(), 'kit')).status).toBe(303);
    await service.store.asOwner("update users set status = 'suspended' where id = $1", [id]);
    expect((await signIn(visitor(), 'kit')).body).toContain('cannot be used at present');
  });

  it('lets nobody take an account that is linked with somebody else there', async () => {
    const id = await madeUpPerson(service.store, 'Dara Finch');
    account('dara', await emailOf(id));
    expect((await signIn(visitor(), 'dara')).status).toBe(303);
    account('impostor', await emailOf(id));
    expect((await signIn(visitor(), 'impostor')).body).toContain('Another sign-in is linked');
  });
});

describe('an answer of the other service', () => {
  const back = async (browser: Browser, sub = 'ines') =>
    ours(await signInThere((await browser.get('/sign-in/openid')).location ?? '', sub));
  const refused = async (browser: Browser, path: string) => {
    const { status, body } = await browser.get(path);
    expect(status).toBe(400);
    expect(body).toContain('begin again');
    expect((await browser.get('/account')).status).toBe(303);
  };

  it('is taken only by the browser that asked', async () => {
    await refused(visitor(), await back(visitor()));
  });

  it('with another state is refused', async () => {
    const browser = visitor();
    await refused(browser, (await back(browser)).replace(/state=[^&]+/, 'state=other'));
  });

  it('to another sign-in of the same browser is refused: its nonce is not the one', async () => {
    const browser = visitor();
    const first = await back(browser);
    const begun = new URL((await browser.get('/sign-in/openid')).location ?? '');
    // The code of the first, with the state of the second: neither its nonce nor its verifier fits.
    await refused(browser, first.replace(/state=[^&]+/, `state=${begun.searchParams.get('state')}`));
  });

  it('with another nonce is refused, though all else is right', async () => {
    const browser = visitor();
    const begun = new URL((await browser.get('/sign-in/openid')).location ?? '');
    begun.searchParams.set('nonce', 'of-somebody-else');
    await refused(browser, ours(await signInThere(begun.href, 'ines')));
  });

  it('is taken once', async () => {
    const browser = visitor();
    const begun = await browser.get('/sign-in/openid');
    const remembered = browser.cookies.get('bestfit-openid') ?? '';
    const path = ours(await signInThere(begun.location ?? '', 'ines'));
    expect((await browser.get(path)).status).toBe(303);
    const again = visitor();
    await refused(again, path);
    // A thief of cookie and address comes too late: the code is used.
    again.cookies.set('bestfit-openid', remembered);
    await refused(again, path);
  });

  it('after too long, or with a cookie of somebody’s making, is refused', async () => {
    const browser = visitor();
    const path = await back(browser);
    const { now } = service.clock;
    service.clock.now = new Date(now.getTime() + 16 * 60_000);
    await refused(browser, path);
    service.clock.now = now;
    browser.cookies.set('bestfit-openid', 'e30');
    await refused(browser, path);
  });

  it('that says no is told in words', async () => {
    const browser = visitor();
    const begun = new URL((await browser.get('/sign-in/openid')).location ?? '');
    const state = begun.searchParams.get('state') ?? '';
    const said = `error=access_denied&state=${state}&iss=${encodeURIComponent(issuer)}`;
    const { status, body } = await browser.get(`/sign-in/openid/callback?${said}`);
    expect([status, body.includes('did not sign you in')]).toEqual([403, true]);
  });

  it('that is refused too often makes its address wait', async () => {
    const browser = visitor();
    const statuses: number[] = [];
    for (let tries = 0; tries < 40 && !statuses.includes(429); tries += 1) {
      await browser.get('/sign-in/openid');
      statuses.push((await browser.get('/sign-in/openid/callback?code=x&state=y')).status);
    }
    expect(statuses.at(0)).toBe(400);
    expect(statuses.at(-1)).toBe(429);
  });

  it('leads on only within this service', async () => {
    const { location } = await signIn(visitor(), 'ines', '/sign-in/openid?next=//elsewhere.example');
    expect(location).toBe('/');
  });
});

describe('when the other service does not answer', () => {
  it('that is said, the sign-in page still works, and it is found once it is there', async () => {
    const { server: taken, port } = await listening((_request, response) => response.writeHead(500).end());
    const lines: string[] = [];
    const own = await madeUpService(
      { ...env(), OIDC_ISSUER: `http://127.0.0.1:${port}` },
      { logStream: { write: (line) => lines.push(line) } },
    );
    try {
      expect((await own.visitor().get('/sign-in')).status).toBe(200);
      const failing = await own.visitor().get('/sign-in/openid');
      expect([failing.status, failing.body.includes('does not answer')]).toEqual([503, true]);
      await closed(taken);
      expect((await own.visitor().get('/sign-in/openid')).status).toBe(503);
      const back = new Provider(`http://127.0.0.1:${port}`, { clients: [] });
      const server = createServer(back.callback());
      await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
      const found = await own.visitor().get('/sign-in/openid');
      await closed(server);
      expect(found.location).toContain(`http://127.0.0.1:${port}/auth?`);
      expect(lines.join('')).not.toContain('made-up-client-secret');
    } finally {
      await own.close();
    }
  });
});
