// Lists that were checked, opened for whoever may see them: that they do, and what for, is on record before.
import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { isRefusal, type Refusal, type StandingLists, type SubmissionFile } from '#inspection';
import type { Acting } from './acting.ts';
import { SealError } from './keys/index.ts';
import { purposeRefused, recordOpening } from './openings.ts';
import { erased, gathered, notThere, sealedParts } from './sealed-payloads.ts';
import { inspectionKey, type Store } from './store.ts';
import type { Tables, Tx } from './tables.ts';

/** A submission that was checked, with what is needed to open its lists. */
export type OpenedSubmission = {
  readonly id: string;
  readonly number: number;
  readonly lists: StandingLists;
  /** What the checks found, as it was sealed. Throws SealError 'damaged'. */
  readonly findings: () => Promise<Uint8Array<ArrayBuffer>>;
  /** The files in which its lists stand, by the number of the submission that sent them; null when they were not asked for. */
  readonly files: readonly { readonly submission: number; readonly file: SubmissionFile }[] | null;
  /** The bytes of one of those files. Throws SealError 'damaged'. */
  readonly bytesOf: (file: SubmissionFile) => Promise<Uint8Array<ArrayBuffer>>;
};

export type AskedSubmissions = {
  readonly inspectionId: string;
  /** Null: the last one that was checked and stands. */
  readonly numbers: readonly (number | null)[];
  readonly withFiles: boolean;
  readonly purpose: string;
  readonly at: Date;
};

/** A file with its payload, as the database has them together; without pieces where the payload may not be opened. */
type FileRow = SubmissionFile & { readonly submission: number; readonly pieces: number | null };

type Row = {
  readonly id: string;
  readonly number: number;
  readonly lists: StandingLists;
  readonly findings: Payload;
  readonly files: readonly FileRow[] | null;
};
type Payload = { readonly id: string; readonly pieces: number };

/**
 * Opens checked submissions of one inspection, on record. Refused: `not-valid` without a purpose, `not-there` when there is no such
 * submission that one may see, `key-destroyed` once the inspection's sealed data were erased.
 */
export async function openSubmissions(
  store: Store,
  acting: Acting,
  asked: AskedSubmissions,
): Promise<readonly OpenedSubmission[] | Refusal> {
  const { inspectionId, numbers, withFiles, purpose, at } = asked;
  const refusal = purposeRefused(purpose);
  if (refusal !== null) return refusal;
  const found = await store.read(acting, async (tx) => {
    const rows: Row[] = [];
    for (const number of numbers) {
      const row = await checkedSubmission(tx, inspectionId, number, withFiles);
      if (row === null) return null;
      rows.push(row);
    }
    const payloads = new Map(rows.flatMap(payloadsOf).map((payload) => [payload.id, payload]));
    const openings = [...payloads.keys()].map((payloadId) => ({ inspectionId, of: { payloadId }, purpose, at }));
    await recordOpening(tx, acting, ...openings);
    return { rows, payloads };
  });
  if (found === null) return notThere;
  const key = await keyOf(store, inspectionId);
  if (isRefusal(key)) return key;
  const bytesOf = async (payloadId: string, length?: number) => {
    const payload = found.payloads.get(payloadId);
    if (payload === undefined) throw new Error('A payload is read that was not opened.');
    return gathered(sealedParts(store, acting, payload, key), payloadId, length);
  };
  return found.rows.map(({ id, number, lists, findings, files }) => ({
    id,
    number,
    lists,
    findings: () => bytesOf(findings.id),
    files: files?.map(({ submission, pieces: _, ...file }) => ({ submission, file })) ?? null,
    bytesOf: (file) => bytesOf(file.payloadId, file.bytes),
  }));
}

const payloadsOf = ({ findings, files }: Row): readonly Payload[] => [
  findings,
  ...(files ?? []).flatMap(({ payloadId, pieces }) => (pieces === null ? [] : [{ id: payloadId, pieces }])),
];

// One statement with all that is opened: every page about lists begins with it.
async function checkedSubmission(
  tx: Tx,
  inspectionId: string,
  number: number | null,
  withFiles: boolean,
): Promise<Row | null> {
  const asked = tx
    .selectFrom('submissions as opened')
    .innerJoin('sealed_payloads as findings', 'findings.id', 'opened.findings_payload')
    .select(['opened.id', 'opened.number', 'opened.lists', 'findings.id as findingsId', 'findings.pieces'])
    .$if(withFiles, (query) => query.select(filesIn))
    .where('opened.inspection_id', '=', inspectionId);
  const row = await (number === null
    ? asked.where('opened.state', '=', 'checked').orderBy('opened.number', 'desc').limit(1)
    : // What was taken back when the team worked with it already is still opened by its number.
      asked
        .where('opened.number', '=', number)
        .where((where) => where.or([where('opened.state', '=', 'checked'), where('opened.stays_open', '=', true)]))
  ).executeTakeFirst();
  if (row === undefined) return null;
  const { id, findingsId, pieces, files = null } = row;
  // Written when it was checked, and by nothing else.
  return { id, number: row.number, lists: row.lists as StandingLists, findings: { id: findingsId, pieces }, files };
}

/** The files in which the lists of the opened submission stand, whichever submission sent them, with their payloads. */
const filesIn = (asked: ExpressionBuilder<Tables & { opened: Tables['submissions'] }, 'opened'>) =>
  jsonArrayFrom(
    asked
      .selectFrom('submission_files as file')
      .innerJoin('submissions as sent', 'sent.id', 'file.submission_id')
      .leftJoin('sealed_payloads as payload', 'payload.id', 'file.payload_id')
      .select([
        'file.id',
        'file.name',
        'file.bytes',
        'file.sha256',
        'file.payload_id as payloadId',
        'payload.pieces',
        'sent.number as submission',
      ])
      .whereRef('file.inspection_id', '=', 'opened.inspection_id')
      .where(sql<boolean>`jsonb_path_query_array(opened.lists, '$.lists[*].files[*]') ? file.id::text`)
      .orderBy('sent.number')
      .orderBy('file.name'),
  ).as('files');

// Asked each time: another process may have destroyed the key.
async function keyOf(store: Store, inspectionId: string): Promise<Uint8Array | null | Refusal> {
  try {
    return await store.keys.existing(inspectionKey(inspectionId));
  } catch (error) {
    if (error instanceof SealError && error.code === 'key-destroyed') return erased(error);
    throw error;
  }
}
