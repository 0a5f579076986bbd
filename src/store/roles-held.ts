// Roles with the names of where they hold, as people read them; who gave and ended them stands in the change log.
import { sql } from 'kysely';
import { type InspectionSubject, isRole, type RoleId } from '#inspection';
import type { Tx } from './tables.ts';

/** A role of somebody, held or ended, with its place by name. Of an inspection: the authority inspected, its week 1 and what is inspected. */
export type RoleHeldThere = {
  readonly id: string;
  readonly userId: string;
  readonly role: RoleId;
  readonly authorityId: string | null;
  readonly authorityName: string | null;
  readonly inspectionId: string | null;
  readonly weekOne: string | null;
  readonly subject: InspectionSubject | null;
  readonly givenAt: Date;
  readonly endedAt: Date | null;
  readonly version: number;
};

const selection = (tx: Tx) =>
  tx
    .selectFrom('memberships')
    .leftJoin('inspections', 'inspections.id', 'memberships.inspection_id')
    .leftJoin('authorities', (join) =>
      join.on((on) =>
        on('authorities.id', '=', on.fn.coalesce('memberships.authority_id', 'inspections.authority_id')),
      ),
    )
    .select([
      'memberships.id',
      'memberships.user_id as userId',
      'memberships.role',
      'authorities.id as authorityId',
      'authorities.name as authorityName',
      'memberships.inspection_id as inspectionId',
      'inspections.week_one as weekOne',
      'inspections.subject',
      'memberships.given_at as givenAt',
      'memberships.ended_at as endedAt',
      'memberships.version',
    ])
    .orderBy('memberships.given_at')
    .orderBy('memberships.id');

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

const read = (rows: readonly Row[]): readonly RoleHeldThere[] =>
  // A role of a newer version that this one does not know gives nothing.
  rows.flatMap(({ role, ...row }) => (isRole(role) ? [{ ...row, role }] : []));

/** The roles that the users named hold now. */
export const rolesHeldBy = async (tx: Tx, userIds: readonly string[]): Promise<readonly RoleHeldThere[]> =>
  userIds.length === 0
    ? []
    : read(
        await selection(tx)
          .where('memberships.user_id', 'in', [...userIds])
          .where('memberships.ended_at', 'is', null)
          .execute(),
      );

/** The roles of one user, held and ended, oldest first. */
export const allRolesOf = async (tx: Tx, userId: string): Promise<readonly RoleHeldThere[]> =>
  read(await selection(tx).where('memberships.user_id', '=', userId).execute());

/** The roles held and ended at one authority, oldest first, each with the name of whose it is; those in inspections of it are not among them. */
export async function rolesAt(
  tx: Tx,
  authorityId: string,
): Promise<readonly (RoleHeldThere & { readonly name: string })[]> {
  const rows = await selection(tx)
    // Whose role ended is no longer among the people one sees; that they had it still is.
    .select(sql<string>`name_of(memberships.user_id)`.as('name'))
    .where('memberships.authority_id', '=', authorityId)
    .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return read(rows).map((role) => ({ ...role, name: names.get(role.id) ?? '' }));
}

/** Who leads an inspection now, as far as one may see it. */
export async function leadOf(
  tx: Tx,
  inspectionId: string,
): Promise<{ readonly userId: string; readonly name: string } | null> {
  const row = await tx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(['users.id as userId', 'users.name'])
    .where('inspection_id', '=', inspectionId)
    .where('role', '=', 'lead-inspector')
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Whether all roles of somebody are a director's to give and end, seen or not: only then is their link the director's to make. */
export async function isOwnStaff(tx: Tx, userId: string): Promise<boolean> {
  const { rows } = await sql<{ own: boolean }>`select ${userId}::uuid = any (my_staff()) as own`.execute(tx);
  return rows[0]?.own === true;
}

/**
 * Waits until nobody else decides about people, and holds others back until the transaction ends. Two decisions that are right each by
 * itself, such as two administrators suspending one another, are then made one after the other.
 */
export async function oneDecisionAtATime(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('bestfit/people'))`.execute(tx);
}
