import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

describe('the checksum of ZIP files', () => {
  const bytes = new TextEncoder().encode('123456789');

  it('is that of the standard', () => {
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  it('goes on from the bytes before', () => {
    for (let cut = 0; cut <= bytes.length; cut += 1)
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(0xcbf43926);
  });
});
