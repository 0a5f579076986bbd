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

/** How many people, authorities and inspections there are beside the demonstration. */
export async function besideDemonstration(
  tx: Tx,
): Promise<{ readonly people: number; readonly authorities: number; readonly inspections: number }> {
  const count = async (table: 'users' | 'authorities' | 'inspections'): Promise<number> => {
    const { total } = await tx
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as('total'))
      .where('demonstration', '=', false)
      .executeTakeFirstOrThrow();
    return Number(total);
  };
  return {
    people: await count('users'),
    authorities: await count('authorities'),
    inspections: await count('inspections'),
  };
}
