import { sql } from 'kysely';
import type { Tx } from './tables.ts';

type Marked = {
  readonly userIds: readonly string[];
  readonly authorityIds: readonly string[];
  readonly inspectionIds: readonly string[];
};

/** Marks people, authorities and inspections as made up. */
export async function markDemonstration(tx: Tx, marked: Marked): Promise<void> {
  const demonstration = true;
  await tx.updateTable('users').set({ demonstration }).where('id', 'in', marked.userIds).execute();
  await tx.updateTable('authorities').set({ demonstration }).where('id', 'in', marked.authorityIds).execute();
  await tx.updateTable('inspections').set({ demonstration }).where('id', 'in', marked.inspectionIds).execute();
}

/** Whether the installation holds the demonstration. Authorities are seen by everybody, so that anybody may ask. */
export async function hasDemonstration(tx: Tx): Promise<boolean> {
  const one = await tx.selectFrom('authorities').select('id').where('demonstration', '=', true).limit(1).execute();
  return one.length > 0;
}

/** Whether an inspection is made up: what belongs to a made-up authority is, whoever planned it and whenever. For a query that has `inspections`. */
export const isMadeUpInspection = sql<boolean>`(inspections.demonstration or exists (
  select from authorities of_it where of_it.id = inspections.authority_id and of_it.demonstration))`;

/**
 * A person is made up who is of the demonstration, was invited by somebody of it, or has and had roles at made-up authorities alone. Everybody
 * else is real, and so is whoever is invited by somebody who is not of the demonstration, unless all their roles are there.
 */
const isMadeUpPerson = sql<boolean>`(users.demonstration
  or exists (select from change_log invited join users inviting on inviting.id = invited.by_user
    where invited.subject_kind = 'user' and invited.subject_id = users.id::text and invited.kind = 'user-invited' and inviting.demonstration)
  or coalesce((select bool_and(coalesce(authorities.demonstration, false)) from memberships
    left join inspections on inspections.id = memberships.inspection_id
    left join authorities on authorities.id = coalesce(memberships.authority_id, inspections.authority_id)
    where memberships.user_id = users.id), false))`;

/** How many people, authorities and inspections there are beside the demonstration and what was tried out with it. Asked as the owner, who sees all. */
export async function besideDemonstration(
  tx: Tx,
): Promise<{ readonly people: number; readonly authorities: number; readonly inspections: number }> {
  const { rows } = await sql<{ people: number; authorities: number; inspections: number }>`select
    (select count(*)::int from users where not ${isMadeUpPerson}) as people,
    (select count(*)::int from authorities where not demonstration) as authorities,
    (select count(*)::int from inspections where not ${isMadeUpInspection}) as inspections`.execute(tx);
  const [found] = rows;
  if (found === undefined) throw new Error('The database counted nothing.');
  return found;
}
