// One document on single children from the queue to its outcome: unsealed and given to the thread, what was found sealed and recorded.
import { type DocumentSummary, documentChecked, documentUnreadable, isRefusal, standingNow } from '#inspection';
import {
  documentOfInspection,
  dropUnreferred,
  holdDocumentsOf,
  holdSubmissionsOf,
  type InspectionAsSeen,
  inspectionAsSeen,
  type KeptDocument,
  type KeptSubmission,
  keepSealed,
  type Store,
  submissionsOf,
  type TakenDocument,
} from '#store';
import type { Parts } from '../../parts.ts';
import { memoryOf, unsealedFiles } from '../lists/unsealed-files.ts';
import type { HeardFromReader } from './asked-of-reader.ts';
import { giveStanding } from './give-standing.ts';
import { type BecameOf, referenceDate, wordsOf } from './read-submission.ts';
import { reader } from './reader-acting.ts';
import type { ReaderThread } from './reader-thread.ts';

const purpose = 'Reading and checking a document on single children';

type ToRead = {
  readonly inspection: InspectionAsSeen;
  readonly document: KeptDocument;
  /** What the children are looked for in: the last lists that were checked; null as long as there are none. */
  readonly standing: KeptSubmission | null;
  readonly submissions: readonly KeptSubmission[];
};
type Outcome = Extract<HeardFromReader, { readonly kind: 'document-checked' | 'unreadable' }>;

/** Reads a document that was taken from the queue. Throws what broke on the way: it is read again another time. */
export async function readDocument(
  { store, now }: Pick<Parts, 'store' | 'now'>,
  taken: TakenDocument,
  thread: () => ReaderThread,
): Promise<BecameOf> {
  const toRead = await store.read(reader, async (tx): Promise<ToRead | null> => {
    const inspection = await inspectionAsSeen(tx, taken.inspectionId);
    const document = await documentOfInspection(tx, taken.inspectionId, taken.id);
    if (inspection === null || document?.checkState !== 'received') return null;
    const submissions = await submissionsOf(tx, taken.inspectionId);
    return {
      inspection,
      document,
      submissions,
      standing: submissions.findLast(({ state }) => state === 'checked') ?? null,
    };
  });
  if (toRead === null) return 'gone';
  try {
    const outcome = await read(store, toRead, thread(), now());
    if (outcome.kind === 'unreadable') return await unreadable({ store, now }, toRead, outcome.words);
    return await checked({ store, now }, toRead, outcome);
  } catch (error) {
    const words = wordsOf(error);
    if (words === null) throw error;
    return unreadable({ store, now }, toRead, words);
  }
}

async function read(store: Store, toRead: ToRead, thread: ReaderThread, at: Date): Promise<Outcome> {
  const { document, inspection, standing, submissions } = toRead;
  const { id, fileName: name, bytes, sha256, payloadId, number } = document;
  const own = await unsealedFiles(store, reader, [{ id, name, bytes, sha256, payloadId }], { purpose, at });
  if (isRefusal(own)) return { kind: 'unreadable', words: own.words };
  const [file] = own;
  if (file === undefined || number === null) throw new Error('A document is read that has no file or no number.');
  // As the lists are read: an age or a date is held against the same day.
  const as = standing?.lists ?? {
    edition: inspection.edition,
    asAt: referenceDate(inspection, { receivedAt: document.supplied.at }),
  };
  const asked = { kind: 'document', number, as: { edition: as.edition, asAt: as.asAt }, file } as const;
  const taken = await thread.say(asked, memoryOf(own));
  const lists = standing?.lists?.lists ?? [];
  let heard = await giveStanding(store, thread, taken, { lists, submissions, purpose, at });
  if (heard.kind === 'taken') heard = await thread.say({ kind: 'check-document', against: standing?.number ?? null });
  if (heard.kind !== 'document-checked' && heard.kind !== 'unreadable') {
    throw new Error('The thread that reads told no outcome.');
  }
  return heard;
}

/** Records an outcome on the document as it is now: others may have said more of it meanwhile. */
const recorded = (
  { store, now }: Pick<Parts, 'store' | 'now'>,
  { inspection, document }: Pick<ToRead, 'inspection' | 'document'>,
  /** `standing` is the number of the submission whose lists count now; null where none does. */
  changes: (now: KeptDocument, standing: number | null) => ReturnType<typeof documentChecked>,
) =>
  store.change(reader, now(), async (tx) => {
    // In the order in which others take both: whoever checks lists or takes them back lets documents be read again.
    await holdSubmissionsOf(tx, inspection.id);
    await holdDocumentsOf(tx, inspection.id);
    const current = await documentOfInspection(tx, inspection.id, document.id);
    if (current?.checkState !== 'received') return [];
    return changes(current, standingNow(await submissionsOf(tx, inspection.id))?.number ?? null);
  });

async function unreadable(
  parts: Pick<Parts, 'store' | 'now'>,
  toRead: Pick<ToRead, 'inspection' | 'document'>,
  words: string,
): Promise<BecameOf> {
  const done = await recorded(parts, toRead, (current) =>
    documentUnreadable(toRead.inspection.authorityId, current, words),
  );
  return isRefusal(done) || done.length === 0 ? 'gone' : 'unreadable';
}

async function checked(
  parts: Pick<Parts, 'store' | 'now'>,
  toRead: ToRead,
  { summary, findings }: { readonly summary: DocumentSummary; readonly findings: Uint8Array },
): Promise<BecameOf> {
  const { store, now } = parts;
  const { inspection } = toRead;
  const payload = { inspectionId: inspection.id, kind: 'document-findings', plain: findings, at: now() } as const;
  const findingsPayload = await keepSealed(store, reader, payload);
  let became: BecameOf = 'gone';
  try {
    const done = await recorded(parts, toRead, (current, standing) => {
      // Other lists were checked, or these were taken back, while it was held against them.
      if (standing !== (toRead.standing?.number ?? null)) {
        became = 'again';
        return [];
      }
      return documentChecked(inspection.authorityId, current, { summary, findingsPayload });
    });
    if (!isRefusal(done) && done.length > 0) became = 'checked';
  } finally {
    if (became !== 'checked') await dropUnreferred(store, { among: [findingsPayload] }).catch(() => undefined);
  }
  return became;
}

/** Gives a document up that could not be read for reasons of the service's own. */
export async function giveUpDocument(parts: Pick<Parts, 'store' | 'now'>, taken: TakenDocument): Promise<void> {
  const found = await parts.store.read(reader, async (tx) => ({
    inspection: await inspectionAsSeen(tx, taken.inspectionId),
    document: await documentOfInspection(tx, taken.inspectionId, taken.id),
  }));
  const { inspection, document } = found;
  if (inspection === null || document === null) return;
  await unreadable(
    parts,
    { inspection, document },
    'The service tried three times to read this file and could not. Nothing is known to be wrong with it: supply it again, and tell whoever looks after the service.',
  );
}
