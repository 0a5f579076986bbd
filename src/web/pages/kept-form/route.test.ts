import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { madeUpPerson, madeUpSession, testTime } from '#made-up-people';
import { type Answer, type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let administrator = '';
let ines: Browser;
beforeAll(async () => {
  service = await madeUpService();
  administrator = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]);
});
afterAll(() => service.close());
beforeEach(async () => {
  service.clock.now = testTime;
  await service.store.asOwner('delete from kept_forms');
  ines = await service.signedIn(administrator);
});

const add = '/authorities/add';
const written = { name: '<b>Westmarch</b> & "sons"', code: '884', region: 'Made-up region' };
const ended = () => {
  service.clock.now = new Date(testTime.getTime() + 13 * 3_600_000);
};
const kept = () => service.store.asOwner<{ id: string; sealed: Buffer; user_id: string }>('select * from kept_forms');
const authorities = () => service.store.asOwner<{ name: string }>('select name from authorities order by name');

/** Sends a form as a browser does that tells, or does not tell, where it comes from. */
async function send(
  browser: Browser,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = { 'sec-fetch-site': 'same-origin' },
): Promise<Answer> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await service.app.inject({
    method: 'POST',
    url: path,
    payload: new URLSearchParams(fields).toString(),
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
  for (const { name, value } of response.cookies) browser.cookies.set(name, value);
  const { location } = response.headers;
  return {
    status: response.statusCode,
    body: response.body,
    location: typeof location === 'string' ? location : null,
    headers: response.headers,
  };
}

const addressOf = ({ location }: Answer): string =>
  decodeURIComponent(/^\/sign-in\?next=(.+)$/.exec(location ?? '')?.[1] ?? '');
const signInAgain = async (browser: Browser, userId: string) => {
  browser.cookies.set('bestfit', await madeUpSession(service.store, userId, service.clock.now));
};
/** What a page's form would send. */
const formOn = (body: string): Record<string, string> =>
  Object.fromEntries(
    [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ]),
  );

describe('somebody whose sign-in runs out while they write', () => {
  it('gets what they wrote back when they have signed in, and sends it on', async () => {
    const form = formOn((await ines.get(add)).body);
    ended();
    const asked = await send(ines, add, { ...form, ...written });
    expect([asked.status, addressOf(asked)]).toEqual([303, expect.stringMatching(/^\/kept-form\/[0-9a-f-]{36}$/)]);
    expect((await ines.get(asked.location ?? '')).body).toContain('What you had written is kept');
    await signInAgain(ines, administrator);
    const { status, body } = await ines.get(addressOf(asked));
    expect(status).toBe(200);
    expect(body).toContain('You were signed out');
    expect(body).toContain('&lt;b&gt;Westmarch&lt;/b&gt;');
    expect(body).not.toContain('<b>Westmarch');
    expect(body).toContain(`action="${add}"`);
    expect(await authorities()).toEqual([]);
    const sent = await send(ines, add, formOn(body.slice(body.indexOf(`action="${add}"`))));
    expect(sent.location).toMatch(/^\/authorities\/[0-9a-f-]{36}$/);
    expect(await authorities()).toEqual([{ name: written.name }]);
    // It has been used.
    expect(await kept()).toEqual([]);
    expect((await ines.get(addressOf(asked))).status).toBe(404);
  });

  it('keeps it sealed: the database holds no word of it', async () => {
    ended();
    await send(ines, add, written);
    const [row] = await kept();
    expect(row?.user_id).toBe(administrator);
    expect(row?.sealed.includes('Westmarch')).toBe(false);
  });

  it('keeps it as long as the service cannot take it', async () => {
    ended();
    const address = addressOf(await send(ines, add, { ...written, name: '' }));
    await signInAgain(ines, administrator);
    const { body } = await ines.get(address);
    const form = formOn(body.slice(body.indexOf(`action="${add}"`)));
    // Refused before it is looked at: nothing of it was shown again.
    expect((await send(ines, add, { ...form, _csrf: 'old' })).status).toBe(403);
    expect(await kept()).toHaveLength(1);
    // Shown again with what is wrong in it.
    expect((await send(ines, add, form)).status).toBe(422);
    expect(await kept()).toEqual([]);
  });

  it('has forms of several tabs kept apart', async () => {
    ended();
    const first = addressOf(await send(ines, add, written));
    const second = addressOf(await send(ines, add, { ...written, name: 'Eastmarch' }));
    await signInAgain(ines, administrator);
    expect((await ines.get(first)).body).toContain('&lt;b&gt;Westmarch');
    expect((await ines.get(second)).body).toContain('Eastmarch');
  });

  it('can delete it', async () => {
    ended();
    const address = addressOf(await send(ines, add, written));
    await signInAgain(ines, administrator);
    expect((await ines.post(`${address}/forget`, {}, address)).location).toBe('/');
    expect(await kept()).toEqual([]);
    expect((await ines.post(`${address}/forget`, {}, '/account')).status).toBe(404);
  });

  it('between the two steps of signing in again loses nothing either', async () => {
    const session = await madeUpSession(service.store, administrator, service.clock.now);
    await service.store.asOwner('update sessions set complete = false where user_id = $1', [administrator]);
    ines.cookies.set('bestfit', session);
    await send(ines, add, written);
    expect(await kept()).toHaveLength(1);
  });
});

