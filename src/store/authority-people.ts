import { isRole, type RoleId } from '#inspection';
import type { Tx } from './tables.ts';

/** Somebody who holds a role of an authority. */
export type AuthorityPerson = {
  readonly userId: string;
  readonly name: string;
  readonly role: RoleId;
  readonly status: 'invited' | 'active' | 'suspended';
  readonly givenAt: Date;
};

/** Who holds a role of one authority now, as far as they may be seen, by name. */
export async function peopleOfAuthority(tx: Tx, authorityId: string): Promise<readonly AuthorityPerson[]> {
  const rows = await tx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(['users.id as userId', 'users.name', 'memberships.role', 'users.status', 'memberships.given_at as givenAt'])
    .where('memberships.authority_id', '=', authorityId)
    .where('memberships.ended_at', 'is', null)
    .orderBy('users.name')
    .orderBy('memberships.given_at')
    .execute();
  return rows.flatMap(({ role, ...row }) => (isRole(role) ? [{ ...row, role }] : []));
}
