// Lists that were checked, opened for whoever may see them: that they do, and what for, is on record before.
import { isRefusal, type Refusal, type StandingLists, type SubmissionFile } from '#inspection';
import type { Acting } from './acting.ts';
import { SealError } from './keys/index.ts';
import { purposeRefused } from './openings.ts';
import { erased, gathered, notThere, recordOpenings, sealedParts } from './sealed-payloads.ts';
import { inspectionKey, type Store } from './store.ts';
import type { Tx } from './tables.ts';

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

type Row = {
  readonly id: string;
  readonly number: number;
  readonly lists: StandingLists;
  readonly findingsPayload: string;
};

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
      const row = await checkedSubmission(tx, inspectionId, number);
      if (row === null) return null;
      rows.push(row);
    }
    const files = withFiles ? await filesOf(tx, inspectionId, rows) : null;
    const ids = [...rows.map((row) => row.findingsPayload), ...(files ?? []).map(({ file }) => file.payloadId)];
    const payloads = await recordOpenings(tx, acting, [...new Set(ids)], { purpose, at });
    return { rows, files, payloads };
  });
  if (found === null) return notThere;
  const key = await keyOf(store, inspectionId);
  if (isRefusal(key)) return key;
  const bytesOf = async (payloadId: string, length?: number) => {
    const payload = found.payloads.find(({ id }) => id === payloadId);
    if (payload === undefined) throw new Error('A payload is read that was not opened.');
    return gathered(sealedParts(store, acting, payload, key), length);
  };
  return found.rows.map(({ id, number, lists, findingsPayload }) => ({
    id,
    number,
    lists,
    findings: () => bytesOf(findingsPayload),
    files: found.files?.filter(({ file }) => lists.lists.some(({ files }) => files.includes(file.id))) ?? null,
    bytesOf: (file) => bytesOf(file.payloadId, file.bytes),
  }));
}

async function checkedSubmission(tx: Tx, inspectionId: string, number: number | null): Promise<Row | null> {
  const asked = tx
    .selectFrom('submissions')
    .select(['id', 'number', 'lists', 'findings_payload as findingsPayload'])
    .where('inspection_id', '=', inspectionId)
    .where('state', '=', 'checked');
  const row = await (number === null
    ? asked.orderBy('number', 'desc').limit(1)
    : asked.where('number', '=', number)
  ).executeTakeFirst();
  if (row === undefined || row.findingsPayload === null) return null;
  // Written when it was checked, and by nothing else.
  return { ...row, findingsPayload: row.findingsPayload, lists: row.lists as StandingLists };
}

async function filesOf(tx: Tx, inspectionId: string, rows: readonly Row[]) {
  const wanted = [...new Set(rows.flatMap(({ lists }) => lists.lists.flatMap(({ files }) => files)))];
  if (wanted.length === 0) return [];
  const files = await tx
    .selectFrom('submission_files')
    .innerJoin('submissions', 'submissions.id', 'submission_files.submission_id')
    .select(['submission_files.id', 'name', 'bytes', 'sha256', 'payload_id as payloadId', 'number as submission'])
    .where('submission_files.inspection_id', '=', inspectionId)
    .where('submission_files.id', 'in', wanted)
    .orderBy('number')
    .orderBy('name')
    .execute();
  return files.map(({ submission, ...file }) => ({ submission, file }));
}

// Asked each time: another process may have destroyed the key.
async function keyOf(store: Store, inspectionId: string): Promise<Uint8Array | null | Refusal> {
  try {
    return await store.keys.existing(inspectionKey(inspectionId));
  } catch (error) {
    if (error instanceof SealError && error.code === 'key-destroyed') return erased(error);
    throw error;
  }
}
