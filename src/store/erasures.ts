import type { Acting } from './acting.ts';
import type { Tx } from './tables.ts';

/** What an erasure destroyed, as plain values: for a key its name and fingerprint, and the key backups that still held it. */
export type ErasureRecord =
  | {
      readonly what: 'sealed-data';
      readonly key: string;
      readonly fingerprint: string;
      readonly madeAt: string;
      readonly destroyedAt: string;
      /** Backups of the keys, made before, that still hold the key and are to be destroyed. */
      readonly keyBackups: readonly { readonly file: string; readonly takenAt: string }[];
    }
  | { readonly what: 'left-account'; readonly user: string }
  | { readonly what: 'key-backup'; readonly file: string; readonly takenAt: string };

export type KeptErasure = {
  readonly id: string;
  readonly at: Date;
  readonly byName: string | null;
  readonly reason: string;
  readonly inspectionId: string | null;
  readonly record: ErasureRecord;
};

/** Writes down that something was erased. It stays for ever. */
export async function recordErasure(
  tx: Tx,
  acting: Acting,
  erasure: {
    readonly id: string;
    readonly inspectionId: string | null;
    readonly record: ErasureRecord;
    readonly reason: string;
    readonly at: Date;
  },
): Promise<void> {
  const { id, inspectionId, record, reason, at } = erasure;
  await tx
    .insertInto('erasures')
    .values({
      id,
      what: record.what,
      inspection_id: inspectionId,
      record: JSON.stringify(record),
      reason,
      by_user: acting.for === 'person' ? acting.userId : null,
      at,
    })
    .execute();
}

/** Erasures, the newest first; 500 at most. */
export async function listErasures(tx: Tx): Promise<readonly KeptErasure[]> {
  const rows = await tx
    .selectFrom('erasures')
    .select((select) => [
      'id',
      'at',
      select.fn<string | null>('name_of', ['by_user']).as('byName'),
      'reason',
      'inspection_id as inspectionId',
      'record',
    ])
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();
  // Written by recordErasure and by nothing else.
  return rows.map(({ record, ...row }) => ({ ...row, record: record as ErasureRecord }));
}
