import type { Tx } from './tables.ts';

/** How far an installation has come since it was set up, as far as may be seen: whether any authority is there, and anybody else. */
export async function howFarBegun(
  tx: Tx,
  userId: string,
): Promise<{ readonly authorities: boolean; readonly others: boolean }> {
  const authority = await tx.selectFrom('authorities').select('id').limit(1).executeTakeFirst();
  const other = await tx.selectFrom('users').select('id').where('id', '<>', userId).limit(1).executeTakeFirst();
  return { authorities: authority !== undefined, others: other !== undefined };
}
