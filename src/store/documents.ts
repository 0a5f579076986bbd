// The documents of the data request, by number and in every edition: read for pages and decisions. The files themselves stand sealed.
import { sql } from 'kysely';
import {
  type CheckState,
  type DocumentRecord,
  type DocumentState,
  type DocumentSummary,
  isReturnGround,
} from '#inspection';
import type { Tx } from './tables.ts';

/** When somebody did something, and who: the name is null when nobody did, or is not known. */
export type DoneBy = { readonly at: Date; readonly by: string | null };

/** A document with who supplied it and what became of it. */
export type KeptDocument = DocumentRecord & {
  readonly inspectionId: string;
  readonly payloadId: string;
  readonly supplied: DoneBy;
  readonly returned: DoneBy | null;
  readonly withdrawn: DoneBy | null;
  /** Whether it was taken back and the team reads it all the same. */
  readonly staysOpen: boolean;
  readonly checkedAt: Date | null;
  /** Null until it was checked. */
  readonly summary: DocumentSummary | null;
  readonly findingsPayload: string | null;
  /** Why it could not be read, in words; null when it could. */
  readonly fault: string | null;
};

const states: readonly DocumentState[] = ['waiting', 'supplied', 'returned-unread', 'replaced', 'withdrawn'];
const checkStates: readonly CheckState[] = ['none', 'received', 'checked', 'unreadable'];

function oneOf<Known extends string>(known: readonly Known[], text: string): Known {
  const found = known.find((each) => each === text);
  if (found === undefined) throw new Error(`The database holds a document in an unknown state, ${text}.`);
  return found;
}

const doneBy = (at: Date | null, by: string | null): DoneBy | null => (at === null ? null : { at, by });

const query = (tx: Tx) =>
  tx
    .selectFrom('documents')
    .select((select) => [
      'id',
      'inspection_id as inspectionId',
      'number',
      'edition',
      'file_name as fileName',
      'bytes',
      'sha256',
      'payload_id as payloadId',
      'where_to_look as whereToLook',
      'state',
      'replaced_by as replacedBy',
      'return_ground as returnGround',
      'return_words as returnWords',
      'withdrawn_because as withdrawnBecause',
      'check_state as checkState',
      'checked_at as checkedAt',
      'summary',
      'findings_payload as findingsPayload',
      'fault',
      'version',
      'supplied_at as suppliedAt',
      select.fn<string | null>('name_of', ['supplied_by']).as('suppliedBy'),
      'returned_at as returnedAt',
      select.fn<string | null>('name_of', ['returned_by']).as('returnedBy'),
      'stays_open as staysOpen',
      'withdrawn_at as withdrawnAt',
      select.fn<string | null>('name_of', ['withdrawn_by']).as('withdrawnBy'),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number];

function documentOf(row: Row): KeptDocument {
  const { suppliedAt, suppliedBy, returnedAt, returnedBy, withdrawnAt, withdrawnBy, ...rest } = row;
  return {
    ...rest,
    state: oneOf(states, row.state),
    checkState: oneOf(checkStates, row.checkState),
    returnGround: row.returnGround !== null && isReturnGround(row.returnGround) ? row.returnGround : null,
    // Written when the document was checked, and by nothing else.
    summary: row.summary as DocumentSummary | null,
    supplied: { at: suppliedAt, by: suppliedBy },
    returned: doneBy(returnedAt, returnedBy),
    withdrawn: doneBy(withdrawnAt, withdrawnBy),
  };
}

/** Every document of an inspection that may be seen, in order of number and edition; files that wait to be described among them. */
export async function documentsOf(tx: Tx, inspectionId: string): Promise<readonly KeptDocument[]> {
  const rows = await query(tx)
    .where('inspection_id', '=', inspectionId)
    .orderBy('number')
    .orderBy('edition')
    .orderBy('supplied_at')
    .orderBy('file_name')
    .orderBy('id')
    .execute();
  return rows.map(documentOf);
}

/** One document of an inspection; null when there is none that may be seen. */
export async function documentOfInspection(tx: Tx, inspectionId: string, id: string): Promise<KeptDocument | null> {
  const row = await query(tx).where('inspection_id', '=', inspectionId).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : documentOf(row);
}

/** Which of the payloads are sealed so that the chair of the safeguarding board may open them. */
export async function sealedForBoard(tx: Tx, payloads: readonly string[]): Promise<ReadonlySet<string>> {
  if (payloads.length === 0) return new Set();
  const rows = await tx
    .selectFrom('sealed_payloads')
    .select('id')
    .where('supplied_by', '=', 'board')
    .where('id', 'in', [...payloads])
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** A day of the timetable on which documents are due, with the rule it rests on. */
export type DocumentsDeadline = {
  readonly on: string;
  /** `am`, `end` (of the day) or an hour. */
  readonly time: string | null;
  readonly rule: string;
  readonly source: string;
  readonly assumed: string | null;
};

/** When the documents of the board and all others are due, by the timetable; null where it names no day. */
export async function documentDeadlines(
  tx: Tx,
  inspectionId: string,
): Promise<{ readonly board: DocumentsDeadline | null; readonly others: DocumentsDeadline | null }> {
  const rows = await tx
    .selectFrom('timetable_entries')
    .select(['key', 'on_day as on', 'at_time as time', 'rule', 'source', 'assumed'])
    .where('inspection_id', '=', inspectionId)
    .where('key', 'in', ['documents', 'documents-board'])
    .where('cancelled', '=', false)
    .execute();
  const due = (wanted: string): DocumentsDeadline | null => {
    const row = rows.find(({ key }) => key === wanted);
    if (row === undefined) return null;
    const { key: _, ...deadline } = row;
    return deadline;
  };
  return { board: due('documents-board'), others: due('documents') };
}

/** Waits until nobody else decides about the documents of an inspection: editions count up one by one. */
export async function holdDocumentsOf(tx: Tx, inspectionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`bestfit/documents/${inspectionId}`}))`.execute(tx);
}
