// What a change of a framework writes to its table. A published version never changes: the database holds that too.
import type { ChangeNamed } from '#inspection';
import type { Applied } from './applied.ts';
import type { Tx } from './tables.ts';

/** The id and version that a subject of the change log names. */
function keyOf({ subject }: { readonly subject: { readonly id: string } }): { id: string; framework_version: string } {
  const space = subject.id.indexOf(' ');
  return { id: subject.id.slice(0, space), framework_version: subject.id.slice(space + 1) };
}

const row = (tx: Tx, change: { readonly subject: { readonly id: string }; readonly expects: number | null }) => {
  const { id, framework_version } = keyOf(change);
  return tx
    .updateTable('frameworks')
    .set((of) => ({ version: of('version', '+', 1) }))
    .where('id', '=', id)
    .where('framework_version', '=', framework_version)
    .where('version', '=', change.expects ?? 0);
};

const oneOf = (count: bigint): Applied => (count === 1n ? 'applied' : 'changed-meanwhile');

export async function loadFramework(tx: Tx, change: ChangeNamed<'framework-loaded'>, at: Date): Promise<Applied> {
  const { title, hash, status, inForceFrom, inForceUntil } = change.after;
  await tx
    .insertInto('frameworks')
    .values({
      ...keyOf(change),
      title,
      hash,
      status,
      document: JSON.stringify(change.document),
      in_force_from: inForceFrom,
      in_force_until: inForceUntil,
      loaded_at: at,
      published_at: null,
    })
    .execute();
  return 'applied';
}

export async function replaceDraft(
  tx: Tx,
  change: ChangeNamed<'framework-draft-replaced'>,
  at: Date,
): Promise<Applied> {
  const { title, hash, inForceFrom, inForceUntil } = { ...change.before, ...change.after };
  const { numUpdatedRows } = await row(tx, change)
    .set({
      document: JSON.stringify(change.document),
      loaded_at: at,
      in_force_from: inForceFrom ?? null,
      in_force_until: inForceUntil ?? null,
      ...(title !== undefined && { title }),
      ...(hash !== undefined && { hash }),
    })
    .where('status', '=', 'draft')
    .executeTakeFirst();
  return oneOf(numUpdatedRows);
}

/** Publishes the draft with the hash that was read, and no other. */
export async function publishFramework(tx: Tx, change: ChangeNamed<'framework-published'>, at: Date): Promise<Applied> {
  const { hash = '', inForceFrom = null, inForceUntil = null } = change.after ?? {};
  const { numUpdatedRows } = await row(tx, change)
    .set({ status: 'published', in_force_from: inForceFrom, in_force_until: inForceUntil, published_at: at })
    .where('status', '=', 'draft')
    .where('hash', '=', hash)
    .executeTakeFirst();
  return oneOf(numUpdatedRows);
}

export async function setFrameworkEnd(tx: Tx, change: ChangeNamed<'framework-end-set'>): Promise<Applied> {
  const { numUpdatedRows } = await row(tx, change)
    .set({ in_force_until: change.after?.inForceUntil ?? null })
    .where('status', '=', 'published')
    .executeTakeFirst();
  return oneOf(numUpdatedRows);
}

export async function withdrawFramework(tx: Tx, change: ChangeNamed<'framework-withdrawn'>): Promise<Applied> {
  const { numUpdatedRows } = await row(tx, change)
    .set({ status: 'withdrawn' })
    .where('status', '=', 'published')
    .executeTakeFirst();
  return oneOf(numUpdatedRows);
}

export async function removeDraft(tx: Tx, change: ChangeNamed<'framework-draft-removed'>): Promise<Applied> {
  const { id, framework_version } = keyOf(change);
  const { numDeletedRows } = await tx
    .deleteFrom('frameworks')
    .where('id', '=', id)
    .where('framework_version', '=', framework_version)
    .where('version', '=', change.expects ?? 0)
    .where('hash', '=', change.before?.hash ?? '')
    .where('status', '=', 'draft')
    .executeTakeFirst();
  return oneOf(numDeletedRows);
}
