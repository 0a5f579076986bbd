import type { ChangeNamed } from '#inspection';
import { type Applied, ofVersionSeen } from './applied.ts';
import type { Tx } from './tables.ts';

export type KeptAuthority = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
  readonly demonstration: boolean;
  readonly version: number;
};

const columns = ['id', 'code', 'name', 'region', 'demonstration', 'version'] as const;

/** One authority, or null. */
export async function authorityById(tx: Tx, id: string): Promise<KeptAuthority | null> {
  return (await tx.selectFrom('authorities').select(columns).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** One authority, held until the transaction ends, so that nobody else decides on what belongs to it meanwhile; or null. */
export async function authorityToChange(tx: Tx, id: string): Promise<KeptAuthority | null> {
  return (
    (await tx.selectFrom('authorities').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
  );
}

/** All authorities by name, held as by `authorityToChange`. */
export const authoritiesToChange = (tx: Tx): Promise<readonly KeptAuthority[]> =>
  tx.selectFrom('authorities').select(columns).orderBy('name').forUpdate().execute();

/** All authorities, by name. */
export async function listAuthorities(tx: Tx): Promise<readonly KeptAuthority[]> {
  return tx.selectFrom('authorities').select(columns).orderBy('name').execute();
}

export async function addAuthority(tx: Tx, change: ChangeNamed<'authority-added'>): Promise<Applied> {
  await tx
    .insertInto('authorities')
    .values({ id: change.subject.id, ...change.after })
    .execute();
  return 'applied';
}

export async function changeAuthority(tx: Tx, change: ChangeNamed<'authority-changed'>): Promise<Applied> {
  return ofVersionSeen(tx.updateTable('authorities').set({ ...change.after }), change);
}
