import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealError } from './seal-error.ts';

// A sealed payload: one byte that names the format, the nonce, the ciphertext, the tag.
const format = 1;
const nonceBytes = 12;
const tagBytes = 16;
const cipher = 'aes-256-gcm';

/** Bytes of every key. */
export const keyBytes = 32;

/**
 * Seals bytes under a key of 32 bytes with AES-256-GCM. `about` says whose they are (`sealed_payloads/<id>`): a payload put in
 * another place does not open there. Nonces are random, 96 bits: good for some thousand million payloads under one key.
 */
export function seal(key: Uint8Array, plain: Uint8Array, about: string): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, ofRightLength(key), nonce, { authTagLength: tagBytes });
  sealing.setAAD(told(about));
  return Buffer.concat([Buffer.of(format), nonce, sealing.update(plain), sealing.final(), sealing.getAuthTag()]);
}

/**
 * Opens what `seal` made of it under the same key and `about`. Throws SealError: 'unknown-format' for a format of another version,
 * 'damaged' for anything changed, cut, moved from another place or sealed under another key, which nobody can tell apart.
 */
export function unseal(key: Uint8Array, sealed: Uint8Array, about: string): Uint8Array {
  if (sealed.length > 0 && sealed[0] !== format) {
    throw new SealError(
      'unknown-format',
      `${about} is sealed in a format that this version of Bestfit does not know. Use the version that sealed it, or a later one.`,
    );
  }
  if (sealed.length < 1 + nonceBytes + tagBytes) throw damaged(about);
  const nonce = sealed.subarray(1, 1 + nonceBytes);
  const opening = createDecipheriv(cipher, ofRightLength(key), nonce, { authTagLength: tagBytes });
  opening.setAAD(told(about));
  opening.setAuthTag(sealed.subarray(-tagBytes));
  const text = opening.update(sealed.subarray(1 + nonceBytes, -tagBytes));
  try {
    return Buffer.concat([text, opening.final()]);
  } catch (error) {
    throw damaged(about, error);
  }
}

// The format's byte is vouched for too, so that no later format can be passed off as this one.
const told = (about: string): Uint8Array => Buffer.from(`bestfit sealed ${format}\0${about}`, 'utf8');

function ofRightLength(key: Uint8Array): Uint8Array {
  if (key.length !== keyBytes) throw new RangeError(`A key has ${keyBytes} bytes, not ${key.length}.`);
  return key;
}

const damaged = (about: string, cause?: unknown): SealError =>
  new SealError(
    'damaged',
    `${about} does not open: it was changed, cut short or moved, or another key sealed it. Take it back from a backup.`,
    { cause },
  );
