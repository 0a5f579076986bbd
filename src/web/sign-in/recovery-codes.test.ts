import { describe, expect, test } from 'vitest';
import { looksLikeRecoveryCode, newRecoveryCodes, recoveryHash } from './recovery-codes.ts';

describe('recovery codes', () => {
  test('are ten, all different, in groups to be copied by hand', () => {
    const { codes, hashes } = newRecoveryCodes('ines');
    expect(new Set(codes).size).toBe(10);
    expect(new Set(hashes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/);
      expect(looksLikeRecoveryCode(code)).toBe(true);
    }
  });

  test('are known again in capitals, without hyphens, and with letters taken for digits', () => {
    const kept = recoveryHash('ines', '0123-4567-89ab-cdef-0110-zzzz');
    for (const typed of [
      '0123456789ABCDEF0110ZZZZ',
      ' o1234567 89ab cdef olio zzzz '.replace('o1234567', 'o123 4567'),
      'OI23-4567-89AB-CDEF-OLIO-ZZZZ',
    ]) {
      expect(looksLikeRecoveryCode(typed)).toBe(true);
      expect(recoveryHash('ines', typed)).toBe(kept);
    }
  });

  test("are kept as hashes that are one person's alone", () => {
    const code = '0123-4567-89ab-cdef-0110-zzzz';
    expect(recoveryHash('ines', code)).not.toBe(recoveryHash('rosa', code));
    expect(recoveryHash('ines', code)).not.toContain(code);
  });
});
