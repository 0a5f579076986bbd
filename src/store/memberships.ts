import { type ChangeNamed, isRole, type Membership, type Person } from '#inspection';
import type { Applied } from './applied.ts';
import type { Tx } from './tables.ts';

export type KeptMembership = Membership & {
  readonly id: string;
  readonly userId: string;
  readonly givenAt: Date;
  readonly endedAt: Date | null;
  readonly version: number;
};

const selection = (tx: Tx) =>
  tx
    .selectFrom('memberships')
    .leftJoin('inspections', 'inspections.id', 'memberships.inspection_id')
    .select((select) => [
      'memberships.id',
      'memberships.user_id as userId',
      'memberships.role',
      select.fn.coalesce('memberships.authority_id', 'inspections.authority_id').as('authorityId'),
      'memberships.inspection_id as inspectionId',
      'memberships.given_at as givenAt',
      'memberships.ended_at as endedAt',
      'memberships.version',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

const kept = (rows: readonly Row[]): readonly KeptMembership[] =>
  // A role of a newer version that this one does not know gives nothing.
  rows.flatMap(({ role, ...row }) => (isRole(role) ? [{ ...row, role }] : []));

/** The roles of one user, those that ended too, oldest first. */
export const membershipsOf = async (tx: Tx, userId: string): Promise<readonly KeptMembership[]> =>
  kept(await selection(tx).where('memberships.user_id', '=', userId).orderBy('memberships.given_at').execute());

/** The roles that people hold now, of the users named. */
export const membershipsHeldBy = async (tx: Tx, userIds: readonly string[]): Promise<readonly KeptMembership[]> =>
  userIds.length === 0
    ? []
    : kept(
        await selection(tx)
          .where('memberships.user_id', 'in', [...userIds])
          .where('memberships.ended_at', 'is', null)
          .orderBy('memberships.given_at')
          .execute(),
      );

/** A user as somebody who may or may not do things, or null when they are not there or not active. */
export async function personOf(tx: Tx, userId: string): Promise<Person | null> {
  const user = await tx
    .selectFrom('users')
    .select(['id', 'name', 'status'])
    .where('id', '=', userId)
    .executeTakeFirst();
  if (user?.status !== 'active') return null;
  const held = await membershipsHeldBy(tx, [userId]);
  const memberships = held.map(({ role, authorityId, inspectionId }) => ({ role, authorityId, inspectionId }));
  return { userId: user.id, name: user.name, memberships };
}

/** How many active people hold the administrator's role: the last one must stay. */
export async function countAdministrators(tx: Tx): Promise<number> {
  const { count } = await tx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .where('role', '=', 'administrator')
    .where('ended_at', 'is', null)
    .where('status', '=', 'active')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export async function giveMembership(tx: Tx, change: ChangeNamed<'membership-given'>, at: Date): Promise<Applied> {
  const { user, role, authority, inspection } = change.after;
  await tx
    .insertInto('memberships')
    .values({
      id: change.subject.id,
      user_id: user,
      role,
      authority_id: inspection === null ? authority : null,
      inspection_id: inspection,
      given_at: at,
    })
    .execute();
  return 'applied';
}

export async function endMembership(tx: Tx, change: ChangeNamed<'membership-ended'>, at: Date): Promise<Applied> {
  const { numUpdatedRows } = await tx
    .updateTable('memberships')
    .set((row) => ({ ended_at: at, version: row('version', '+', 1) }))
    .where('id', '=', change.subject.id)
    .where('ended_at', 'is', null)
    .where('version', '=', change.expects ?? 0)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? 'applied' : 'changed-meanwhile';
}
