// What waits to be read, kind by kind: how it is taken from its queue, held while it is read, let go, read and given up.
import { holdToRead, releaseToRead, type Tx, takeDocument, takeSubmission } from '#store';
import type { Parts } from '../../parts.ts';
import { giveUpDocument, readDocument } from './read-document.ts';
import { type BecameOf, giveUp, readSubmission } from './read-submission.ts';
import type { ReaderThread } from './reader-thread.ts';

type Times = { readonly at: Date; readonly until: Date };
type Needs = Pick<Parts, 'store' | 'now'>;

/** Something that was taken from a queue, and what can be done with it. */
export type TakenWork = {
  readonly what: 'submission' | 'document';
  readonly id: string;
  readonly attempts: number;
  readonly hold: (tx: Tx, until: Date) => Promise<void>;
  /** Lets it go unread; the attempt is not counted. */
  readonly release: (tx: Tx) => Promise<void>;
  /** Throws what broke on the way: it is read again another time. */
  readonly read: (parts: Needs, thread: () => ReaderThread) => Promise<BecameOf>;
  readonly giveUp: (parts: Needs) => Promise<void>;
};

/** Takes what has waited longest: lists before documents, whose children are looked for in them. Null when nothing waits. */
export async function takeWork(tx: Tx, times: Times): Promise<TakenWork | null> {
  const submission = await takeSubmission(tx, times);
  if (submission !== null) {
    const { id, attempts } = submission;
    return {
      what: 'submission',
      id,
      attempts,
      hold: (within, until) => holdToRead(within, 'submissions', id, until),
      release: (within) => releaseToRead(within, 'submissions', id),
      read: (parts, thread) => readSubmission(parts, submission, thread),
      giveUp: (parts) => giveUp(parts, submission),
    };
  }
  const document = await takeDocument(tx, times);
  if (document === null) return null;
  const { id, attempts } = document;
  return {
    what: 'document',
    id,
    attempts,
    hold: (within, until) => holdToRead(within, 'documents', id, until),
    release: (within) => releaseToRead(within, 'documents', id),
    read: (parts, thread) => readDocument(parts, document, thread),
    giveUp: (parts) => giveUpDocument(parts, document),
  };
}
