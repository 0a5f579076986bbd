import { describe, expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password-hash.ts';

const password = 'four horses walk slowly';

describe('a kept password', () => {
  test('is argon2id with its cost written down: 64 MiB, three passes; never the same twice', async () => {
    const [one, two] = [await hashPassword(password), await hashPassword(password)];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(two);
    expect(await verifyPassword(password, one)).toEqual({ right: true, outgrown: false });
    expect((await verifyPassword(`${password} `, one)).right).toBe(false);
  });

  test('is right however its letters were put together, and with every character', async () => {
    const cheap = { m: 64, t: 1, p: 1 };
    expect((await verifyPassword('caf\u00e9 🦊', await hashPassword('cafe\u0301 🦊', cheap))).right).toBe(true);
    const nul = await hashPassword('before\u0000after one', cheap);
    expect((await verifyPassword('before\u0000after one', nul)).right).toBe(true);
    expect((await verifyPassword('before\u0000after two', nul)).right).toBe(false);
  });

  test('that was hashed at less is right, and outgrown', async () => {
    for (const less of [
      { m: 19_456, t: 3, p: 1 },
      { m: 65_536, t: 2, p: 1 },
    ]) {
      expect(await verifyPassword(password, await hashPassword(password, less))).toEqual({
        right: true,
        outgrown: true,
      });
    }
  });

  test('is one that another program wrote by the same rule', async () => {
    // The reference implementation's own test: argon2id, m = 65536, t = 2, p = 1, "password", salt "somesalt".
    const reference = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect((await verifyPassword('password', reference)).right).toBe(true);
    expect((await verifyPassword('passwore', reference)).right).toBe(false);
  });

  test('that is not there is never right', async () => {
    expect((await verifyPassword(password, null)).right).toBe(false);
    expect((await verifyPassword('', null)).right).toBe(false);
  });

  test('in a form that nobody here writes is a fault, not a wrong password', async () => {
    await expect(verifyPassword(password, 'plain text')).rejects.toThrow('not in the form');
  });
});
