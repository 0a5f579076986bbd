// Made-up lists of a made-up authority, sent as its data officer would send them.
import { randomUUID } from 'node:crypto';
import { type EditionId, synthesise, syntheticWorkbook } from '../../src/annex-a/index.ts';
import { dayNumber } from '../../src/calendar/index.ts';
import { isRefusal, type SubmissionFile, sendLists } from '../../src/inspection/index.ts';
import { inspectionById, keepSealedPieces, type Store, submissionsOf } from '../../src/store/index.ts';
import { testTime } from './made-up-people.ts';

/** The reference date of made-up lists: ISO 8601. */
export const madeUpAsAt = '2026-11-20';

/** A workbook of made-up lists, of about so many rows; the same for the same seed. `defects` are planted in it. */
export function madeUpWorkbook(
  asked: {
    readonly rows?: number;
    readonly seed?: string;
    readonly defects?: number;
    readonly edition?: EditionId;
  } = {},
): Uint8Array {
  const { rows = 300, seed = 'lists', defects = 0, edition = 'sif-2015' } = asked;
  return syntheticWorkbook(synthesise({ edition, asAt: dayNumber(2026, 11, 20), size: rows, seed, defects }));
}

export type MadeUpFile = { readonly name: string; readonly bytes: Uint8Array };

/** Sends files as lists of an inspection, past the form; answers the number of the submission. It is read by whoever looks. */
export async function madeUpSubmission(
  store: Store,
  asked: {
    readonly inspectionId: string;
    readonly by: string;
    readonly files: readonly MadeUpFile[];
    readonly stage?: 1 | 2;
    readonly at?: Date;
  },
): Promise<number> {
  const { inspectionId, by, files, stage = 2, at = testTime } = asked;
  const acting = { for: 'person', userId: by } as const;
  const kept: SubmissionFile[] = [];
  for (const { name, bytes } of files) {
    const payload = { inspectionId, kind: 'data-request-file', source: [bytes], limit: bytes.length, at } as const;
    const sealed = await keepSealedPieces(store, acting, payload);
    if (sealed === 'too-large') throw new Error('A made-up file is larger than itself.');
    kept.push({ id: randomUUID(), name, ...sealed });
  }
  const id = randomUUID();
  const done = await store.change(acting, at, async (tx) => {
    const inspection = await inspectionById(tx, inspectionId);
    if (inspection === null) throw new Error('The made-up data officer does not see this inspection.');
    const submissions = await submissionsOf(tx, inspectionId);
    return sendLists({ inspection, submissions }, { id, stage, note: '', files: kept });
  });
  if (isRefusal(done)) throw new Error(done.words);
  const [change] = done;
  return change?.kind === 'lists-submitted' ? change.after.number : 0;
}
