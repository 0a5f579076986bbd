import { createHash } from 'node:crypto';

/**
 * A name for a key by which it is known again and that says nothing about it: 32 hexadecimal digits. A key is 32 random bytes, so
 * that nobody can find it by trying. `of` keeps the names of master keys and of secrets apart.
 */
export const fingerprint = (of: 'master key' | 'secret', key: Uint8Array): string =>
  createHash('sha256').update(`bestfit ${of}\0`).update(key).digest('hex').slice(0, 32);
