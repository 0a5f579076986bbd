// What the authority sent: read for pages and decisions. What is in the files stands sealed.
import type { StandingLists, SubmissionFile, SubmissionRecord, SubmissionState, SubmissionSummary } from '#inspection';
import type { Tx } from './tables.ts';

/** One time that the authority sent lists, with who sent them and what came of it. */
export type KeptSubmission = SubmissionRecord & {
  readonly receivedAt: Date;
  readonly receivedBy: string | null;
  readonly receivedByName: string | null;
  readonly checkedAt: Date | null;
  /** Null until it was checked. */
  readonly summary: SubmissionSummary | null;
  readonly findingsPayload: string | null;
  readonly measuresPayload: string | null;
  /** Why it could not be read, in words; null when it could. */
  readonly fault: string | null;
  /** When and by whom it was taken back, and why; null where it was not. */
  readonly withdrawn: { readonly at: Date; readonly by: string | null; readonly because: string } | null;
  /** Whether it was taken back and the team reads what was found in it all the same. */
  readonly staysOpen: boolean;
  /** Until when a process holds it that reads it; null when none does. */
  readonly heldUntil: Date | null;
};

const states: readonly SubmissionState[] = ['received', 'checked', 'unreadable', 'withdrawn'];

function stateOf(text: string): SubmissionState {
  const state = states.find((each) => each === text);
  if (state === undefined) throw new Error(`The database holds a submission in an unknown state, ${text}.`);
  return state;
}

const query = (tx: Tx) =>
  tx
    .selectFrom('submissions')
    .select((select) => [
      'id',
      'inspection_id as inspectionId',
      'number',
      'stage',
      'note',
      'state',
      'lists',
      'version',
      'received_at as receivedAt',
      'received_by as receivedBy',
      select.fn<string | null>('name_of', ['received_by']).as('receivedByName'),
      'checked_at as checkedAt',
      'summary',
      'findings_payload as findingsPayload',
      'measures_payload as measuresPayload',
      'fault',
      'withdrawn_at as withdrawnAt',
      'withdrawn_because as withdrawnBecause',
      select.fn<string | null>('name_of', ['withdrawn_by']).as('withdrawnBy'),
      'stays_open as staysOpen',
      'held_until as heldUntil',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number];

async function withFiles(tx: Tx, rows: readonly Row[]): Promise<readonly KeptSubmission[]> {
  if (rows.length === 0) return [];
  const files = await tx
    .selectFrom('submission_files')
    .select(['id', 'submission_id as submissionId', 'name', 'bytes', 'sha256', 'payload_id as payloadId'])
    .where(
      'submission_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('name')
    .orderBy('id')
    .execute();
  const of = Map.groupBy(files, ({ submissionId }) => submissionId);
  return rows.map(({ withdrawnAt, withdrawnBy, withdrawnBecause, ...row }) => ({
    ...row,
    withdrawn: withdrawnAt === null ? null : { at: withdrawnAt, by: withdrawnBy, because: withdrawnBecause ?? '' },
    stage: row.stage === 1 ? 1 : 2,
    state: stateOf(row.state),
    // Both were written when the submission was checked, and by nothing else.
    lists: row.lists as StandingLists | null,
    summary: row.summary as SubmissionSummary | null,
    files: (of.get(row.id) ?? []).map(({ submissionId: _, ...file }): SubmissionFile => file),
  }));
}

/** Every submission of an inspection that may be seen, the first one first. */
export async function submissionsOf(tx: Tx, inspectionId: string): Promise<readonly KeptSubmission[]> {
  return withFiles(tx, await query(tx).where('inspection_id', '=', inspectionId).orderBy('number').execute());
}

/** The submission of a number, or the last one that was checked and stands when `number` is null; null when there is none. */
export async function submissionNumbered(
  tx: Tx,
  inspectionId: string,
  number: number | null,
): Promise<KeptSubmission | null> {
  const asked = query(tx).where('inspection_id', '=', inspectionId);
  const row = await (number === null
    ? asked.where('state', '=', 'checked').orderBy('number', 'desc').limit(1)
    : asked.where('number', '=', number)
  ).executeTakeFirst();
  const [found] = await withFiles(tx, row === undefined ? [] : [row]);
  return found ?? null;
}

/** A submission as what was found in it is read: without what is in its files. */
export type SubmissionItself = Pick<
  KeptSubmission,
  'number' | 'stage' | 'state' | 'staysOpen' | 'receivedAt' | 'summary' | 'fault'
>;

/** The submission of a number by itself; null when there is none that may be seen. */
export async function submissionItself(tx: Tx, inspectionId: string, number: number): Promise<SubmissionItself | null> {
  const row = await tx
    .selectFrom('submissions')
    .select(['number', 'stage', 'state', 'stays_open as staysOpen', 'received_at as receivedAt', 'summary', 'fault'])
    .where('inspection_id', '=', inspectionId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (row === undefined) return null;
  const summary = row.summary as SubmissionSummary | null;
  return { ...row, stage: row.stage === 1 ? 1 : 2, state: stateOf(row.state), summary };
}
