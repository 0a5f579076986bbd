import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUtf8, shownEncoding, toUtf8 } from './encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('UTF-8', () => {
  it('is told from what is not, as the decoder of the platform tells it', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const decodes = (bytes: Uint8Array) => {
      try {
        decoder.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const odd = fc.array(
      fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0x8f, 0x90),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(odd, (bytes) => isUtf8(Uint8Array.from(bytes)) === decodes(Uint8Array.from(bytes))),
      { numRuns: 3_000 },
    );
    expect(isUtf8(utf8('Zoë Ångström 東京 😀'))).toBe(true);
  });
});

describe('another encoding', () => {
  it('becomes the same text in UTF-8, however it is cut', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(text, fc.boolean(), fc.integer({ min: 1, max: 5 }), (written, littleEndian, size) => {
        const bytes = new Uint8Array(written.length * 2);
        const view = new DataView(bytes.buffer);
        for (let at = 0; at < written.length; at += 1) view.setUint16(at * 2, written.charCodeAt(at), littleEndian);
        const convert = toUtf8(littleEndian ? 'utf-16le' : 'utf-16be');
        const pieces: number[] = [];
        for (let at = 0; at < bytes.length; at += size) pieces.push(...convert(bytes.subarray(at, at + size)));
        expect(pieces).toEqual([...utf8(written)]);
      }),
    );
  });

  it('has half a character replaced', () => {
    const bytes = Uint8Array.from([0x3d, 0xd8, 0x41, 0, 0, 0xdc]);
    expect(new TextDecoder().decode(toUtf8('utf-16le')(bytes))).toBe('\ufffdA\ufffd');
  });

  it('may be Windows-1252, every byte of which is a character', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(new TextDecoder().decode(toUtf8('windows-1252')(bytes))).toBe(new TextDecoder('windows-1252').decode(bytes));
  });

  it('is shown by its mark, or by every other byte being zero', () => {
    const shown = (...bytes: number[]) => shownEncoding(Uint8Array.from(bytes));
    expect(shown(0xef, 0xbb, 0xbf, 0x41)).toEqual({ encoding: 'utf-8', mark: 3 });
    expect(shown(0xff, 0xfe, 0x41, 0)).toEqual({ encoding: 'utf-16le', mark: 2 });
    expect(shown(0xfe, 0xff, 0, 0x41)).toEqual({ encoding: 'utf-16be', mark: 2 });
    expect(shown(0x41, 0, 0x42, 0)).toEqual({ encoding: 'utf-16le', mark: 0 });
    expect(shown(0, 0x41, 0, 0x42)).toEqual({ encoding: 'utf-16be', mark: 0 });
    expect([shown(0x41, 0x42), shown(0x41), shown()]).toEqual([null, null, null]);
  });
});