describe('what was kept', () => {
  const keep = async () => {
    ended();
    return addressOf(await send(ines, add, written));
  };

  it('is shown to nobody else, and in no other browser', async () => {
    const address = await keep();
    const other = await madeUpPerson(service.store, 'Tom Ashby', [{ role: 'administrator' }]);
    const elsewhere = await service.signedIn(administrator);
    expect((await elsewhere.get(address)).status).toBe(404);
    await signInAgain(ines, other);
    const { status, body } = await ines.get(address);
    expect([status, body.includes('Westmarch')]).toEqual([404, false]);
    expect((await ines.post(`${address}/forget`, {}, '/account')).status).toBe(404);
    expect(await kept()).toHaveLength(1);
  });

  it('is there for twelve hours', async () => {
    const address = await keep();
    const from = service.clock.now.getTime();
    service.clock.now = new Date(from + 12 * 3_600_000 - 1000);
    await signInAgain(ines, administrator);
    expect((await ines.get(address)).status).toBe(200);
    service.clock.now = new Date(from + 12 * 3_600_000);
    expect((await ines.get(address)).status).toBe(404);
  });

  it('is of no more than twenty forms of one person', async () => {
    ended();
    for (let index = 0; index < 23; index += 1) {
      service.clock.now = new Date(service.clock.now.getTime() + 1000);
      await send(ines, add, { ...written, name: `Place ${index}` });
    }
    expect(await kept()).toHaveLength(20);
  });

  it('holds no password, code, token or file', async () => {
    ended();
    const secrets = {
      'present-password': 'one two three four',
      password: 'five six seven eight',
      device: 'x',
      code: '123456',
    };
    await send(ines, '/account/password', secrets);
    await send(ines, '/account/device', secrets);
    expect(await kept()).toEqual([]);
    const address = addressOf(
      await send(ines, '/account/tokens', { ...secrets, name: 'Nightly export', scope: 'read' }),
    );
    await signInAgain(ines, administrator);
    const { body } = await ines.get(address);
    expect(body).toContain('Nightly export');
    for (const value of Object.values(secrets)) expect(body).not.toContain(`value="${value}"`);
  });
});

describe('a form of nobody who is signed in', () => {
  const foreign: readonly Readonly<Record<string, string>>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1:8080' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    {},
  ];

  it.each(foreign)('that another site may have sent is not kept: %j', async (headers) => {
    ended();
    expect((await send(ines, add, written, headers)).status).toBe(403);
    expect(await kept()).toEqual([]);
  });

  it('is kept when its token proves it, though the browser says nothing', async () => {
    const form = formOn((await ines.get(add)).body);
    ended();
    const { status } = await send(ines, add, { ...form, ...written }, {});
    expect(status).toBe(303);
    expect(await kept()).toHaveLength(1);
  });

  it('is kept when the browser tells its origin, whatever became of the token', async () => {
    ended();
    expect((await send(ines, add, written, { origin: 'http://127.0.0.1:8080' })).status).toBe(303);
    expect(await kept()).toHaveLength(1);
  });

  it('is not kept when nobody knows whose it is: they are asked to sign in', async () => {
    const unknown = service.visitor();
    expect((await send(unknown, add, written)).location).toBe('/sign-in?next=%2Fauthorities%2Fadd');
    unknown.cookies.set('bestfit', 'made-up');
    expect((await send(unknown, add, written)).location).toBe('/sign-in?next=%2Fauthorities%2Fadd');
    expect(await kept()).toEqual([]);
  });

  it('with nothing written leads back to its page, or to the first where it has none', async () => {
    ended();
    expect((await send(ines, add, { name: ' ', version: '3' })).location).toBe('/sign-in?next=%2Fauthorities%2Fadd');
    expect((await send(ines, '/account/sessions/end-all', {})).location).toBe('/sign-in?next=%2F');
    expect(await kept()).toEqual([]);
  });

  it('is not kept of what was asked about lists, which may name a child', async () => {
    ended();
    const inspection = '/inspections/11111111-1111-4111-8111-111111111111';
    expect((await send(ines, `${inspection}/children`, { child: 'W1001' })).location).toBe(
      `/sign-in?next=${encodeURIComponent(`${inspection}/children`)}`,
    );
    await send(ines, `${inspection}/lists/1/findings`, { child: 'W1001' });
    expect(await kept()).toEqual([]);
  });

  it('at an address of no form, or of one that is open to all, is not kept', async () => {
    ended();
    expect((await send(ines, '/nowhere', written)).status).toBe(404);
    await send(ines, '/sign-in', { email: 'ines@x.example', password: 'one two three' });
    expect(await kept()).toEqual([]);
  });
});
