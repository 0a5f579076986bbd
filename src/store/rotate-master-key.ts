import { appendChanges } from './change-log/append.ts';
import type { Connection } from './connection.ts';
import type { Keys } from './keys/index.ts';
import { overOneConnection } from './one-connection.ts';
import { StoreError } from './store-error.ts';

export type RotatedMasterKey = { readonly from: string; readonly to: string; readonly secrets: number };

/**
 * Changes the master key, on record, while the service may run. Where it was changed and could not be recorded, throws StoreError
 * `not-logged`: the next change names the key it came from, so the log shows that one is missing.
 */
export async function rotateMasterKey(owner: Connection, keys: Keys, at: Date): Promise<RotatedMasterKey> {
  const done: RotatedMasterKey[] = [];
  try {
    return await overOneConnection(owner, null, ({ database }) =>
      database.transaction().execute(async (tx) => {
        // Waits for the log now, so that what can fail fails before the key is changed.
        await tx.selectFrom('change_log_head').select('seq').forUpdate().executeTakeFirstOrThrow();
        const rotated = await keys.rotateMaster(at);
        done.push(rotated);
        const change = {
          kind: 'master-key-rotated',
          subject: { kind: 'service', id: 'master-key' },
          authorityId: null,
          inspectionId: null,
          expects: null,
          before: { masterKey: rotated.from },
          after: { masterKey: rotated.to, keys: rotated.secrets },
          reason: null,
        } as const;
        await appendChanges(tx, { for: 'service', what: 'keys rotate' }, at, [change], nothingToSeal);
        return rotated;
      }),
    );
  } catch (error) {
    const [rotated] = done;
    if (rotated === undefined) throw error;
    throw new StoreError(
      'not-logged',
      `The master key was changed from ${rotated.from} to ${rotated.to} and opens everything, but the change log could not be written: ` +
        `${error instanceof Error ? error.message : String(error)} Write this down, and see that the database is well.`,
      { cause: error },
    );
  }
}

const nothingToSeal = (): never => {
  throw new Error('The change of the master key seals nothing.');
};
