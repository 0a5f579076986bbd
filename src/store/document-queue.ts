// Documents on single children that wait to be read: as submissions do, the table is the queue.
import { sql } from 'kysely';
import type { Tx } from './tables.ts';

/** A document taken to be read. */
export type TakenDocument = {
  readonly id: string;
  readonly inspectionId: string;
  /** How many times it was taken, with this one. */
  readonly attempts: number;
};

/** Takes the document that has waited longest and holds it until then; null when none waits. */
export async function takeDocument(
  tx: Tx,
  { at, until }: { readonly at: Date; readonly until: Date },
): Promise<TakenDocument | null> {
  const { rows } = await sql<TakenDocument>`
    update documents set held_until = ${until}, attempts = attempts + 1
    where id = (
      select id from documents waiting
      where check_state = 'received' and (held_until is null or held_until <= ${at})
      order by supplied_at, id limit 1
      for update skip locked)
    returning id, inspection_id as "inspectionId", attempts`.execute(tx);
  return rows[0] ?? null;
}
