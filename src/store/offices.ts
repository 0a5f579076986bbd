import { type ChangeNamed, isOfficeWork, type Office, type OfficeFields } from '#inspection';
import { type Applied, authorityOf, ofVersionSeen } from './applied.ts';
import type { Tx } from './tables.ts';

export type KeptOffice = Office;

/** The offices of one authority, open ones first, by name. */
export async function officesOf(tx: Tx, authorityId: string): Promise<readonly KeptOffice[]> {
  const rows = await tx
    .selectFrom('offices')
    .select(['id', 'authority_id as authorityId', 'name', 'address', 'handles', 'closed_on as closedOn', 'version'])
    .where('authority_id', '=', authorityId)
    .orderBy('closed_on', (order) => order.desc().nullsFirst())
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, handles: row.handles.filter(isOfficeWork) }));
}

const columnsOf = ({ name, address, handles, closedOn }: Partial<OfficeFields>) => ({
  ...(name === undefined ? {} : { name }),
  ...(address === undefined ? {} : { address }),
  ...(handles === undefined ? {} : { handles: [...handles] }),
  ...(closedOn === undefined ? {} : { closed_on: closedOn }),
});

export async function addOffice(tx: Tx, change: ChangeNamed<'office-added'>): Promise<Applied> {
  await tx
    .insertInto('offices')
    .values({
      id: change.subject.id,
      authority_id: authorityOf(change),
      name: change.after.name,
      address: change.after.address,
      handles: [...change.after.handles],
      closed_on: change.after.closedOn,
    })
    .execute();
  return 'applied';
}

export async function changeOffice(tx: Tx, change: ChangeNamed<'office-changed'>): Promise<Applied> {
  return ofVersionSeen(tx.updateTable('offices').set(columnsOf(change.after ?? {})), change);
}
