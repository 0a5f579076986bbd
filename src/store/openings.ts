import { type Refusal, refuse } from '#inspection';
import type { Acting } from './acting.ts';
import type { Tx } from './tables.ts';

/** One time that somebody opened something sealed. */
export type KeptOpening = {
  readonly id: number;
  readonly at: Date;
  readonly userId: string | null;
  readonly userName: string | null;
  readonly inspectionId: string;
  /** The kind of payload, or null for the sealed part of an entry of the change log. */
  readonly kind: string | null;
  readonly changeSeq: number | null;
  readonly purpose: string;
};

export type AskedOfOpenings = {
  readonly inspectionId?: string;
  readonly userId?: string;
  /** Openings before this one: how one goes on reading. */
  readonly before?: number;
  readonly count: number;
};

/** What stands in the way of an opening whose purpose is not said; null when nothing does. */
export function purposeRefused(purpose: string): Refusal | null {
  const length = purpose.trim().length;
  if (length >= 1 && length <= 500) return null;
  return refuse('not-valid', 'Say in up to 500 characters what you open this for: it is kept on record.', 'purpose');
}

/** Something sealed that is about to be opened. */
export type NewOpening = {
  readonly inspectionId: string;
  readonly of: { readonly payloadId: string } | { readonly changeSeq: number };
  readonly purpose: string;
  readonly at: Date;
};

/** Records that something sealed is about to be opened. The walls refuse whoever may not open it. */
export async function recordOpening(tx: Tx, acting: Acting, ...openings: readonly NewOpening[]): Promise<void> {
  await tx
    .insertInto('openings')
    .values(
      openings.map((opening) => ({
        inspection_id: opening.inspectionId,
        payload_id: 'payloadId' in opening.of ? opening.of.payloadId : null,
        change_seq: 'changeSeq' in opening.of ? opening.of.changeSeq : null,
        user_id: acting.for === 'person' ? acting.userId : null,
        purpose: opening.purpose.trim(),
        at: opening.at,
      })),
    )
    .execute();
}

/** Openings that may be seen, the newest first. */
export async function listOpenings(tx: Tx, asked: AskedOfOpenings): Promise<readonly KeptOpening[]> {
  let query = tx
    .selectFrom('openings')
    .select((select) => [
      'id',
      'at',
      'user_id as userId',
      select.fn<string | null>('name_of', ['user_id']).as('userName'),
      'inspection_id as inspectionId',
      select.fn<string | null>('sealed_kind_of', ['payload_id']).as('kind'),
      'change_seq as changeSeq',
      'purpose',
    ])
    .orderBy('id', 'desc')
    .limit(asked.count);
  if (asked.inspectionId !== undefined) query = query.where('inspection_id', '=', asked.inspectionId);
  if (asked.userId !== undefined) query = query.where('user_id', '=', asked.userId);
  if (asked.before !== undefined) query = query.where('id', '<', asked.before);
  return query.execute();
}
