import { createHash } from 'node:crypto';
import type { Change } from '#inspection';
import type { Acting } from '../acting.ts';
import type { Tx } from '../tables.ts';
import { type Entry, hashOf } from './entry.ts';

/** Seals what quotes a child under the key of its inspection. */
export type SealForLog = (inspectionId: string, plain: Uint8Array, about: string) => Promise<Uint8Array>;

/** The place of a sealed part, which it is bound to: it opens nowhere else. */
export const sealedPlace = (entry: { readonly inspectionId: string; readonly seq: number }): string =>
  `change_log/${entry.inspectionId}/${entry.seq}`;

const byWhom = (acting: Acting): { byUser: string | null; byService: string | null } => {
  if (acting.for === 'person') return { byUser: acting.userId, byService: null };
  if (acting.for === 'signing-in') {
    return { byUser: acting.userId, byService: acting.userId === null ? 'sign-in' : null };
  }
  return { byUser: null, byService: acting.for === 'service' ? acting.what : 'public' };
};

/**
 * Adds changes to the end of the log, in the transaction that makes them. Holds the log's head until the transaction ends, so entries
 * of all processes stand in one line. Answers the time of the entry before, for whoever watches the clock.
 */
export async function appendChanges(
  tx: Tx,
  acting: Acting,
  at: Date,
  changes: readonly Change[],
  seal: SealForLog,
): Promise<{ readonly previousAt: Date | null }> {
  const head = await tx
    .selectFrom('change_log_head')
    .select(['seq', 'hash', 'at'])
    .forUpdate()
    .executeTakeFirstOrThrow();
  let { seq, hash } = head;
  const rows = [];
  for (const change of changes) {
    seq += 1;
    let sealed: Buffer | null = null;
    if (change.sealed !== undefined) {
      if (change.inspectionId === null) throw new Error(`A sealed ${change.kind} must belong to an inspection.`);
      const place = sealedPlace({ inspectionId: change.inspectionId, seq });
      sealed = Buffer.from(await seal(change.inspectionId, Buffer.from(JSON.stringify(change.sealed)), place));
    }
    const entry: Entry = {
      seq,
      at,
      ...byWhom(acting),
      kind: change.kind,
      subjectKind: change.subject.kind,
      subjectId: change.subject.id,
      authorityId: change.authorityId,
      inspectionId: change.inspectionId,
      content: { before: change.before, after: change.after, reason: change.reason, expects: change.expects },
      sealedDigest: sealed === null ? null : createHash('sha256').update(sealed).digest(),
    };
    const previous = hash;
    hash = hashOf(entry, previous);
    rows.push({
      seq,
      at,
      by_user: entry.byUser,
      by_service: entry.byService,
      kind: entry.kind,
      subject_kind: entry.subjectKind,
      subject_id: entry.subjectId,
      authority_id: entry.authorityId,
      inspection_id: entry.inspectionId,
      content: JSON.stringify(entry.content),
      sealed,
      sealed_digest: entry.sealedDigest === null ? null : Buffer.from(entry.sealedDigest),
      previous_hash: previous,
      hash,
    });
  }
  if (rows.length > 0) {
    await tx.insertInto('change_log').values(rows).execute();
    await tx.updateTable('change_log_head').set({ seq, hash, at }).execute();
  }
  return { previousAt: head.at };
}
