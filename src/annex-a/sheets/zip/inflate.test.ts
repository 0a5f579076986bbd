import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../fault.ts';
import { inflate } from './inflate.ts';

function inflated(packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  inflate(packed, (piece) => pieces.push(piece));
  return Uint8Array.from(Buffer.concat(pieces));
}

/** Bytes of the kinds that packing treats differently: the same again and again, words, any. */
const bytes = fc
  .array(
    fc.oneof(
      fc.tuple(fc.nat(255), fc.nat(40_000)).map(([byte, times]) => Buffer.alloc(times, byte)),
      fc
        .array(fc.constantFrom('<c r="A', '1', '2', '" t="s"><v>', '</v></c>', 'é'), { maxLength: 400 })
        .map((words) => Buffer.from(words.join(''))),
      fc.uint8Array({ maxLength: 500 }).map((any) => Buffer.from(any)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => new Uint8Array(Buffer.concat(parts)));

const ways = [
  { level: 0 },
  { level: 1 },
  { level: 9 },
  { strategy: constants.Z_FIXED },
  { strategy: constants.Z_HUFFMAN_ONLY },
  { strategy: constants.Z_RLE },
  { memLevel: 1 },
];

describe('what was deflated', () => {
  it('comes out as it went in, whatever it was and however it was packed', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(...ways), (given, way) => {
        const packed = deflateRawSync(given, way);
        expect(Buffer.compare(inflated(packed), given)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('comes out in pieces that stay as they are', () => {
    const given = Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * at) >> 7);
    const pieces: Uint8Array[] = [];
    const places: number[] = [];
    const packed = deflateRawSync(given);
    inflate(packed, (piece, at) => {
      pieces.push(piece);
      places.push(at);
    });
    expect(pieces.length).toBeGreaterThan(2);
    expect(Buffer.compare(Buffer.concat(pieces), given)).toBe(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.at(-1)).toBe(packed.length);
  });

  it('is damaged when its end is missing', () => {
    const packed = deflateRawSync(Buffer.from('<row><c><v>12</v></c></row>'.repeat(40)));
    for (let length = 0; length < packed.length; length += 1) {
      expect(() => inflated(packed.subarray(0, length))).toThrow(new Fault('damaged'));
    }
  });

  it('when spoilt is damaged, or comes out as zlib has it', () => {
    const packed = deflateRawSync(
      Buffer.from(Array.from({ length: 300 }, (_, at) => `<c r="A${at}"><v>${at * 7}</v></c>`).join('')),
    );
    const spoilt = fc.array(fc.tuple(fc.nat(packed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    const outcome = (unpack: (bytes: Uint8Array) => Uint8Array, given: Uint8Array) => {
      try {
        return Buffer.from(unpack(given)).toString('latin1');
      } catch {
        return 'damaged';
      }
    };
    fc.assert(
      fc.property(spoilt, (changes) => {
        const given = Uint8Array.from(packed);
        for (const [at, byte] of changes) given[at] = byte;
        const theirs = outcome(inflateRawSync, given);
        const ours = outcome(inflated, given);
        // zlib refuses a code that leaves room for more; that alone is let pass here, and the checksum finds it out.
        if (theirs !== 'damaged') expect(ours).toBe(theirs);
      }),
      { numRuns: 2_000 },
    );
  });
});
