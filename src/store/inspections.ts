import { type InspectionSubject, isStage, type RequestEdition, type Stage } from '#inspection';
import { isMadeUpInspection } from './demonstration.ts';
import type { Tx } from './tables.ts';

export type KeptInspection = {
  readonly id: string;
  readonly authorityId: string;
  readonly framework: string;
  readonly frameworkVersion: string;
  readonly frameworkHash: string;
  readonly stage: Stage;
  readonly lscbReview: boolean;
  readonly subject: InspectionSubject;
  /** ISO 8601 dates, these four. */
  readonly weekOne: string | null;
  readonly notifiedOn: string | null;
  readonly onSiteEnds: string | null;
  readonly asAt: string | null;
  readonly edition: RequestEdition;
  readonly concurrent: string | null;
  /** Made up, as its authority is: nothing of it is ever sent. */
  readonly demonstration: boolean;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly erasedAt: Date | null;
  readonly version: number;
};

const columns = [
  'inspections.id',
  'authority_id as authorityId',
  'framework',
  'framework_version as frameworkVersion',
  'framework_hash as frameworkHash',
  'stage',
  'lscb_review as lscbReview',
  'subject',
  'week_one as weekOne',
  'notified_on as notifiedOn',
  'on_site_ends as onSiteEnds',
  'as_at as asAt',
  'edition',
  'concurrent',
  isMadeUpInspection.as('demonstration'),
  'opened_at as openedAt',
  'closed_at as closedAt',
  'erased_at as erasedAt',
  'inspections.version',
] as const;

const seenColumns = [...columns, 'authorities.name as authorityName'] as const;

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

/** An inspection with the name of its authority. */
export type InspectionAsSeen = KeptInspection & { readonly authorityName: string };

/** One inspection as its pages show it, or null when there is none that may be seen. */
export async function inspectionAsSeen(tx: Tx, id: string): Promise<InspectionAsSeen | null> {
  const row = await tx
    .selectFrom('inspections')
    .innerJoin('authorities', 'authorities.id', 'inspections.authority_id')
    .select(seenColumns)
    .where('inspections.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : withStage(row);
}

/** The same, held until the transaction ends: for whoever may change it. Null for all others. */
export async function inspectionToChange(tx: Tx, id: string): Promise<InspectionAsSeen | null> {
  const held = await tx.selectFrom('inspections').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return held === undefined ? null : inspectionAsSeen(tx, id);
}

/** All inspections that may be seen with the names of their authorities: the latest week 1 first, those without one before. */
export async function inspectionsAsSeen(tx: Tx): Promise<readonly InspectionAsSeen[]> {
  const rows = await tx
    .selectFrom('inspections')
    .innerJoin('authorities', 'authorities.id', 'inspections.authority_id')
    .select(seenColumns)
    .orderBy('week_one', (order) => order.desc().nullsFirst())
    .orderBy('authorities.name')
    .orderBy('inspections.id')
    .execute();
  return rows.map(withStage);
}

/** All inspections that may be seen, newest first; of one authority when named. */
export async function listInspections(tx: Tx, authorityId?: string): Promise<readonly KeptInspection[]> {
  let query = tx.selectFrom('inspections').select(columns).orderBy('opened_at', 'desc').orderBy('id');
  if (authorityId !== undefined) query = query.where('authority_id', '=', authorityId);
  return (await query.execute()).map(withStage);
}
