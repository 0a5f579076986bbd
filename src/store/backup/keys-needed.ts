import { sql } from 'kysely';
import { inspectionKey } from '../store.ts';
import type { Tx } from '../tables.ts';

/** The names of the keys without which something that is sealed in the database, and was not erased, does not open. */
export async function keysNeeded(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from inspections where erased_at is null and (
      exists (select from sealed_payloads p where p.inspection_id = inspections.id and (length(p.sealed) > 0 or p.pieces > 0))
      or exists (select from change_log e where e.inspection_id = inspections.id and e.sealed is not null))
    order by id`.execute(tx);
  const codes = await tx
    .selectFrom('sign_in_secrets')
    .select('user_id')
    .where('one_time_secret', 'is not', null)
    .limit(1)
    .execute();
  return [...rows.map(({ id }) => inspectionKey(id)), ...(codes.length > 0 ? ['sign-in'] : [])];
}
