import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byBytes, digestOf } from './canonical.ts';

describe('the canonical order of ids', () => {
  it('is that of their UTF-8 bytes', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 4 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(byBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
    expect(byBytes('\u{1F600}', '\uFF5E')).toBeGreaterThan(0);
  });
});

describe('the digest of a list of texts', () => {
  it('is SHA-256 of each with its length in bytes before it and a comma after it', () => {
    const text = '3:abc,0:,2:é,';
    expect(digestOf(['abc', '', 'é'])).toBe(createHash('sha256').update(text).digest('hex'));
    expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
  });
});
