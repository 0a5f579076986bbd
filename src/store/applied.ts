import type { UpdateQueryBuilder, UpdateResult } from 'kysely';
import type { Change, ChangeKind, ChangeNamed } from '#inspection';
import type { Tables, Tx } from './tables.ts';

/** Whether a change was written, or the record was no longer the one it was decided on. */
export type Applied = 'applied' | 'changed-meanwhile';

/** Writes one kind of change to the tables. `by` is the user who makes it; null when the service does. */
export type Applier<Kind extends ChangeKind> = (
  tx: Tx,
  change: ChangeNamed<Kind>,
  at: Date,
  by: string | null,
) => Promise<Applied>;

/** The authority that a change belongs to; a change of something that only authorities have always names one. */
export function authorityOf(change: Change): string {
  if (change.authorityId === null) throw new Error(`The change ${change.kind} names no authority.`);
  return change.authorityId;
}

/** The tables whose records a person changes, each with an id and a version. */
export type VersionedTable =
  | 'users'
  | 'authorities'
  | 'leaders'
  | 'offices'
  | 'past_judgements'
  | 'inspections'
  | KeptByFields;

/** Those whose columns follow their fields one by one: `kept-records.ts` writes them. */
export type KeptByFields =
  | 'deferrals'
  | 'directions'
  | 'inspectors'
  | 'absences'
  | 'timetable_entries'
  | 'messages'
  | 'team_sizes'
  | 'submissions'
  | 'documents'
  | 'explanations'
  | 'meetings'
  | 'meeting_requests'
  | 'area_lines'
  | 'comparators';

/** The inspection that a change belongs to; a change within an inspection always names one. */
export function inspectionOf(change: Change): string {
  if (change.inspectionId === null) throw new Error(`The change ${change.kind} names no inspection.`);
  return change.inspectionId;
}

/** Makes an update of the version that the change was decided on, and of no other. */
export async function ofVersionSeen<Table extends VersionedTable>(
  update: UpdateQueryBuilder<Tables, Table, Table, UpdateResult>,
  change: Change,
): Promise<Applied> {
  // The tables have these two columns in common, which types cannot say of one that is any of them: one stands for all.
  const one = update as unknown as UpdateQueryBuilder<Tables, 'authorities', 'authorities', UpdateResult>;
  const { numUpdatedRows } = await one
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', change.subject.id)
    .where('version', '=', change.expects ?? 0)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? 'applied' : 'changed-meanwhile';
}
