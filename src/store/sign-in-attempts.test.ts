import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { attemptSucceeded, countFailures, oneAttemptAtATime, recordAttempt } from './sign-in-attempts.ts';

const signingIn = { for: 'signing-in', userId: null } as const;
const start = Date.parse('2026-11-23T09:00:00Z');
const at = (minutes: number) => new Date(start + minutes * 60_000);
const span = { since: at(-60), until: at(60), knownSince: at(-90 * 1440) };

describe('attempts to sign in', () => {
  let store: MadeUpStore;
  let accounts = 0;
  beforeAll(async () => {
    store = await madeUpStore();
  });
  afterAll(() => store.close());

  const someone = () => createHash('sha256').update(`account ${++accounts}`).digest();
  const record = (account: Buffer, address: string, minutes: number, success = false) =>
    store.read(signingIn, async (tx) => {
      const id = await recordAttempt(tx, { account, address }, at(minutes));
      if (success) await attemptSucceeded(tx, id);
    });
  const count = (account: Buffer, address: string) =>
    store.read(signingIn, (tx) => countFailures(tx, { account, address }, span));

  test('count as failed until they have succeeded', async () => {
    const account = someone();
    const by = { account, address: '198.51.100.1' };
    const id = await store.read(signingIn, (tx) => recordAttempt(tx, by, at(0)));
    expect(await count(account, by.address)).toMatchObject({ known: false, account: { failures: 1, lastAt: start } });
    await store.read(signingIn, (tx) => attemptSucceeded(tx, id));
    expect(await count(account, by.address)).toMatchObject({ known: true, account: { failures: 0, lastAt: null } });
  });

  test('are counted together from addresses that are not known, and apart from one that is', async () => {
    const account = someone();
    await record(account, 'home', -50, true);
    await record(account, 'home', -40);
    for (const stranger of ['a', 'b', 'c']) await record(account, `stranger ${stranger}`, -30);
    expect((await count(account, 'home')).account).toEqual({ failures: 1, lastAt: at(-40).getTime() });
    expect((await count(account, 'stranger d')).account).toEqual({ failures: 3, lastAt: at(-30).getTime() });
  });

  test('before the last success there are forgotten; a success elsewhere forgets none', async () => {
    const account = someone();
    await record(account, 'home', -50, true);
    await record(account, 'home', -40);
    await record(account, 'office', -39, true);
    expect((await count(account, 'home')).account.failures).toBe(1);
    await record(account, 'home', -38, true);
    expect((await count(account, 'home')).account.failures).toBe(0);
    await record(account, 'home', -37);
    expect((await count(account, 'home')).account.failures).toBe(1);
  });

  test('are counted by address whatever the account, successes aside', async () => {
    for (let time = 0; time < 4; time += 1) await record(someone(), 'shared', -10 - time);
    await record(someone(), 'shared', -5, true);
    expect((await count(someone(), 'shared')).address).toEqual({ failures: 4, lastAt: at(-10).getTime() });
  });

  test('from before the time that is counted are not counted', async () => {
    const account = someone();
    await record(account, 'long ago', -61);
    expect((await count(account, 'long ago')).account.failures).toBe(0);
    await record(account, 'known long ago', -91 * 1440, true);
    expect((await count(account, 'known long ago')).known).toBe(false);
  });

  test('wait for each other: none counts before the one before it has been recorded', async () => {
    const by = { account: someone(), address: 'many at once' };
    const seen = await Promise.all(
      Array.from({ length: 12 }, () =>
        store.read(signingIn, async (tx) => {
          await oneAttemptAtATime(tx, by);
          const { account } = await countFailures(tx, by, span);
          await recordAttempt(tx, by, at(0));
          return account.failures;
        }),
      ),
    );
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index));
  });

  test('are seen by nobody who is signed in', async () => {
    const account = someone();
    await record(account, 'anywhere', 0);
    const id = '00000000-0000-4000-8000-000000000000';
    const rows = await store.read({ for: 'person', userId: id }, (tx) =>
      tx.selectFrom('sign_in_attempts').select('id').execute(),
    );
    expect(rows).toEqual([]);
  });
});
