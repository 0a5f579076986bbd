import { type ChangeNamed, isStage, type Stage } from '#inspection';
import { type Applied, authorityOf } from './applied.ts';
import type { Tx } from './tables.ts';

export type KeptInspection = {
  readonly id: string;
  readonly authorityId: string;
  readonly framework: string;
  readonly frameworkVersion: string;
  readonly frameworkHash: string;
  readonly stage: Stage;
  readonly lscbReview: boolean;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly erasedAt: Date | null;
  readonly version: number;
};

const columns = [
  'id',
  'authority_id as authorityId',
  'framework',
  'framework_version as frameworkVersion',
  'framework_hash as frameworkHash',
  'stage',
  'lscb_review as lscbReview',
  'opened_at as openedAt',
  'closed_at as closedAt',
  'erased_at as erasedAt',
  'version',
] as const;

const withStage = <Row extends { readonly stage: string }>(row: Row): Row & { readonly stage: Stage } => {
  const { stage } = row;
  if (!isStage(stage)) throw new Error(`The database holds an inspection at an unknown stage, ${stage}.`);
  return { ...row, stage };
};

/** One inspection, or null when there is none that may be seen. */
export async function inspectionById(tx: Tx, id: string): Promise<KeptInspection | null> {
  const row = await tx.selectFrom('inspections').select(columns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : withStage(row);
}

/** All inspections that may be seen, newest first; of one authority when named. */
export async function listInspections(tx: Tx, authorityId?: string): Promise<readonly KeptInspection[]> {
  let query = tx.selectFrom('inspections').select(columns).orderBy('opened_at', 'desc').orderBy('id');
  if (authorityId !== undefined) query = query.where('authority_id', '=', authorityId);
  return (await query.execute()).map(withStage);
}

export async function openInspection(tx: Tx, change: ChangeNamed<'inspection-opened'>, at: Date): Promise<Applied> {
  const { after, subject } = change;
  await tx
    .insertInto('inspections')
    .values({
      id: subject.id,
      authority_id: authorityOf(change),
      framework: after.framework,
      framework_version: after.frameworkVersion,
      framework_hash: after.frameworkHash,
      stage: after.stage,
      lscb_review: after.lscbReview,
      opened_at: at,
    })
    .execute();
  return 'applied';
}

export async function markErased(tx: Tx, change: ChangeNamed<'inspection-erased'>, at: Date): Promise<Applied> {
  const { numUpdatedRows } = await tx
    .updateTable('inspections')
    .set((row) => ({ erased_at: at, version: row('version', '+', 1) }))
    .where('id', '=', change.subject.id)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? 'applied' : 'changed-meanwhile';
}
