// Recovery codes: for whoever has lost the device that makes the one-time codes. Shown once; only their hashes are kept.
import { createHash, randomBytes } from 'node:crypto';

const recoveryCodeCount = 10;

// Crockford's letters: none looks like a digit.
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
/** 24 letters of 5 bits: nobody guesses one, nor finds it from its hash. */
const length = 24;

/** A recovery code as it was typed, in the letters that it is made of. */
const lettersOf = (typed: string): string =>
  typed.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');

/** Whether a text is written as a recovery code is. */
export const looksLikeRecoveryCode = (typed: string): boolean => /^[0-9a-hjkmnp-tv-z]{24}$/.test(lettersOf(typed));

/**
 * The hash under which a person's recovery code is kept. Under no key: 120 random bits are not found from their hash, and where the keys
 * of the installation are lost, these codes are what people still get in by.
 */
export const recoveryHash = (userId: string, typed: string): string =>
  createHash('sha256')
    .update(`recovery-code/${userId}\0${lettersOf(typed)}`)
    .digest('base64url');

/** New recovery codes for a person, as they are shown, in groups of four, and their hashes in the same order. */
export function newRecoveryCodes(userId: string): {
  readonly codes: readonly string[];
  readonly hashes: readonly string[];
} {
  const codes = Array.from({ length: recoveryCodeCount }, () => {
    const code = [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join('');
    return (code.match(/.{4}/g) ?? []).join('-');
  });
  return { codes, hashes: codes.map((code) => recoveryHash(userId, code)) };
}
