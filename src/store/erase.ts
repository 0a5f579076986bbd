// Erasing what is due, on record. A key is destroyed before the record is committed: stopped in between, it is due still, and doing it
// again completes the record; the other way round, a record could say that something is gone that is not.
import { randomUUID } from 'node:crypto';
import { type Change, isRefusal, mayErase, type Refusal, refuse } from '#inspection';
import type { Acting } from './acting.ts';
import { recordErasure } from './erasures.ts';
import { cacheOf } from './opened-cache.ts';
import { retentionState } from './retention-state.ts';
import { inspectionKey, type Store } from './store.ts';
import { emptyErased } from './sweep.ts';

export type EraseCommand = {
  readonly id: string;
  readonly confirmed: boolean;
  readonly reason: string;
  readonly at: Date;
};

/**
 * Erases the sealed data of an inspection that is due, by destroying its key: lists, documents and the sealed parts of the log open no
 * more, here and in every backup of the data. Answers the changes, or a refusal of `mayErase`.
 */
export async function eraseSealedData(
  store: Store,
  acting: Acting,
  { id, confirmed, reason, at }: EraseCommand,
): Promise<readonly Change[] | Refusal> {
  const done = await store.change(acting, at, async (tx) => {
    // Two who erase at once: the second waits here, and finds it done.
    const inspection = await tx
      .selectFrom('inspections')
      .select('authority_id')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    const due = mayErase(await retentionState(tx), at, { kind: 'sealed-data', id, confirmed, reason });
    if (isRefusal(due)) return due;
    const key = inspectionKey(id);
    // Where nothing was ever sealed there is no key yet: it is made to be destroyed, so that nothing can be sealed afterwards.
    await store.keys.secret(key).catch(unlessDestroyed);
    const { fingerprint, madeAt, destroyedAt, inBackups } = await store.keys.destroy(key, at);
    const keyBackups = inBackups.map(({ file, takenAt }) => ({ file, takenAt: takenAt.toISOString() }));
    await recordErasure(tx, acting, {
      id: randomUUID(),
      inspectionId: id,
      record: {
        what: 'sealed-data',
        key,
        fingerprint,
        madeAt: madeAt.toISOString(),
        destroyedAt: destroyedAt.toISOString(),
        keyBackups,
      },
      reason,
      at,
    });
    return [
      {
        kind: 'inspection-erased',
        subject: { kind: 'inspection', id },
        authorityId: inspection?.authority_id ?? null,
        inspectionId: id,
        expects: null,
        before: null,
        after: { keyFingerprint: fingerprint, keyBackupsToDestroy: keyBackups.map(({ file }) => file) },
        reason,
      },
    ];
  });
  if (isRefusal(done)) return done;
  cacheOf(store).forget(id);
  await emptyErased(store);
  return done;
}

const unlessDestroyed = (error: unknown): void => {
  if (!(error instanceof Error && 'code' in error && error.code === 'key-destroyed')) throw error;
};

/** Erases what the account of somebody who left no longer needs: everything but the name. Answers the changes, or a refusal of `mayErase`. */
export async function eraseAccount(
  store: Store,
  acting: Acting,
  { id, confirmed, reason, at }: EraseCommand,
): Promise<readonly Change[] | Refusal> {
  const done = await store.change(acting, at, async (tx) => {
    await tx.selectFrom('users').select('id').where('id', '=', id).forUpdate().execute();
    const due = mayErase(await retentionState(tx), at, { kind: 'left-accounts', id, confirmed, reason });
    if (isRefusal(due)) return due;
    await tx
      .updateTable('users')
      .set((row) => ({
        // An address that leads nowhere, and is free for nobody else.
        email: `erased-${id}@bestfit.invalid`,
        status: 'suspended',
        erased_at: at,
        version: row('version', '+', 1),
      }))
      .where('id', '=', id)
      .execute();
    await recordErasure(tx, acting, {
      id: randomUUID(),
      inspectionId: null,
      record: { what: 'left-account', user: id },
      reason,
      at,
    });
    return [
      {
        kind: 'records-erased',
        subject: { kind: 'user', id },
        authorityId: null,
        inspectionId: null,
        expects: null,
        before: null,
        after: { erased: 'E-mail address, password, one-time codes, sign-ins, links and tokens' },
        reason,
      },
    ];
  });
  if (!isRefusal(done)) await emptyErased(store);
  return done;
}

/**
 * Records that a backup of the keys has been destroyed. Refused: `no-backup` when none is on record in that file, `not-valid` without
 * a reason or the tick that it was destroyed.
 */
export async function recordBackupDestroyed(
  store: Store,
  acting: Acting,
  { file, confirmed, reason, at }: Omit<EraseCommand, 'id'> & { readonly file: string },
): Promise<readonly Change[] | Refusal> {
  const done = await store.change(acting, at, async (tx) => {
    const backup = (await store.keys.backups()).find((each) => each.file === file);
    if (backup === undefined) {
      return refuse(
        'no-backup',
        'No backup of the keys in this file is on record, or it is recorded as destroyed already.',
      );
    }
    if (!confirmed)
      return refuse('not-valid', 'Tick that the file and every copy of it have been destroyed.', 'confirmed');
    if (reason.trim() === '') return refuse('not-valid', 'Say how it was destroyed, and by whom.', 'reason');
    const takenAt = backup.takenAt.toISOString();
    const id = randomUUID();
    await recordErasure(tx, acting, {
      id,
      inspectionId: null,
      record: { what: 'key-backup', file, takenAt },
      reason,
      at,
    });
    return [
      {
        kind: 'records-erased',
        subject: { kind: 'service', id: 'key-backup' },
        authorityId: null,
        inspectionId: null,
        expects: null,
        before: null,
        after: { erased: 'A backup of the keys', file, takenAt },
        reason,
      },
    ];
  });
  // After the record: stopped in between, the backup is asked about once more rather than forgotten.
  if (!isRefusal(done)) await store.keys.backupDestroyed(file);
  return done;
}
