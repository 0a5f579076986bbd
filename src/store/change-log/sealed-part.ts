import { sql } from 'kysely';
import { type Plain, type Refusal, refuse } from '#inspection';
import type { Acting } from '../acting.ts';
import { SealError, unseal } from '../keys/index.ts';
import { purposeRefused, recordOpening } from '../openings.ts';
import { erased, noKey, notThere } from '../sealed-payloads.ts';
import { inspectionKey, type Store } from '../store.ts';
import { sealedPlace } from './append.ts';

const forTheTeam = refuse(
  'not-allowed',
  'Only the team of the inspection may open the sealed parts of its change log.',
);

/**
 * Opens the sealed part of an entry of the change log, for the team of its inspection; on record, like a payload, before it is opened.
 * Refused: `not-valid` without a purpose, `not-there` (no such entry that may be seen, or nothing in it is sealed), `not-allowed`, and
 * `key-destroyed` once the inspection's sealed data were erased.
 */
export async function readSealedChange(
  store: Store,
  acting: Acting,
  seq: number,
  purpose: string,
  at: Date,
): Promise<{ readonly sealed: Plain } | Refusal> {
  const refusal = purposeRefused(purpose);
  if (refusal !== null) return refusal;
  const found = await store.read(acting, async (tx) => {
    const entry = await tx
      .selectFrom('change_log')
      .select(['sealed', 'inspection_id as inspectionId'])
      .select(
        sql<boolean>`acting() = 'service' or coalesce(inspection_id = any ((select my_team_inspections())::uuid[]), false)`.as(
          'may',
        ),
      )
      .where('seq', '=', seq)
      .executeTakeFirst();
    if (entry === undefined || entry.sealed === null || entry.inspectionId === null) return notThere;
    const { sealed, inspectionId } = entry;
    if (!entry.may) return forTheTeam;
    await recordOpening(tx, acting, { inspectionId, of: { changeSeq: seq }, purpose, at });
    return { sealed, inspectionId };
  });
  if ('refused' in found) return found;
  const { sealed, inspectionId } = found;
  try {
    const key = await store.keys.existing(inspectionKey(inspectionId));
    if (key === null) throw noKey(`entry ${seq} of the change log`);
    const plain = unseal(key, sealed, sealedPlace({ inspectionId, seq }));
    return { sealed: JSON.parse(Buffer.from(plain).toString('utf8')) };
  } catch (error) {
    if (!(error instanceof SealError) || error.code !== 'key-destroyed') throw error;
    return erased(error);
  }
}
