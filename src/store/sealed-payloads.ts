// Child-level data: kept sealed under the key of its inspection, opened on record.
import { randomUUID } from 'node:crypto';
import { type Refusal, refuse } from '#inspection';
import type { Acting } from './acting.ts';
import { SealError, seal, unseal } from './keys/index.ts';
import { cacheOf } from './opened-cache.ts';
import { purposeRefused, recordOpening } from './openings.ts';
import { type SealedKind, sealedKinds } from './sealed-kinds.ts';
import { inspectionKey, type Store } from './store.ts';

/** A payload is bound to its own place: sealed bytes put into another row do not open there. */
const placeOf = (id: string): string => `sealed_payloads/${id}`;

export const notThere = refuse('not-there', 'There is nothing sealed here that you may open.');

/** The refusal for what was sealed under a key that is destroyed. */
export const erased = (error: SealError): Refusal => refuse('key-destroyed', error.message);

/**
 * Keeps bytes sealed under the key of an inspection; answers the payload's id. Throws SealError 'key-destroyed' after the inspection
 * was erased, and the database's refusal for whoever may not keep anything there.
 */
export async function keepSealed(
  store: Store,
  acting: Acting,
  payload: {
    readonly inspectionId: string;
    readonly kind: SealedKind;
    readonly plain: Uint8Array;
    readonly at: Date;
  },
): Promise<string> {
  const { inspectionId, kind, plain, at } = payload;
  const id = randomUUID();
  const sealed = seal(await store.keys.secret(inspectionKey(inspectionId)), plain, placeOf(id));
  const row = { id, inspection_id: inspectionId, kind, supplied_by: sealedKinds[kind].suppliedBy };
  await store.read(acting, (tx) =>
    tx
      .insertInto('sealed_payloads')
      .values({ ...row, sealed: Buffer.from(sealed), sealed_at: at })
      .execute(),
  );
  return id;
}

/**
 * Opens a payload for whoever may see it. That they do, and what for, is on record before anything is opened, whether it was open in
 * this process already or not. Refused: `not-valid` without a purpose, `not-there`, and `key-destroyed` once the inspection's sealed
 * data were erased. Throws SealError 'damaged' for bytes that are not what was sealed. The bytes are shared: read them, never change them.
 */
export async function openSealed(
  store: Store,
  acting: Acting,
  id: string,
  purpose: string,
  at: Date,
): Promise<Uint8Array | Refusal> {
  const refusal = purposeRefused(purpose);
  if (refusal !== null) return refusal;
  const inspectionId = await store.read(acting, async (tx) => {
    const found = await tx
      .selectFrom('sealed_payloads')
      .select('inspection_id')
      .where('id', '=', id)
      .executeTakeFirst();
    if (found === undefined) return null;
    await recordOpening(tx, acting, { inspectionId: found.inspection_id, of: { payloadId: id }, purpose, at });
    return found.inspection_id;
  });
  if (inspectionId === null) return notThere;
  const cache = cacheOf(store);
  try {
    // Asked each time: another process may have destroyed the key since this one opened the payload.
    const key = await store.keys.existing(inspectionKey(inspectionId));
    const open = cache.find(id);
    if (open !== null) return open;
    const row = await store.read(acting, (tx) =>
      tx.selectFrom('sealed_payloads').select('sealed').where('id', '=', id).executeTakeFirst(),
    );
    if (row === undefined) return notThere;
    if (key === null) throw noKey(id);
    const plain = unseal(key, row.sealed, placeOf(id));
    cache.keep(id, { inspectionId, plain });
    return plain;
  } catch (error) {
    if (!(error instanceof SealError) || error.code !== 'key-destroyed') throw error;
    cache.forget(inspectionId);
    return erased(error);
  }
}

/** Sealed data without a key: the keys of another installation, or a key file from before the data. */
export const noKey = (what: string): SealError =>
  new SealError(
    'damaged',
    `The key that sealed ${what} is not in the key file. Take it back from a backup of the keys: bestfit restore --keys.`,
  );
