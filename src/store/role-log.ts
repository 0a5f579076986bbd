import { sql } from 'kysely';
import type { Tx } from './tables.ts';

/** Who gave and who ended one role; null what the log does not say, or what may not be seen. */
export type RoleLog = {
  readonly givenBy: string | null;
  readonly endedBy: string | null;
  readonly endedBecause: string | null;
};

/** Who gave and ended roles, and why they ended, by the roles' ids: what the change log says of it. */
export async function roleLogOf(tx: Tx, roleIds: readonly string[]): Promise<ReadonlyMap<string, RoleLog>> {
  if (roleIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('change_log')
    .select([
      'subject_id as id',
      'kind',
      sql<string | null>`name_of(by_user)`.as('by'),
      sql<string | null>`content ->> 'reason'`.as('reason'),
    ])
    .where('subject_kind', '=', 'membership')
    .where('subject_id', 'in', [...roleIds])
    .orderBy('seq')
    .execute();
  const log = new Map<string, RoleLog>();
  for (const { id, kind, by, reason } of rows) {
    const known = log.get(id) ?? { givenBy: null, endedBy: null, endedBecause: null };
    if (kind === 'membership-given') log.set(id, { ...known, givenBy: by ?? 'The service' });
    if (kind === 'membership-ended') log.set(id, { ...known, endedBy: by ?? 'The service', endedBecause: reason });
  }
  return log;
}
