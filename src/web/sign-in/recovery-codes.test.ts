import { describe, expect, test } from 'vitest';
import { looksLikeRecoveryCode, newRecoveryCodes, recoveryHash } from './recovery-codes.ts';

const parts = (fill = 1) => ({ store: { keys: { secret: async () => new Uint8Array(32).fill(fill) } } });

describe('recovery codes', () => {
  test('are ten, all different, in groups to be copied by hand', async () => {
    const { codes, hashes } = await newRecoveryCodes(parts(), 'ines');
    expect(new Set(codes).size).toBe(10);
    expect(new Set(hashes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/);
      expect(looksLikeRecoveryCode(code)).toBe(true);
    }
  });

  test('are known again in capitals, without hyphens, and with letters taken for digits', async () => {
    const kept = await recoveryHash(parts(), 'ines', '0123-4567-89ab-cdef-0110-zzzz');
    for (const typed of [
      '0123456789ABCDEF0110ZZZZ',
      ' o1234567 89ab cdef olio zzzz '.replace('o1234567', 'o123 4567'),
      'OI23-4567-89AB-CDEF-OLIO-ZZZZ',
    ]) {
      expect(looksLikeRecoveryCode(typed)).toBe(true);
      expect(await recoveryHash(parts(), 'ines', typed)).toBe(kept);
    }
  });

  test("are kept as hashes that are one person's and one key's alone", async () => {
    const code = '0123-4567-89ab-cdef-0110-zzzz';
    const hashes = [
      await recoveryHash(parts(), 'ines', code),
      await recoveryHash(parts(), 'rosa', code),
      await recoveryHash(parts(2), 'ines', code),
    ];
    expect(new Set(hashes).size).toBe(3);
  });
});
