// One submission from the queue to its outcome: its files unsealed and given to the thread, what was found sealed and recorded.
import { isRefusal, listsChecked, listsUnreadable, readAgain, type StandingLists, standingNow } from '#inspection';
import {
  documentsOf,
  dropUnreferred,
  holdDocumentsOf,
  holdSubmissionsOf,
  type InspectionAsSeen,
  inspectionAsSeen,
  type KeptSubmission,
  keepSealed,
  SealError,
  type Store,
  submissionsOf,
  type TakenSubmission,
} from '#store';
import { ukToday } from '../../forms/uk-today.ts';
import type { Parts } from '../../parts.ts';
import { memoryOf, unsealedFiles } from '../lists/unsealed-files.ts';
import type { FilesOf, HeardFromReader } from './asked-of-reader.ts';
import { giveStanding } from './give-standing.ts';
import { reader } from './reader-acting.ts';
import { type ReaderThread, TooMuchToRead } from './reader-thread.ts';

const purpose = 'Reading and checking lists that were sent';

/** What a submission is read from. */
type ToRead = {
  readonly inspection: InspectionAsSeen;
  readonly submission: KeptSubmission;
  readonly others: readonly KeptSubmission[];
};

type Outcome = Extract<HeardFromReader, { readonly kind: 'checked' | 'unreadable' }>;

/** What became of a submission: `again` when what it rests on was taken back while it was read. */
export type BecameOf = 'checked' | 'unreadable' | 'gone' | 'again';

/**
 * Reads a submission that was taken from the queue. Throws what broke on the way, such as the database going away: it is read again
 * another time.
 */
export async function readSubmission(
  { store, now }: Pick<Parts, 'store' | 'now'>,
  taken: TakenSubmission,
  thread: () => ReaderThread,
): Promise<BecameOf> {
  const toRead = await store.read(reader, async (tx): Promise<ToRead | null> => {
    const inspection = await inspectionAsSeen(tx, taken.inspectionId);
    const all = await submissionsOf(tx, taken.inspectionId);
    const submission = all.find(({ id }) => id === taken.id);
    if (inspection === null || submission?.state !== 'received') return null;
    return { inspection, submission, others: all.filter(({ id }) => id !== taken.id) };
  });
  if (toRead === null) return 'gone';
  try {
    const outcome = await read(store, toRead, thread(), now());
    if (outcome.kind === 'checked') return await checked({ store, now }, toRead, outcome);
    return await unreadable({ store, now }, toRead, outcome.words);
  } catch (error) {
    const words = wordsOf(error);
    if (words === null) throw error;
    return unreadable({ store, now }, toRead, words);
  }
}

/** What lies in the files or in how they are kept, in words for the authority; null for what may pass by itself. */
export function wordsOf(error: unknown): string | null {
  if (error instanceof TooMuchToRead) return error.message;
  if (error instanceof SealError) return 'What was kept of the files does not open any more. Send them again.';
  return null;
}

async function read(store: Store, toRead: ToRead, thread: ReaderThread, at: Date): Promise<Outcome> {
  const { submission, inspection, others } = toRead;
  const base = others
    .filter(({ state, number }) => state === 'checked' && number < submission.number)
    .toSorted((a, b) => b.number - a.number)
    .at(0);
  const files = await unsealedFiles(store, reader, submission.files, { purpose, at });
  if (isRefusal(files)) return { kind: 'unreadable', words: files.words };
  const own: FilesOf = { submission: submission.number, lists: [], files };
  const asked = {
    kind: 'read',
    as: { edition: inspection.edition, asAt: referenceDate(inspection, submission) },
    settings: { stage: submission.stage, ownAuthority: inspection.authorityName },
    own,
  } as const;
  const taken = await thread.say(asked, memoryOf(files));
  let heard = await giveStanding(store, thread, taken, {
    lists: base?.lists?.lists ?? [],
    submissions: others,
    purpose,
    at,
  });
  if (heard.kind === 'taken') heard = await thread.say({ kind: 'check', comparedWith: base?.number ?? null });
  if (heard.kind !== 'checked' && heard.kind !== 'unreadable')
    throw new Error('The thread that reads told no outcome.');
  return heard;
}

/** The day that the lists' periods count back from: as the inspection says, else the day it was notified, else the day they came. */
export const referenceDate = (
  { asAt, notifiedOn }: InspectionAsSeen,
  { receivedAt }: Pick<KeptSubmission, 'receivedAt'>,
): string => asAt ?? notifiedOn ?? ukToday(receivedAt);

async function unreadable(
  { store, now }: Pick<Parts, 'store' | 'now'>,
  { inspection, submission }: ToRead,
  words: string,
): Promise<BecameOf> {
  const done = await store.change(reader, now(), async () =>
    listsUnreadable(inspection.authorityId, submission, words),
  );
  return isRefusal(done) ? 'gone' : 'unreadable';
}

/** Gives a submission up that could not be read for reasons of the service's own. */
export async function giveUp({ store, now }: Pick<Parts, 'store' | 'now'>, taken: TakenSubmission): Promise<void> {
  await store.change(reader, now(), async (tx) => {
    const inspection = await inspectionAsSeen(tx, taken.inspectionId);
    const submission = (await submissionsOf(tx, taken.inspectionId)).find(({ id }) => id === taken.id);
    if (inspection === null || submission?.state !== 'received') return [];
    return listsUnreadable(
      inspection.authorityId,
      submission,
      'The service tried three times to read these files and could not. Nothing is known to be wrong with them: send them again, one list at a time if you can, and tell whoever looks after the service.',
    );
  });
}

async function checked(
  { store, now }: Pick<Parts, 'store' | 'now'>,
  { inspection, submission }: ToRead,
  { summary, lists, findings, measures }: Extract<Outcome, { readonly kind: 'checked' }>,
): Promise<BecameOf> {
  const kept: string[] = [];
  const keep = async (kind: 'data-request-findings' | 'data-request-measures', plain: Uint8Array) => {
    const id = await keepSealed(store, reader, { inspectionId: inspection.id, kind, plain, at: now() });
    kept.push(id);
    return id;
  };
  let became: BecameOf = 'gone';
  try {
    const findingsPayload = await keep('data-request-findings', findings);
    const measuresPayload = await keep('data-request-measures', measures);
    const done = await store.change(reader, now(), async (tx) => {
      await holdSubmissionsOf(tx, inspection.id);
      const all = await submissionsOf(tx, inspection.id);
      if (!standsStill(lists, submission.number, all)) {
        became = 'again';
        return [];
      }
      const { authorityId } = inspection;
      await holdDocumentsOf(tx, inspection.id);
      return [
        ...listsChecked(authorityId, submission, { summary, lists, findingsPayload, measuresPayload }),
        ...readAgain(
          authorityId,
          await documentsOf(tx, inspection.id),
          Math.max(submission.number, standingNow(all)?.number ?? 0),
        ),
      ];
    });
    if (!isRefusal(done) && done.length > 0) became = 'checked';
  } finally {
    if (became !== 'checked') await dropUnreferred(store, { among: kept }).catch(() => undefined);
  }
  return became;
}

/** Whether every submission that these lists rest on still stands. */
const standsStill = (lists: StandingLists, own: number, all: readonly KeptSubmission[]): boolean =>
  lists.lists.every(
    ({ submission }) =>
      submission === own || all.some(({ number, state }) => number === submission && state === 'checked'),
  );
