// Child-level data: kept sealed under the key of its inspection, opened on record.
import { randomUUID } from 'node:crypto';
import { type Refusal, refuse } from '#inspection';
import type { Acting } from './acting.ts';
import { SealError, seal, unseal } from './keys/index.ts';
import { cacheOf } from './opened-cache.ts';
import { purposeRefused, recordOpening } from './openings.ts';
import { type SealedKind, sealedKinds } from './sealed-kinds.ts';
import { keepSealedPieces, pieceBytes, piecesOf } from './sealed-pieces.ts';
import { inspectionKey, type Store } from './store.ts';
import type { Tx } from './tables.ts';

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
  if (plain.length > pieceBytes) {
    const kept = await keepSealedPieces(store, acting, { ...payload, source: [plain], limit: plain.length });
    if (kept === 'too-large') throw new Error('A payload was larger than itself.');
    return kept.payloadId;
  }
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

/** A payload that may be opened now: it is on record. */
export type Openable = {
  readonly id: string;
  readonly inspectionId: string;
  /** Its bytes, in order, in parts of some megabytes. Throws SealError 'damaged'. */
  readonly parts: () => AsyncIterable<Uint8Array>;
  /** All of them, in memory of its own that can be moved to a thread; `length` where it is known before. */
  readonly bytes: (length?: number) => Promise<Uint8Array<ArrayBuffer>>;
};

/** Records that payloads are opened, and what for. Answers those that may be seen, in the order of `ids`. */
export async function recordOpenings(
  tx: Tx,
  acting: Acting,
  ids: readonly string[],
  { purpose, at }: { readonly purpose: string; readonly at: Date },
): Promise<readonly { readonly id: string; readonly inspectionId: string; readonly pieces: number }[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('sealed_payloads')
    .select(['id', 'inspection_id as inspectionId', 'pieces'])
    .where('id', 'in', [...ids])
    .execute();
  const found = ids.flatMap((id) => rows.filter((row) => row.id === id));
  if (found.length > 0) {
    await recordOpening(
      tx,
      acting,
      ...found.map(({ id, inspectionId }) => ({ inspectionId, of: { payloadId: id }, purpose, at })),
    );
  }
  return found;
}

/**
 * Opens payloads of one inspection part by part, for whoever may see them all. That they do, and what for, is on record before.
 * Refused as by `openSealed`.
 */
export async function openSealedParts(
  store: Store,
  acting: Acting,
  ids: readonly string[],
  { purpose, at }: { readonly purpose: string; readonly at: Date },
): Promise<readonly Openable[] | Refusal> {
  const refusal = purposeRefused(purpose);
  if (refusal !== null) return refusal;
  const found = await store.read(acting, (tx) => recordOpenings(tx, acting, ids, { purpose, at }));
  if (found.length < ids.length) return notThere;
  try {
    return await Promise.all(
      found.map(async (payload) => {
        const key = await store.keys.existing(inspectionKey(payload.inspectionId));
        const parts = () => sealedParts(store, acting, payload, key);
        return { ...payload, parts, bytes: (length?: number) => gathered(parts(), payload.id, length) };
      }),
    );
  } catch (error) {
    if (error instanceof SealError && error.code === 'key-destroyed') return erased(error);
    throw error;
  }
}

/** All parts of a payload in memory of its own. Throws SealError 'damaged' where they are not as many bytes as are known to be there. */
export async function gathered(
  parts: AsyncIterable<Uint8Array>,
  id: string,
  length?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (length === undefined) {
    const all: Uint8Array[] = [];
    for await (const part of parts) all.push(part);
    return new Uint8Array(Buffer.concat(all));
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for await (const part of parts) {
    if (at + part.length <= length) bytes.set(part, at);
    at += part.length;
  }
  if (at !== length) throw new SealError('damaged', `${placeOf(id)} holds ${at} bytes, not ${length} as is on record.`);
  return bytes;
}

/** The bytes of a payload whose opening is on record, in parts. Throws SealError 'damaged'. */
export async function* sealedParts(
  store: Store,
  acting: Acting,
  { id, pieces }: { readonly id: string; readonly pieces: number },
  key: Uint8Array | null,
): AsyncGenerator<Uint8Array> {
  if (key === null) throw noKey(id);
  if (pieces > 0) {
    yield* piecesOf(store, acting, { id, pieces, key });
    return;
  }
  const row = await store.read(acting, (tx) =>
    tx.selectFrom('sealed_payloads').select('sealed').where('id', '=', id).executeTakeFirst(),
  );
  // It was there a moment ago, when its opening was recorded: bytes of nothing must not be taken for what it held.
  if (row === undefined) throw new SealError('damaged', `${placeOf(id)} is not there any more, or not to be seen.`);
  yield unseal(key, row.sealed, placeOf(id));
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
  const [payload] = await store.read(acting, (tx) => recordOpenings(tx, acting, [id], { purpose, at }));
  if (payload === undefined) return notThere;
  const { inspectionId } = payload;
  const cache = cacheOf(store);
  try {
    // Asked each time: another process may have destroyed the key since this one opened the payload.
    const key = await store.keys.existing(inspectionKey(inspectionId));
    const open = cache.find(id);
    if (open !== null) return open;
    const parts: Uint8Array[] = [];
    for await (const part of sealedParts(store, acting, payload, key)) parts.push(part);
    const [only] = parts;
    if (only === undefined) return notThere;
    const plain = parts.length === 1 ? only : Buffer.concat(parts);
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
