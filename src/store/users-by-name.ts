import { sql } from 'kysely';
import type { Tx } from './tables.ts';
import { type KeptUser, userById } from './users.ts';

/** Users that may be seen, by name; those after one of them, when it is named. Null when that one is not there. */
export async function usersByName(
  tx: Tx,
  asked: {
    readonly after?: string;
    readonly count: number;
    /** A part of the name or of the e-mail address. */
    readonly holding: string;
    readonly status?: KeptUser['status'];
  },
): Promise<readonly KeptUser[] | null> {
  const pattern = `%${asked.holding.replaceAll(/[\\%_]/g, '\\$&')}%`;
  let query = tx
    .selectFrom('users')
    .select(['id', 'name', 'email', 'status', 'demonstration', 'added_at as addedAt', 'version'])
    .where((where) => where.or([where('name', 'ilike', pattern), where('email', 'ilike', pattern)]))
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .limit(asked.count);
  if (asked.status !== undefined) query = query.where('status', '=', asked.status);
  if (asked.after !== undefined) {
    const last = await userById(tx, asked.after);
    if (last === null) return null;
    query = query.where(sql<boolean>`(lower(name), id) > (lower(${last.name}), ${last.id}::uuid)`);
  }
  return query.execute();
}
