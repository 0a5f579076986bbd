// A large payload, sealed piece by piece: neither keeping nor opening it needs memory for the whole.
import { createHash, randomUUID } from 'node:crypto';
import type { Acting } from './acting.ts';
import { SealError, seal, unseal } from './keys/index.ts';
import { type SealedKind, sealedKinds } from './sealed-kinds.ts';
import { inspectionKey, type Store } from './store.ts';
import { dropUnreferred } from './unreferred-payloads.ts';

/** Bytes of a piece before it is sealed; the last one may have fewer. */
export const pieceBytes = 4 * 1024 * 1024;

// The last piece says that it is the last: a payload that was cut, or whose pieces changed places, does not open.
const placeOf = (id: string, n: number, last: boolean): string => `sealed_payloads/${id}/${n}${last ? ' last' : ''}`;

/** What was kept: by its id, with what was counted on the way. */
export type KeptPieces = {
  readonly payloadId: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
};

/**
 * Keeps a stream of bytes sealed under the key of an inspection. What was kept is removed when the stream fails, or `limit` bytes are
 * exceeded: 'too-large' then, with the rest of the stream unread. Throws SealError 'key-destroyed' after the inspection was erased, and
 * the database's refusal for whoever may not keep anything there, before the stream is read.
 */
export async function keepSealedPieces(
  store: Store,
  acting: Acting,
  payload: {
    readonly inspectionId: string;
    readonly kind: SealedKind;
    readonly source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
    readonly limit: number;
    readonly at: Date;
  },
): Promise<KeptPieces | 'too-large'> {
  const { inspectionId, kind, source, limit, at } = payload;
  const id = randomUUID();
  const key = await store.keys.secret(inspectionKey(inspectionId));
  await store.read(acting, (tx) =>
    tx
      .insertInto('sealed_payloads')
      .values({
        id,
        inspection_id: inspectionId,
        kind,
        supplied_by: sealedKinds[kind].suppliedBy,
        sealed: Buffer.alloc(0),
        sealed_at: at,
      })
      .execute(),
  );
  const hash = createHash('sha256');
  let pieces = 0;
  let bytes = 0;
  const keepPiece = async (plain: Uint8Array, last: boolean) => {
    const n = pieces;
    pieces += 1;
    const sealed = Buffer.from(seal(key, plain, placeOf(id, n, last)));
    await store.read(acting, (tx) =>
      tx.insertInto('sealed_pieces').values({ payload_id: id, inspection_id: inspectionId, n, sealed }).execute(),
    );
  };
  try {
    // One piece is always held back until it is known whether another follows.
    let held: Uint8Array[] = [];
    let heldBytes = 0;
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > limit) {
        await dropUnreferred(store, { among: [id] });
        return 'too-large';
      }
      hash.update(chunk);
      held.push(chunk);
      heldBytes += chunk.length;
      while (heldBytes > pieceBytes) {
        const all = Buffer.concat(held);
        await keepPiece(all.subarray(0, pieceBytes), false);
        held = [all.subarray(pieceBytes)];
        heldBytes -= pieceBytes;
      }
    }
    await keepPiece(Buffer.concat(held), true);
    const { numUpdatedRows } = await store.read(acting, (tx) =>
      tx.updateTable('sealed_payloads').set({ pieces }).where('id', '=', id).executeTakeFirst(),
    );
    if (numUpdatedRows !== 1n) throw new Error('A payload that was being kept is not there any more.');
  } catch (error) {
    // What cannot be removed now, for the database is away, is swept later: no record refers to it.
    await dropUnreferred(store, { among: [id] }).catch(() => undefined);
    throw error;
  }
  return { payloadId: id, bytes, sha256: hash.digest('hex') };
}

/**
 * The bytes of a payload that was kept in pieces, one after the other. Throws SealError 'damaged' where a piece is missing, changed or
 * in the place of another. Whoever reads them has recorded before that they are opened.
 */
export async function* piecesOf(
  store: Store,
  acting: Acting,
  { id, pieces, key }: { readonly id: string; readonly pieces: number; readonly key: Uint8Array },
): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < pieces; n += 1) {
    const row = await store.read(acting, (tx) =>
      tx
        .selectFrom('sealed_pieces')
        .select('sealed')
        .where('payload_id', '=', id)
        .where('n', '=', n)
        .executeTakeFirst(),
    );
    if (row === undefined) {
      throw new SealError('damaged', `sealed_payloads/${id} lacks its piece ${n}. Take it back from a backup.`);
    }
    yield unseal(key, row.sealed, placeOf(id, n, n === pieces - 1));
  }
}
