// Submissions that wait to be read: the table is the queue. Any number of processes take from it, each submission is held by one.
import { sql } from 'kysely';
import type { Tx } from './tables.ts';

/** A submission taken to be read. */
export type TakenSubmission = {
  readonly id: string;
  readonly inspectionId: string;
  readonly number: number;
  /** How many times it was taken, with this one. */
  readonly attempts: number;
};

/**
 * Takes the submission that has waited longest and holds it until then; null when none waits. One of an inspection waits until those
 * before it are read: it rests on them.
 */
export async function takeSubmission(
  tx: Tx,
  { at, until }: { readonly at: Date; readonly until: Date },
): Promise<TakenSubmission | null> {
  const { rows } = await sql<TakenSubmission>`
    update submissions set held_until = ${until}, attempts = attempts + 1
    where id = (
      select id from submissions waiting
      where state = 'received' and (held_until is null or held_until <= ${at})
        and not exists (select from submissions earlier where earlier.inspection_id = waiting.inspection_id
          and earlier.number < waiting.number and earlier.state = 'received')
      order by received_at, number limit 1
      for update skip locked)
    returning id, inspection_id as "inspectionId", number, attempts`.execute(tx);
  return rows[0] ?? null;
}

/** Holds every submission of an inspection as it is until the transaction ends: what one rests on is not taken back meanwhile. */
export async function holdSubmissionsOf(tx: Tx, inspectionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`bestfit/submissions/${inspectionId}`}))`.execute(tx);
}
