import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { hashOf } from './entry.ts';

/** Where a log was found not to be what was written, and what shows it. */
export type Break = {
  readonly seq: number;
  readonly kind: 'altered' | 'chain-broken' | 'missing' | 'seal-altered' | 'end-cut-off';
  readonly words: string;
};

export type Verified = {
  readonly entries: number;
  /** The hash of the last entry: written down elsewhere, it proves a later log to be a continuation of this one. */
  readonly head: string;
  readonly broken: Break | null;
  /** Whether an entry with the hash that was expected stands in the log; null when none was named. */
  readonly holdsExpected: boolean | null;
};

const batch = 1000;

/**
 * Reads the whole log and works every hash out again. Answers how many entries stand unbroken from the first, and the first break.
 * Done as the owner of the database: the service sees only what walls let through.
 */
export async function verifyChangeLog(owner: Kysely<Tables>, expected: string | null = null): Promise<Verified> {
  let previous: Buffer = Buffer.alloc(0);
  let seq = 0;
  let holdsExpected = expected === null ? null : false;
  const verified = (broken: Break | null): Verified => ({
    entries: seq,
    head: previous.toString('hex'),
    broken,
    holdsExpected,
  });
  for (;;) {
    const rows = await owner
      .selectFrom('change_log')
      .selectAll()
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(batch)
      .execute();
    for (const row of rows) {
      const broke = (kind: Break['kind'], words: string) => verified({ seq: seq + 1, kind, words });
      if (row.seq !== seq + 1) {
        return broke('missing', `Entry ${seq + 1} is missing: the next one there is ${row.seq}.`);
      }
      if (!row.previous_hash.equals(previous)) {
        return broke('chain-broken', `Entry ${row.seq} does not name the hash of the entry before it.`);
      }
      const entry = {
        seq: row.seq,
        at: row.at,
        byUser: row.by_user,
        byService: row.by_service,
        kind: row.kind,
        subjectKind: row.subject_kind,
        subjectId: row.subject_id,
        authorityId: row.authority_id,
        inspectionId: row.inspection_id,
        content: row.content,
        sealedDigest: row.sealed_digest,
      };
      if (!row.hash.equals(hashOf(entry, previous))) {
        return broke('altered', `Entry ${row.seq} (${row.kind}) no longer says what it said when it was written.`);
      }
      const digest = row.sealed === null ? null : createHash('sha256').update(row.sealed).digest();
      if (digest !== null && row.sealed_digest?.equals(digest) !== true) {
        return broke(
          'seal-altered',
          `The sealed part of entry ${row.seq} (${row.kind}) is not the one that was written.`,
        );
      }
      seq = row.seq;
      previous = row.hash;
      if (expected !== null && row.hash.toString('hex') === expected.toLowerCase()) holdsExpected = true;
    }
    if (rows.length < batch) break;
  }
  const head = await owner.selectFrom('change_log_head').select(['seq', 'hash']).executeTakeFirst();
  if (head === undefined || head.seq !== seq || !head.hash.equals(previous)) {
    const last = head === undefined ? 'lost' : `entry ${head.seq}`;
    return verified({
      seq: seq + 1,
      kind: 'end-cut-off',
      words: `The log ends at entry ${seq}, but its end is kept as ${last}.`,
    });
  }
  return verified(null);
}
