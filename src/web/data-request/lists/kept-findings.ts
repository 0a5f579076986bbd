// What checking found, as it is kept sealed: packed JSON.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { CheckSettings } from '#annex-a';
import type { KeptFinding, KeptNotRun } from '../opened.ts';

/** What is kept of one check of a submission. */
export type KeptFindings = {
  readonly findings: readonly KeptFinding[];
  readonly notRun: readonly KeptNotRun[];
  readonly settings: Partial<CheckSettings>;
};

/** A value as it is sealed. Packed lightly: it is waited for. */
export const packed = (value: unknown): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(Buffer.from(JSON.stringify(value), 'utf8'), { level: 3 }));

/** What was kept by `packed` when a submission was checked. */
export const keptFindings = (bytes: Uint8Array): KeptFindings =>
  // Sealed by the reader, and by nothing else.
  JSON.parse(gunzipSync(bytes).toString('utf8')) as KeptFindings;
