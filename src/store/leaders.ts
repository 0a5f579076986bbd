import type { ChangeNamed } from '#inspection';
import { type Applied, authorityOf } from './applied.ts';
import type { Tx } from './tables.ts';

export type KeptLeader = {
  readonly id: string;
  readonly authorityId: string;
  readonly post: string;
  readonly name: string;
  /** ISO dates. */
  readonly since: string;
  readonly until: string | null;
  readonly version: number;
};

/** The leaders of one authority, those who left too: who began last comes first. */
export async function leadersOf(tx: Tx, authorityId: string): Promise<readonly KeptLeader[]> {
  return tx
    .selectFrom('leaders')
    .select(['id', 'authority_id as authorityId', 'post', 'name', 'since', 'until', 'version'])
    .where('authority_id', '=', authorityId)
    .orderBy('since', 'desc')
    .orderBy('id')
    .execute();
}

export async function addLeader(tx: Tx, change: ChangeNamed<'leader-added'>): Promise<Applied> {
  const authority_id = authorityOf(change);
  await tx
    .insertInto('leaders')
    .values({ id: change.subject.id, authority_id, ...change.after })
    .execute();
  return 'applied';
}

export async function changeLeader(tx: Tx, change: ChangeNamed<'leader-changed'>): Promise<Applied> {
  const { numUpdatedRows } = await tx
    .updateTable('leaders')
    .set({ ...change.after })
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', change.subject.id)
    .where('version', '=', change.expects ?? 0)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? 'applied' : 'changed-meanwhile';
}
