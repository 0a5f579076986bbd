import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { deadlinesOf, findFramework } from '#frameworks';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { codeOf, goOn, goodPassword, joined, linkFor } from '#made-up-sign-in';
import { type LoggedChange, proveChangeLog, readChangeLog, sweep } from '#store';
import { connectionOf } from '../../../src/store/connection.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const years = 365 * day;

let service: MadeUpService;
beforeAll(async () => {
  service = await madeUpService();
  // Without somebody who may do everything, the service only asks to be set up.
  await madeUpPerson(service.store, 'Nell Rowan', [{ role: 'administrator' }]);
});
afterAll(() => service.close());
afterEach(() => {
  service.clock.now = testTime;
});
const clockAt = (milliseconds: number) => {
  service.clock.now = new Date(testTime.getTime() + milliseconds);
};

describe('a sign-in', () => {
  test('begun while the clock was ahead ends when it is put right: it does not last until that time comes', async () => {
    const ada = await madeUpPerson(service.store, 'Ada Quill');
    clockAt(10 * years);
    const browser = await service.signedIn(ada);
    expect((await browser.get('/account')).status).toBe(200);
    clockAt(0);
    expect((await browser.get('/account')).status).toBe(303);
  });

  test('ends at its time although the clock was ahead while it was used', async () => {
    const browser = await service.signedIn(await madeUpPerson(service.store, 'Bela Fenn'));
    clockAt(30 * minute);
    expect((await browser.get('/account')).status).toBe(200);
    // Back again; then idle for longer than the hour that is allowed.
    clockAt(2 * minute);
    expect((await browser.get('/account')).status).toBe(200);
    clockAt(65 * minute);
    expect((await browser.get('/account')).status).toBe(303);
  });

  test('survives clocks that differ a little, as those of two machines do', async () => {
    clockAt(2 * minute);
    const browser = await service.signedIn(await madeUpPerson(service.store, 'Cora Lind'));
    clockAt(0);
    expect((await browser.get('/account')).status).toBe(200);
  });
});

describe('a link of an invitation', () => {
  const statusOf = async (path: string) => {
    const browser = service.visitor();
    await browser.get(path);
    return (await browser.get('/invitation')).status;
  };

  test('made while the clock was ahead works no more when it is put right, and answers nothing', async () => {
    clockAt(10 * years);
    const path = await linkFor(service, await madeUpPerson(service.store, 'Dario Penn'));
    expect(await statusOf(path)).toBe(200);
    const opened = service.visitor();
    await opened.get(path);
    clockAt(0);
    expect(await statusOf(path)).toBe(404);
    const answer = await opened.post('/invitation', { password: goodPassword }, '/sign-in');
    expect(answer.status).toBe(404);
  });

  test('works where clocks differ a little', async () => {
    clockAt(2 * minute);
    const path = await linkFor(service, await madeUpPerson(service.store, 'Edda Marsh'));
    clockAt(0);
    expect(await statusOf(path)).toBe(200);
  });
});

describe('waiting after wrong passwords', () => {
  const failedOften = async (email: string) => {
    const browser = service.visitor();
    for (let times = 0; times < 6; times += 1)
      await browser.post('/sign-in', { email, password: 'not this one at all' });
    return browser;
  };

  test('does not last until a time that only a wrong clock showed', async () => {
    const { email } = await joined(service, await madeUpPerson(service.store, 'Dora Pell'));
    clockAt(10 * years);
    const browser = await failedOften(email);
    expect((await browser.post('/sign-in', { email, password: goodPassword })).status).toBe(429);
    clockAt(0);
    expect((await browser.post('/sign-in', { email, password: goodPassword })).status).toBe(303);
  });

  test('holds when the clock goes back by a little', async () => {
    const { email } = await joined(service, await madeUpPerson(service.store, 'Edda Rook'));
    clockAt(3 * minute);
    const browser = await failedOften(email);
    clockAt(minute);
    expect((await browser.post('/sign-in', { email, password: goodPassword })).status).toBe(429);
  });
});

test('one-time codes that a wrong clock refuses say what to do, and a recovery code lets one in', async () => {
  const person = await madeUpPerson(service.store, 'Fay Marsh');
  clockAt(day);
  const { email, password, secret, recoveryCodes } = await joined(service, person);
  clockAt(0);
  const browser = service.visitor();
  expect((await browser.post('/sign-in', { email, password })).location).toMatch(/^\/sign-in\/code/);
  goOn(service, 60);
  const refused = await browser.post('/sign-in/code', { code: codeOf(secret, service.clock.now) });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('a clock is wrong: let your device set its time by itself, or use a recovery code');
  const [code = ''] = recoveryCodes;
  expect((await browser.post('/sign-in/recovery-code', { code })).status).toBe(303);
  expect((await browser.get('/account')).status).toBe(200);
});

test('the log keeps its order when the clock goes back, is whole, and the service says that the clock went back', async () => {
  const { store } = service;
  const acting = { for: 'service', what: 'test' } as const;
  const codes = ['CL1', 'CL2', 'CL3'];
  for (const [index, code] of codes.entries()) {
    const at = new Date(testTime.getTime() - index * 60 * minute);
    await store.change(acting, at, async () => [
      {
        kind: 'authority-added',
        subject: { kind: 'authority', id: `00000000-0000-4000-8000-00000000000${index}` },
        authorityId: `00000000-0000-4000-8000-00000000000${index}`,
        inspectionId: null,
        expects: null,
        before: null,
        after: { name: `Clock ${code}`, code, region: null },
        reason: null,
      },
    ]);
  }
  const logged = await store.read(acting, (tx) => readChangeLog(tx, { kinds: ['authority-added'], count: 3 }));
  const codeIn = ({ after }: LoggedChange) => (after !== null && 'code' in after ? after.code : null);
  expect(logged.map(codeIn)).toEqual(codes.toReversed());
  const anHourBefore = new Date(testTime.getTime() - 60 * minute);
  expect(store.told).toContainEqual({ kind: 'clock-went-back', from: testTime, to: anHourBefore });
  const proved = await proveChangeLog(connectionOf(store.ownerUrl));
  expect(proved.broken).toBeNull();
});

describe('what is due', () => {
  test('is counted from the days that are recorded, whatever the clock shows', () => {
    const framework = findFramework('sif-2015');
    const events = { notified: '2015-05-05', onSiteEnds: '2015-05-29' };
    const now = deadlinesOf(framework, events);
    vi.useFakeTimers({ now: testTime.getTime() + 10 * years });
    try {
      expect(deadlinesOf(framework, events)).toEqual(now);
    } finally {
      vi.useRealTimers();
    }
  });

  test('for erasure is not erased by a clock that is ahead: people, authorities, inspections and the log stay', async () => {
    const { store } = service;
    await madeUpInspection(store, await madeUpAuthority(store, 'Westmarch', '884'));
    const kept = () =>
      store.asOwner<{ kept: string }>(
        "select concat_ws(' ', (select count(*) from users), (select count(*) from authorities), (select count(*) from " +
          'inspections), (select count(*) from memberships), (select count(*) from change_log)) as kept',
      );
    const before = await kept();
    await sweep(store, new Date(testTime.getTime() + 20 * years));
    expect(await kept()).toEqual(before);
  });
});
