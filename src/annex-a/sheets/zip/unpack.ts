import { Fault } from '../fault.ts';
import type { Budget } from '../limits.ts';
import { crc32 } from './crc32.ts';
import type { Entry } from './directory.ts';
import { inflate } from './inflate.ts';

const storedStep = 262_144;
const ratioMattersFrom = 16_000_000;

/** A ZIP file and one entry of it. */
export interface Packed {
  readonly archive: Uint8Array;
  readonly entry: Entry;
}

/** Whether what the directory says of an entry is within the limits. Asked before anything is unpacked. */
export function expectEntry({ entry }: Packed, budget: Budget): void {
  if (entry.encrypted) throw new Fault('password');
  if (entry.method !== 0 && entry.method !== 8) throw new Fault('other-archive');
  budget.expect(entry.unpackedBytes);
  const tooDense = entry.unpackedBytes > entry.packedBytes * budget.limits.ratio;
  if (tooDense && entry.unpackedBytes > ratioMattersFrom) throw new Fault('too-large');
}

/**
 * Unpacks an entry piece by piece into `take`, and calls `progress` with the packed bytes that each piece was. An entry
 * that is larger or smaller than the directory says, or that has another checksum, is damaged.
 */
export function unpack(
  packed: Packed,
  budget: Budget,
  take: (bytes: Uint8Array) => void,
  progress: (packedBytes: number) => void = () => {},
): void {
  expectEntry(packed, budget);
  const { entry } = packed;
  const data = dataOf(packed);
  let crc = 0;
  let unpacked = 0;
  let packedBefore = 0;
  const check = (bytes: Uint8Array, packedAt: number) => {
    unpacked += bytes.length;
    if (unpacked > entry.unpackedBytes) throw new Fault('damaged');
    budget.unpacked(bytes.length);
    crc = crc32(bytes, crc);
    take(bytes);
    progress(packedAt - packedBefore);
    packedBefore = packedAt;
  };
  if (entry.method === 8) inflate(data, check);
  else
    for (let at = 0; at < data.length; at += storedStep)
      check(data.subarray(at, at + storedStep), Math.min(at + storedStep, data.length));
  if (unpacked !== entry.unpackedBytes || crc !== entry.crc) throw new Fault('damaged');
}

/** Unpacks an entry whole. */
export function unpackWhole(packed: Packed, budget: Budget): Uint8Array {
  expectEntry(packed, budget);
  if (packed.entry.unpackedBytes > budget.limits.fileBytes) throw new Fault('too-large');
  const whole = new Uint8Array(packed.entry.unpackedBytes);
  let at = 0;
  unpack(packed, budget, (bytes) => {
    whole.set(bytes, at);
    at += bytes.length;
  });
  return whole;
}

function dataOf({ archive, entry }: Packed): Uint8Array {
  const { at } = entry;
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (at + 30 > archive.length) throw new Fault('truncated');
  if (view.getUint32(at, true) !== 0x04034b50) throw new Fault('damaged');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + entry.packedBytes > archive.length) throw new Fault('truncated');
  return archive.subarray(from, from + entry.packedBytes);
}
