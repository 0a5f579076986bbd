// How a backup file is laid out: a first line, the tables one after the other, the manifest, a last line. See docs/backup.md.
import { createHash } from 'node:crypto';

/** What every backup begins with; the number is that of this layout. */
export const firstLine = Buffer.from('bestfit-backup/1\n');

/** Whether a file begins as a backup does: of this layout, of another one, or not at all. */
export function beginningOf(bytes: Uint8Array): 'this' | 'other' | 'none' {
  const text = Buffer.from(bytes).subarray(0, firstLine.length).toString('latin1');
  if (text === firstLine.toString('latin1')) return 'this';
  return /^bestfit-backup\/\d/.test(text) ? 'other' : 'none';
}

/** A hash as text. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The last line says how long the manifest before it is, and its hash. It is always of one length. */
export const lastLine = (manifest: Uint8Array): Buffer =>
  Buffer.from(`${String(manifest.length).padStart(12, '0')} ${sha256(manifest)} bestfit-backup-end\n`);

export const lastLineBytes = lastLine(Buffer.alloc(0)).length;

/** What a last line says; null where it is none. */
export function readLastLine(bytes: Uint8Array): { readonly manifestBytes: number; readonly sha256: string } | null {
  const [, length, hash] =
    /^(\d{12}) ([0-9a-f]{64}) bestfit-backup-end\n$/.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  return length === undefined || hash === undefined ? null : { manifestBytes: Number(length), sha256: hash };
}
