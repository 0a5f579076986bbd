import type { ChangeNamed } from '#inspection';
import type { Applied } from './applied.ts';
import type { Tx } from './tables.ts';

export type KeptSetting = { readonly key: string; readonly value: unknown; readonly version: number };

/** A setting that was changed from its default, or null. */
export async function settingOf(tx: Tx, key: string): Promise<KeptSetting | null> {
  const row = await tx.selectFrom('settings').selectAll().where('key', '=', key).executeTakeFirst();
  return row ?? null;
}

/** Sets a setting: the subject's id is its key, the field `value` its value. `expects` null makes it. */
export async function changeSetting(tx: Tx, change: ChangeNamed<'setting-changed'>): Promise<Applied> {
  const value = JSON.stringify(change.after?.value ?? null);
  if (change.expects === null) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('settings')
      .values({ key: change.subject.id, value })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n ? 'applied' : 'changed-meanwhile';
  }
  const { numUpdatedRows } = await tx
    .updateTable('settings')
    .set((row) => ({ value, version: row('version', '+', 1) }))
    .where('key', '=', change.subject.id)
    .where('version', '=', change.expects)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? 'applied' : 'changed-meanwhile';
}

/** The settings that were changed from their defaults and whose keys begin with a text. */
export async function settingsBeginning(tx: Tx, beginning: string): Promise<readonly KeptSetting[]> {
  return tx
    .selectFrom('settings')
    .selectAll()
    .where((where) => where(where.fn('starts_with', ['key', where.val(beginning)]), '=', where.lit(true)))
    .execute();
}
