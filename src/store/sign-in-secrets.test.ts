import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import {
  forgetOneTimeCodes,
  replacePasswordHash,
  secretsOf,
  setOneTimeSecret,
  setPasswordHash,
  setRecoveryHashes,
  takeOneTimeStep,
  takeRecoveryHash,
} from './sign-in-secrets.ts';
import type { Tx } from './tables.ts';

describe('what a person proves themselves with', () => {
  let store: MadeUpStore;
  let ines: string;
  beforeAll(async () => {
    store = await madeUpStore();
  });
  beforeEach(async () => {
    ines = await madeUpPerson(store, 'Ines Okafor');
  });
  afterAll(() => store.close());
  const asInes = <T>(work: (tx: Tx) => Promise<T>) => store.read({ for: 'signing-in', userId: ines }, work);

  test('is nothing at first', async () => {
    expect(await asInes((tx) => secretsOf(tx, ines))).toEqual({
      passwordHash: null,
      passwordSetAt: null,
      oneTimeSecret: null,
      recoveryCodesLeft: 0,
    });
  });

  test('is a password that is set and set anew, the rest staying as it is', async () => {
    await asInes((tx) => setOneTimeSecret(tx, ines, Buffer.from('sealed'), 5));
    await asInes((tx) => setPasswordHash(tx, ines, 'one', testTime));
    await asInes((tx) => setPasswordHash(tx, ines, 'two', testTime));
    const { passwordHash, passwordSetAt, oneTimeSecret } = await asInes((tx) => secretsOf(tx, ines));
    expect({ passwordHash, passwordSetAt }).toEqual({ passwordHash: 'two', passwordSetAt: testTime });
    expect(oneTimeSecret?.toString()).toBe('sealed');
  });

  test('is hashed again only while it is the same password', async () => {
    await asInes((tx) => setPasswordHash(tx, ines, 'one', testTime));
    await asInes((tx) => replacePasswordHash(tx, ines, 'another', 'wrong'));
    expect((await asInes((tx) => secretsOf(tx, ines))).passwordHash).toBe('one');
    await asInes((tx) => replacePasswordHash(tx, ines, 'one', 'one at greater cost'));
    expect((await asInes((tx) => secretsOf(tx, ines))).passwordHash).toBe('one at greater cost');
  });

  test('is a one-time step that is used once, by one of many at the same moment, and never one before it', async () => {
    await asInes((tx) => setOneTimeSecret(tx, ines, Buffer.from('sealed'), 100));
    expect(await asInes((tx) => takeOneTimeStep(tx, ines, 100))).toBe(false);
    const taken = await Promise.all(Array.from({ length: 8 }, () => asInes((tx) => takeOneTimeStep(tx, ines, 101))));
    expect(taken.filter((each) => each)).toHaveLength(1);
    expect(await asInes((tx) => takeOneTimeStep(tx, ines, 99))).toBe(false);
    expect(await asInes((tx) => takeOneTimeStep(tx, ines, 102))).toBe(true);
  });

  test('is a recovery code that is used once, by one of many at the same moment', async () => {
    await asInes((tx) => setPasswordHash(tx, ines, 'one', testTime));
    await asInes((tx) => setRecoveryHashes(tx, ines, ['a', 'b', 'c']));
    const taken = await Promise.all(Array.from({ length: 8 }, () => asInes((tx) => takeRecoveryHash(tx, ines, 'b'))));
    expect(taken.filter((each) => each)).toHaveLength(1);
    expect(await asInes((tx) => takeRecoveryHash(tx, ines, 'nothing'))).toBe(false);
    expect((await asInes((tx) => secretsOf(tx, ines))).recoveryCodesLeft).toBe(2);
  });

  test('is forgotten, codes of both kinds, for whoever sets them up anew', async () => {
    await asInes((tx) => setPasswordHash(tx, ines, 'one', testTime));
    await asInes((tx) => setOneTimeSecret(tx, ines, Buffer.from('sealed'), 5));
    await asInes((tx) => setRecoveryHashes(tx, ines, ['a']));
    await asInes((tx) => forgetOneTimeCodes(tx, ines));
    expect(await asInes((tx) => secretsOf(tx, ines))).toMatchObject({
      passwordHash: 'one',
      oneTimeSecret: null,
      recoveryCodesLeft: 0,
    });
    expect(await asInes((tx) => takeRecoveryHash(tx, ines, 'a'))).toBe(false);
  });

  test('is seen and changed by nobody else who is signed in, an administrator neither', async () => {
    await asInes((tx) => setPasswordHash(tx, ines, 'one', testTime));
    const admin = await madeUpPerson(store, 'Piotr Lind', [{ role: 'administrator' }]);
    await store.read({ for: 'person', userId: admin }, async (tx) => {
      expect((await secretsOf(tx, ines)).passwordHash).toBeNull();
      await replacePasswordHash(tx, ines, 'one', 'theirs');
    });
    expect((await asInes((tx) => secretsOf(tx, ines))).passwordHash).toBe('one');
  });
});
