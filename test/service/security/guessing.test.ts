// Finding out who has an account, and trying what they prove themselves with.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signInWaits } from '../../../src/inspection/index.ts';
import { madeUpPerson } from '../made-up-people.ts';
import { codeOf, goOn, type Joined, joined, linkFor } from '../made-up-sign-in.ts';
import {
  type Attacked,
  attackedService,
  formTokenOn,
  insiders,
  postRaw,
  sameWords,
  westmarch,
} from './attacked-service.ts';

let service: Attacked;
let ines: Joined;
let suspended: Joined;
let invited: string;
beforeAll(async () => {
  service = await attackedService();
  ines = await joined(service, await madeUpPerson(service.store, 'Ines Harrow'), '203.0.113.7');
  suspended = await joined(service, await madeUpPerson(service.store, 'Sam Harrow'), '203.0.113.8');
  await service.store.asOwner("update users set status = 'suspended' where id = $1", [suspended.userId]);
  invited =
    (await service.store.asOwner<{ email: string }>("select email from users where status = 'invited' limit 1"))[0]
      ?.email ?? '';
});
beforeEach(() => goOn(service, 3 * 86_400));
afterAll(() => service.close());

let lastStranger = 0;
const stranger = () => `198.51.100.${++lastStranger}`;
const nobody = 'nobody.at.all@westmarch.example';

