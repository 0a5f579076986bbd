import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexadecimal, sha256 } from './sha-256.ts';

const ours = (bytes: Uint8Array) => hexadecimal(sha256(bytes));
const theirs = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the digest', () => {
  it('is the one of the standard’s example', () => {
    expect(ours(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('is that of Node for every length up to three blocks', () => {
    for (let length = 0; length <= 192; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + length) % 256);
      expect(ours(bytes)).toBe(theirs(bytes));
    }
  });

  it('is that of Node for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(ours(bytes)).toBe(theirs(bytes));
      }),
    );
  });
});
