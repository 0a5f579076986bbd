import type { ChangeNamed } from '#inspection';
import { type Applied, inspectionOf } from './applied.ts';
import { submissions } from './kept-records.ts';
import type { Tx } from './tables.ts';

/** Adds a submission with its files, which are sealed already. */
export async function addSubmission(
  tx: Tx,
  change: ChangeNamed<'lists-submitted'>,
  at: Date,
  by: string | null,
): Promise<Applied> {
  const applied = await submissions.add(tx, change, at, by);
  const rows = change.files.map(({ id, name, bytes, sha256, payloadId }) => ({
    id,
    name,
    bytes,
    sha256,
    payload_id: payloadId,
    submission_id: change.subject.id,
    inspection_id: inspectionOf(change),
  }));
  if (rows.length > 0) await tx.insertInto('submission_files').values(rows).execute();
  return applied;
}
