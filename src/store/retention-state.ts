import { type Periods, periodsOf, type RetentionState } from '#inspection';
import { settingsBeginning } from './settings.ts';
import type { Tx } from './tables.ts';

/** How long each kind of record is kept here. */
export const periodsInForce = async (tx: Tx): Promise<Periods> =>
  periodsOf(new Map((await settingsBeginning(tx, 'retention/')).map(({ key, value }) => [key, value])));

/** What there is that a person erases when its time is over. Reads as far as walls let; an administrator sees all of it. */
export async function retentionState(tx: Tx): Promise<RetentionState> {
  const inspections = await tx
    .selectFrom('inspections')
    .select(['id', 'closed_at as closedAt', 'erased_at as erasedAt'])
    .where('closed_at', 'is not', null)
    .execute();
  // Whoever never held a role left when they were added.
  const people = await tx
    .selectFrom('users')
    .leftJoin('memberships', 'memberships.user_id', 'users.id')
    .groupBy(['users.id', 'users.erased_at', 'users.added_at'])
    .having(({ fn, eb }) => eb(fn.count('memberships.id').filterWhere('memberships.ended_at', 'is', null), '=', 0))
    .select(({ fn }) => [
      'users.id',
      'users.erased_at as erasedAt',
      fn.coalesce(fn.max('memberships.ended_at'), 'users.added_at').as('leftAt'),
    ])
    .where('users.erased_at', 'is', null)
    .execute();
  return { periods: await periodsInForce(tx), inspections, people };
}
