// Writing an inspection as a whole.
import type { ChangeNamed, InspectionFields } from '#inspection';
import { type Applied, authorityOf, ofVersionSeen } from './applied.ts';
import type { Tx } from './tables.ts';

const columnsOf = (fields: InspectionFields) => ({
  subject: fields.subject,
  framework: fields.framework,
  framework_version: fields.frameworkVersion,
  framework_hash: fields.frameworkHash,
  stage: fields.stage,
  lscb_review: fields.lscbReview,
  week_one: fields.weekOne,
  notified_on: fields.notifiedOn,
  on_site_ends: fields.onSiteEnds,
  as_at: fields.asAt,
  edition: fields.edition,
  concurrent: fields.concurrent,
});

const changedColumns = (fields: Partial<InspectionFields>) => ({
  ...(fields.subject === undefined ? {} : { subject: fields.subject }),
  ...(fields.framework === undefined ? {} : { framework: fields.framework }),
  ...(fields.frameworkVersion === undefined ? {} : { framework_version: fields.frameworkVersion }),
  ...(fields.frameworkHash === undefined ? {} : { framework_hash: fields.frameworkHash }),
  ...(fields.stage === undefined ? {} : { stage: fields.stage }),
  ...(fields.lscbReview === undefined ? {} : { lscb_review: fields.lscbReview }),
  ...(fields.weekOne === undefined ? {} : { week_one: fields.weekOne }),
  ...(fields.notifiedOn === undefined ? {} : { notified_on: fields.notifiedOn }),
  ...(fields.onSiteEnds === undefined ? {} : { on_site_ends: fields.onSiteEnds }),
  ...(fields.asAt === undefined ? {} : { as_at: fields.asAt }),
  ...(fields.edition === undefined ? {} : { edition: fields.edition }),
  ...(fields.concurrent === undefined ? {} : { concurrent: fields.concurrent }),
});

export async function openInspection(tx: Tx, change: ChangeNamed<'inspection-opened'>, at: Date): Promise<Applied> {
  await tx
    .insertInto('inspections')
    .values({ id: change.subject.id, authority_id: authorityOf(change), ...columnsOf(change.after), opened_at: at })
    .execute();
  return 'applied';
}

export async function changeInspection(tx: Tx, change: ChangeNamed<'inspection-changed'>): Promise<Applied> {
  return ofVersionSeen(tx.updateTable('inspections').set(changedColumns(change.after ?? {})), change);
}

/** Moves an inspection to another stage. Retention counts from the day it is closed. */
export async function moveStage(tx: Tx, change: ChangeNamed<'inspection-stage-moved'>, at: Date): Promise<Applied> {
  const after = change.after ?? {};
  const closed = after.stage === undefined ? {} : { closed_at: after.stage === 'closed' ? at : null };
  return ofVersionSeen(tx.updateTable('inspections').set({ ...changedColumns(after), ...closed }), change);
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