describe('whether somebody has an account', () => {
  it('is told by no answer to a wrong password: known, unknown, suspended and invited people answer alike', async () => {
    const answers = [];
    for (const email of [nobody, ines.email, suspended.email, invited]) {
      const { status, body, headers } = await service
        .visitor(stranger())
        .post('/sign-in', { email, password: 'wrong' });
      answers.push([status, sameWords(body).replaceAll(email, 'typed'), Object.keys(headers).sort()]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('is told by no wait either: an address nobody has waits as soon and as long', async () => {
    const waitOf = async (email: string) => {
      const waits = [];
      for (let time = 0; time <= signInWaits.elsewhere.free; time += 1) {
        const { status, headers } = await service.visitor(stranger()).post('/sign-in', { email, password: 'wrong' });
        waits.push([status, headers['retry-after'] ?? null]);
      }
      return waits;
    };
    expect(await waitOf(nobody)).toEqual(await waitOf(ines.email));
  });

  it('is not told to a director who invites somebody of another authority', async () => {
    const director = await service.signedIn(insiders.director);
    const invite = (email: string) =>
      director.post(`/authorities/${westmarch}/staff/invite`, {
        name: 'Mallory Vane',
        email,
        role: 'data-officer',
        note: '',
      });
    const theirs = await invite('leila.haddad@fenholme.example');
    const inspectors = await invite('marek.nowak@inspectorate.example');
    expect(theirs.status).toBe(422);
    expect(sameWords(theirs.body).replaceAll('leila.haddad@fenholme.example', 'typed')).toBe(
      sameWords(inspectors.body).replaceAll('marek.nowak@inspectorate.example', 'typed'),
    );
    expect(theirs.body).not.toContain('Leila');
    expect(theirs.body).not.toContain('Fenholme');
  });

  it('is not told by a link: one that nobody was given and one with a letter changed answer alike', async () => {
    const link = await linkFor(service, insiders.director);
    const changed = `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`;
    const answers = [];
    for (const path of [`/invitation/${'x'.repeat(43)}`, changed, '/invitation/%00', '/invitation/short']) {
      const browser = service.visitor();
      await browser.get(path);
      const { status, body } = await browser.get('/invitation');
      answers.push([status, sameWords(body)]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(404);
  });
});

describe('the limit on tries', () => {
  const { free, firstWait } = signInWaits.elsewhere;

  it('counts the connection, not what a header says: nobody is believed unless the settings name a proxy', async () => {
    const from = stranger();
    const told = (n: number) => ({
      'x-forwarded-for': `192.0.2.${n}`,
      'x-real-ip': `192.0.2.${n}`,
      forwarded: `for=192.0.2.${n}`,
      'cf-connecting-ip': `192.0.2.${n}`,
      'true-client-ip': `192.0.2.${n}`,
      'x-client-ip': `192.0.2.${n}`,
    });
    const send = async (n: number, email: string) => {
      const browser = service.visitor(from);
      const token = formTokenOn(await browser.get('/sign-in'));
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      return service.app.inject({
        method: 'POST',
        url: '/sign-in',
        remoteAddress: from,
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...told(n) },
        payload: new URLSearchParams({ _csrf: token, email, password: 'wrong' }).toString(),
      });
    };
    for (let n = 0; n < free; n += 1) expect((await send(n, ines.email)).statusCode).toBe(422);
    expect((await send(200, ines.email)).statusCode).toBe(429);
    const kept = await service.store.asOwner<{ address: string }>(
      'select distinct address from sign_in_attempts where at >= $1',
      [service.clock.now],
    );
    expect(kept).toEqual([{ address: from }]);
  });

  it('holds for one account however its address is written, and from however many addresses', async () => {
    const written = [ines.email, ines.email.toUpperCase(), ` ${ines.email} `, `${ines.email}\t`, `\u200b${ines.email}`];
    for (let n = 0; n < free; n += 1) {
      await service.visitor(stranger()).post('/sign-in', { email: written[n % 4] ?? '', password: `wrong ${n}` });
    }
    for (const email of written.slice(0, 4)) {
      const { status, headers } = await service
        .visitor(stranger())
        .post('/sign-in', { email, password: ines.password });
      expect([status, headers['retry-after']]).toEqual([429, String(firstWait)]);
    }
  });

  it('holds within one subscriber of IPv6, who has more addresses than there are tries', async () => {
    const { free: ofAddress } = signInWaits.address;
    await service.store.asOwner(
      'insert into sign_in_attempts (at, account_hash, address, succeeded) select $1, sha256(n::text::bytea), $2, false from generate_series(2, $3) n',
      [service.clock.now, '2001:db8:1:2::/64', ofAddress],
    );
    await service.visitor('2001:db8:1:2::9').post('/sign-in', { email: nobody, password: 'wrong' });
    const next = await service
      .visitor('2001:db8:1:2:3:4:5:6')
      .post('/sign-in', { email: 'b@b.example', password: 'x' });
    expect(next.status).toBe(429);
  });

  it('holds for one-time and recovery codes, in a new browser and a new sign-in each time', async () => {
    let refused = 0;
    for (let n = 0; n <= free; n += 1) {
      const browser = service.visitor(stranger());
      const first = await browser.post('/sign-in', { email: ines.email, password: ines.password });
      expect(first.status).toBe(303);
      const path = n % 2 === 0 ? '/sign-in/code' : '/sign-in/recovery-code';
      const code = n % 2 === 0 ? '000000' : 'aaaa-aaaa-aaaa-aaaa-aaaa-aaaa';
      if ((await browser.post(path, { code })).status === 429) refused += 1;
    }
    expect(refused).toBe(1);
  });

  it('takes a code once: what somebody looked at over a shoulder is worth nothing', async () => {
    const code = codeOf(ines.secret, service.clock.now);
    const statuses = [];
    for (const from of ['203.0.113.7', stranger()]) {
      const browser = service.visitor(from);
      await browser.post('/sign-in', { email: ines.email, password: ines.password });
      statuses.push((await browser.post('/sign-in/code', { code })).status);
    }
    expect(statuses).toEqual([303, 422]);
  });

  it('that refused somebody leaves a line with how and from where, and nothing that was typed', async () => {
    const before = service.lines.length;
    const from = stranger();
    for (let n = 0; n <= free; n += 1) {
      await service.visitor(from).post('/sign-in', { email: ines.email, password: 'typed by mallory' });
    }
    const lines = service.logged().slice(before);
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: 'A sign-in failed.', proof: 'password', from, userId: ines.userId }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: 'A sign-in was refused: too many tries.', proof: 'password', from }),
    );
    const text = service.lines.slice(before).join('');
    expect(text).not.toContain('typed by mallory');
    expect(text).not.toContain(ines.email);
  });
});

describe('a step of signing in', () => {
  it('cannot be left out: the password alone opens no page, nor sets up another device', async () => {
    const browser = service.visitor('203.0.113.7');
    await browser.post('/sign-in', { email: ines.email, password: ines.password });
    for (const path of ['/account', '/account/tokens', '/people', '/authorities']) {
      const { status, location } = await browser.get(path);
      expect([status, location?.startsWith('/sign-in')]).toEqual([303, true]);
    }
    expect((await browser.get('/sign-in/set-up-codes')).location).toBe('/sign-in/code');
    const token = formTokenOn(await browser.get('/sign-in/code'));
    const device = await postRaw(service, browser, '/sign-in/set-up-codes', `_csrf=${token}&device=x&code=123456`);
    expect([device.statusCode, device.headers.location]).toEqual([303, '/sign-in/code']);
  });

  it('cannot be begun with the set-up token, when there are administrators', async () => {
    expect((await service.visitor().get('/set-up')).status).toBe(404);
  });

  it('is not there for people of the demonstration from another machine', async () => {
    const browser = service.visitor(stranger());
    const answer = await browser.post('/sign-in/demonstration', { user: insiders.administrator }, '/sign-in');
    expect(answer.status).toBe(404);
  });
});
