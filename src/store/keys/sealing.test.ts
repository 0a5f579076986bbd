import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SealError } from './seal-error.ts';
import { seal, unseal } from './sealing.ts';

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 });
const payloads = fc.uint8Array({ maxLength: 300 });
const places = fc.string({ unit: 'binary', maxLength: 40 });

/** The code that opening is refused with; null when it opens. */
function refusal(open: () => unknown): string | null {
  try {
    open();
    return null;
  } catch (error) {
    if (error instanceof SealError) return error.code;
    throw error;
  }
}

describe('a sealed payload', () => {
  it('opens to the same bytes under the same key and in the same place', () => {
    fc.assert(
      fc.property(keys, payloads, places, (key, plain, about) => {
        expect(Buffer.from(unseal(key, seal(key, plain, about), about)).equals(plain)).toBe(true);
      }),
    );
  });

  it('is refused with any one bit of it changed', () => {
    const key = randomBytes(32);
    const sealed = seal(key, Buffer.from('made-up words'), 'sealed_payloads/1');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Uint8Array.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const expected = bit < 8 ? 'unknown-format' : 'damaged';
      expect(refusal(() => unseal(key, changed, 'sealed_payloads/1'))).toBe(expected);
    }
  });

  it('is refused cut short, at whatever byte, and lengthened', () => {
    const key = randomBytes(32);
    const sealed = seal(key, Buffer.from('made-up words'), 'sealed_payloads/1');
    for (let length = 0; length < sealed.length; length += 1) {
      expect(refusal(() => unseal(key, sealed.subarray(0, length), 'sealed_payloads/1'))).toBe('damaged');
    }
    expect(refusal(() => unseal(key, Buffer.concat([sealed, Buffer.of(0)]), 'sealed_payloads/1'))).toBe('damaged');
  });

  it('is refused under another key', () => {
    fc.assert(
      fc.property(keys, keys, payloads, (key, other, plain) => {
        fc.pre(!Buffer.from(key).equals(other));
        expect(refusal(() => unseal(other, seal(key, plain, 'sealed_payloads/1'), 'sealed_payloads/1'))).toBe(
          'damaged',
        );
      }),
    );
  });

  it('is refused in another place', () => {
    fc.assert(
      fc.property(keys, payloads, places, places, (key, plain, about, other) => {
        // Two texts that are the same in UTF-8 are one place.
        fc.pre(!Buffer.from(about).equals(Buffer.from(other)));
        expect(refusal(() => unseal(key, seal(key, plain, about), other))).toBe('damaged');
      }),
    );
  });

  it('differs each time, so that equal payloads cannot be told', () => {
    const key = randomBytes(32);
    const seals = Array.from({ length: 200 }, () => Buffer.from(seal(key, Buffer.from('same'), 'a')).toString('hex'));
    expect(new Set(seals).size).toBe(200);
  });

  it('is refused with words that name the place and hold nothing of key or content', () => {
    const key = Buffer.alloc(32, 7);
    const sealed = seal(key, Buffer.from('made-up words'), 'sealed_payloads/1');
    expect(() => unseal(key, sealed, 'sealed_payloads/2')).toThrow(
      'sealed_payloads/2 does not open: it was changed, cut short or moved, or another key sealed it. Take it back from a backup.',
    );
  });

  it('is never made or opened with a key of another length', () => {
    expect(() => seal(randomBytes(16), Buffer.from('x'), 'a')).toThrow('A key has 32 bytes, not 16.');
    const sealed = seal(randomBytes(32), Buffer.from('x'), 'a');
    expect(() => unseal(new Uint8Array(0), sealed, 'a')).toThrow('A key has 32 bytes, not 0.');
  });
});
