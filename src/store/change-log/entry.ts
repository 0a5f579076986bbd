// One entry of the change log and its hash. The hash covers everything an entry says and the hash of the entry before it.
import { createHash } from 'node:crypto';

export type Entry = {
  readonly seq: number;
  readonly at: Date;
  readonly byUser: string | null;
  readonly byService: string | null;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly authorityId: string | null;
  readonly inspectionId: string | null;
  readonly content: unknown;
  /** SHA-256 of the sealed part, so that the seal's erasure does not break the chain. */
  readonly sealedDigest: Uint8Array | null;
};

/** JSON with the keys of every object in order, so that equal values give equal text, however the database keeps them. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** The hash of an entry: SHA-256 over the hash before it (32 bytes; none for the first) and the canonical JSON of what it says. */
export function hashOf(entry: Entry, previous: Uint8Array): Buffer {
  const says = canonicalJson([
    entry.seq,
    entry.at.toISOString(),
    entry.byUser,
    entry.byService,
    entry.kind,
    entry.subjectKind,
    entry.subjectId,
    entry.authorityId,
    entry.inspectionId,
    entry.content,
    entry.sealedDigest === null ? null : Buffer.from(entry.sealedDigest).toString('hex'),
  ]);
  return createHash('sha256').update(previous).update(says).digest();
}
