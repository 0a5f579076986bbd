import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInWaits } from '#inspection';
import { madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { codeOf, goOn, type Joined, joined } from '#made-up-sign-in';

const home = '203.0.113.7';
let lastStranger = 0;
/** An address that nobody has signed in from. */
const stranger = () => `198.51.100.${++lastStranger}`;

describe('guessing', () => {
  let service: MadeUpService;
  let ines: Joined;

  beforeAll(async () => {
    service = await madeUpService();
    const id = await madeUpPerson(service.store, 'Ines Okafor');
    ines = await joined(service, id, home);
    await signIn(home);
  });
  beforeEach(() => goOn(service, 3 * 86_400));
  afterAll(() => service.close());

  const tryOne = (from: string, password: string, email = ines.email) =>
    service.visitor(from).post('/sign-in', { email, password });
  const signIn = async (from: string) => {
    const browser = service.visitor(from);
    const first = await browser.post('/sign-in', { email: ines.email, password: ines.password });
    if (first.status !== 303) return first;
    return browser.post('/sign-in/code', { code: codeOf(ines.secret, service.clock.now) });
  };
  const fail = async (times: number, from: () => string, email?: string) => {
    for (let time = 0; time < times; time += 1) await tryOne(from(), `wrong guess number ${time}`, email);
  };

  test('has to wait after some tries, from however many addresses; the right password is refused with the same words', async () => {
    const { free, firstWait } = signInWaits.elsewhere;
    await fail(free - 1, stranger);
    const last = await tryOne(stranger(), 'one wrong guess more');
    expect(last.status).toBe(422);
    expect(last.body).toContain(`Wait ${firstWait} seconds before you try again.`);
    const from = stranger();
    const right = await tryOne(from, ines.password);
    const wrong = await tryOne(from, 'another wrong guess');
    for (const answer of [right, wrong]) {
      expect(answer.status).toBe(429);
      expect(answer.headers['retry-after']).toBe(String(firstWait));
      expect(answer.body).toContain(`Too many tries have failed. Wait ${firstWait} seconds, then try again.`);
    }
    goOn(service, firstWait);
    expect((await signIn(stranger())).status).toBe(303);
  });

  test('of a code waits too, although the password is known', async () => {
    const { free, firstWait } = signInWaits.elsewhere;
    const from = stranger();
    const browser = service.visitor(from);
    await browser.post('/sign-in', { email: ines.email, password: ines.password });
    const right = codeOf(ines.secret, service.clock.now);
    const guess = right === '000000' ? '000001' : '000000';
    for (let time = 0; time < free; time += 1) {
      expect((await browser.post('/sign-in/code', { code: guess })).status).toBe(422);
    }
    const refused = await browser.post('/sign-in/code', { code: right });
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe(String(firstWait));
    // A recovery code is the same step: it is not another row of tries.
    const recovery = await browser.post('/sign-in/recovery-code', { code: ines.recoveryCodes[0] ?? '' });
    expect(recovery.status).toBe(429);
    // The password again does not begin the count anew.
    expect(
      (await browser.post('/sign-in', { email: ines.email, password: ines.password }, '/sign-in/code')).status,
    ).toBe(303);
    expect((await browser.post('/sign-in/code', { code: right })).status).toBe(429);
  });

  test('waits longer each time, and never longer than the longest', async () => {
    const { free, longest } = signInWaits.elsewhere;
    await fail(free, stranger);
    let before = 0;
    for (let time = 0; time < 10; time += 1) {
      const wait = Number((await tryOne(stranger(), 'wrong again and again')).headers['retry-after']);
      expect(wait).toBeGreaterThanOrEqual(before);
      expect(wait).toBeLessThanOrEqual(longest);
      before = wait;
      goOn(service, wait);
      expect((await tryOne(stranger(), 'wrong again and again')).status).toBe(422);
    }
    expect(before).toBe(longest);
  });

  test('by strangers does not keep a person out where they have signed in before', async () => {
    await fail(signInWaits.elsewhere.free, stranger);
    expect((await signIn(stranger())).status).toBe(429);
    expect((await signIn(home)).status).toBe(303);
  });

  test('from where the person signs in is counted there too, and forgotten when they succeed', async () => {
    const { free } = signInWaits.here;
    for (const _ of ['once', 'and again']) {
      await fail(free - 1, () => home);
      expect((await signIn(home)).status).toBe(303);
      goOn(service, 60);
    }
    await fail(free, () => home);
    expect((await signIn(home)).status).toBe(429);
  });

  test('at many accounts from one address has to wait, and so has whoever shares the address; nobody else', async () => {
    const from = stranger();
    const { free, firstWait } = signInWaits.address;
    // All but the last as they are kept, since each costs a hash.
    await service.store.asOwner(
      'insert into sign_in_attempts (at, account_hash, address, succeeded) select $1, sha256(n::text::bytea), $2, false from generate_series(2, $3) n',
      [service.clock.now, from, free],
    );
    expect((await tryOne(from, 'the same guess everywhere', 'a@westmarch.example')).status).toBe(422);
    const refused = await signIn(from);
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe(String(firstWait));
    expect((await signIn(home)).status).toBe(303);
  });

  test('at an address nobody has waits as at one that somebody has', async () => {
    await fail(signInWaits.elsewhere.free, stranger, 'nobody@westmarch.example');
    const refused = await tryOne(stranger(), 'one guess more', 'NOBODY@westmarch.example');
    expect(refused.status).toBe(429);
  });

  test('many at once gets no more tries than one after the other', async () => {
    const { free } = signInWaits.elsewhere;
    const tries = Array.from({ length: free + 6 }, () => tryOne(stranger(), 'all of them at once'));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 422)).toHaveLength(free);
    expect(statuses.filter((status) => status === 429)).toHaveLength(6);
  });

  test('is in the change log of the person, without what was guessed', async () => {
    const since = await service.store.asOwner<{ seq: number }>('select max(seq)::int as seq from change_log');
    await fail(signInWaits.elsewhere.free + 2, stranger);
    const rows = await service.store.asOwner<{ subject_id: string; by_service: string; content: unknown }>(
      "select subject_id, by_service, content from change_log where seq > $1 and kind = 'sign-in-throttled'",
      [since[0]?.seq],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ subject_id: ines.userId, by_service: 'sign-in' });
    expect(JSON.stringify(rows)).not.toContain('wrong guess');
  });

  test('cannot be done where tries cannot be counted: nobody signs in, with the right password neither', async () => {
    await service.store.asOwner('alter table sign_in_attempts rename to sign_in_attempts_away');
    try {
      const refused = await signIn(home);
      expect(refused.status).toBe(503);
      expect(refused.body).toContain('Signing in is not possible just now');
    } finally {
      await service.store.asOwner('alter table sign_in_attempts_away rename to sign_in_attempts');
    }
    expect((await signIn(home)).status).toBe(303);
  });

  test('cannot be done where a success cannot be written either', async () => {
    await service.store.asOwner('revoke update on sign_in_attempts from bestfit_service');
    try {
      const browser = service.visitor(home);
      const answer = await browser.post('/sign-in', { email: ines.email, password: ines.password });
      expect(answer.status).toBeGreaterThanOrEqual(500);
      expect(browser.cookies.has('bestfit')).toBe(false);
    } finally {
      await service.store.asOwner('grant update on sign_in_attempts to bestfit_service');
    }
  });

  test('keeps no address that was typed: only a keyed hash of it', async () => {
    await fail(1, stranger, 'private-address@westmarch.example');
    const rows = await service.store.asOwner<{ text: string }>(
      'select sign_in_attempts::text as text from sign_in_attempts',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ text }) => text.includes('private-address'))).toBe(false);
  });
});
