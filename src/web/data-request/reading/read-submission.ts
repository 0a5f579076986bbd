// One submission from the queue to its outcome: its files unsealed and given to the thread, what was found sealed and recorded.
import type { ListNo } from '#annex-a';
import { isRefusal, listsChecked, listsUnreadable, type Refusal, type StandingLists } from '#inspection';
import {
  dropUnreferred,
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
import { type ReaderThread, TooMuchToRead } from './reader-thread.ts';

export const reader = { for: 'service', what: 'data-request' } as const;
const purpose = 'Reading and checking lists that were sent';

/** What a submission is read from. */
type ToRead = {
  readonly inspection: InspectionAsSeen;
  readonly submission: KeptSubmission;
  readonly others: readonly KeptSubmission[];
};

type Outcome = Exclude<HeardFromReader, { readonly kind: 'progress' | 'taken' }>;

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
function wordsOf(error: unknown): string | null {
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
  const give = async (of: KeptSubmission, lists: readonly ListNo[], files = of.files): Promise<FilesOf | Refusal> => {
    const unsealed = await unsealedFiles(store, reader, files, { purpose, at });
    return isRefusal(unsealed) ? unsealed : { submission: of.number, lists, files: unsealed };
  };
  const own = await give(submission, []);
  if (isRefusal(own)) return { kind: 'unreadable', words: own.words };
  const asked = {
    kind: 'read',
    as: { edition: inspection.edition, asAt: referenceDate(inspection, submission) },
    settings: { stage: submission.stage, ownAuthority: inspection.authorityName },
    own,
  } as const;
  let heard = await thread.say(asked, memoryOf(own.files));
  for (const [number, standing] of Map.groupBy(base?.lists?.lists ?? [], (list) => list.submission)) {
    if (heard.kind !== 'taken') break;
    const from = others.find((each) => each.number === number);
    if (from === undefined) continue;
    const wanted = new Set(standing.flatMap(({ files }) => files));
    const files = await give(
      from,
      standing.map(({ list }) => list),
      from.files.filter(({ id }) => wanted.has(id)),
    );
    if (isRefusal(files)) return { kind: 'unreadable', words: files.words };
    heard = await thread.say({ kind: 'earlier', files }, memoryOf(files.files));
  }
  if (heard.kind === 'taken') heard = await thread.say({ kind: 'check', comparedWith: base?.number ?? null });
  if (heard.kind === 'taken') throw new Error('The thread that reads told no outcome.');
  return heard;
}

/** The day that the lists' periods count back from: as the inspection says, else the day it was notified, else the day they came. */
const referenceDate = ({ asAt, notifiedOn }: InspectionAsSeen, { receivedAt }: KeptSubmission): string =>
  asAt ?? notifiedOn ?? ukToday(receivedAt);

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
      return listsChecked(inspection.authorityId, submission, { summary, lists, findingsPayload, measuresPayload });
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
