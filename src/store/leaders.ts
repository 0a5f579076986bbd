import { type ChangeNamed, isPost, type Leader } from '#inspection';
import { type Applied, authorityOf, ofVersionSeen } from './applied.ts';
import type { Tx } from './tables.ts';

export type KeptLeader = Leader;

const selection = (tx: Tx) =>
  tx
    .selectFrom('leaders')
    .select(['id', 'authority_id as authorityId', 'post', 'name', 'since', 'until', 'version'])
    .orderBy('since', 'desc')
    .orderBy('id');

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

const kept = (rows: readonly Row[]): readonly KeptLeader[] =>
  // The database takes no other posts.
  rows.flatMap(({ post, ...row }) => (isPost(post) ? [{ ...row, post }] : []));

/** The leaders of one authority, those who left too: who began last comes first. */
export const leadersOf = async (tx: Tx, authorityId: string): Promise<readonly KeptLeader[]> =>
  kept(await selection(tx).where('authority_id', '=', authorityId).execute());

/** The directors of all authorities, those who left too: who began last comes first. */
export const allDirectors = async (tx: Tx): Promise<readonly KeptLeader[]> =>
  kept(await selection(tx).where('post', '=', 'director-of-childrens-services').execute());

/** The directors of all authorities who are in post on a day (ISO 8601). */
export const directorsOn = async (tx: Tx, day: string): Promise<readonly KeptLeader[]> =>
  kept(
    await selection(tx)
      .where('post', '=', 'director-of-childrens-services')
      .where('since', '<=', day)
      .where((where) => where.or([where('until', 'is', null), where('until', '>=', day)]))
      .execute(),
  );

export async function addLeader(tx: Tx, change: ChangeNamed<'leader-added'>): Promise<Applied> {
  const authority_id = authorityOf(change);
  await tx
    .insertInto('leaders')
    .values({ id: change.subject.id, authority_id, ...change.after })
    .execute();
  return 'applied';
}

export async function changeLeader(tx: Tx, change: ChangeNamed<'leader-changed'>): Promise<Applied> {
  return ofVersionSeen(tx.updateTable('leaders').set({ ...change.after }), change);
}
