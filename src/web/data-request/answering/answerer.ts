// What the thread that holds opened lists runs.
import { isMainThread, parentPort } from 'node:worker_threads';
import type { Opened } from '../opened.ts';
import { questions } from '../questions/index.ts';
import type { Answered, AskedOfAnswerer, HeardFromAnswerer } from './asked-of-answerer.ts';
import { NeedsFiles, NoRoom, OpenLists } from './open-lists.ts';

type Ask = Extract<AskedOfAnswerer, { readonly kind: 'ask' }>;

/** One question, with the answer to what it asked: their types were matched where it was asked. */
const answer = (opened: Opened, { name, asked }: Ask): unknown => {
  const question = questions[name] as (opened: Opened, asked: unknown) => unknown;
  return question(opened, asked);
};

const failed = (ask: number, error: unknown): Answered => ({
  kind: 'failed',
  ask,
  error: error instanceof Error ? error : new Error('A question failed.'),
  // What needs more memory than an array can have is too large as well.
  noRoom: error instanceof NoRoom || error instanceof RangeError,
});

const idsOf = ({ of, against }: Ask): readonly string[] => (against === null || against === of ? [of] : [of, against]);

function answered(open: OpenLists, question: Ask): Answered {
  const { ask, of, against, withFiles } = question;
  const ids = idsOf(question);
  const failure = open.failure(ids);
  if (failure !== null) return failed(ask, failure.error);
  const closed = open.lacking(ids, false);
  if (closed.length > 0) return { kind: 'not-open', ask, ids: closed };
  try {
    return { kind: 'answer', ask, answer: answer(open.opened(of, against, withFiles), question) };
  } catch (error) {
    if (error instanceof NeedsFiles) return { kind: 'needs-files', ask, ids: open.lacking(ids, true) };
    return failed(ask, error);
  }
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const say = (heard: HeardFromAnswerer) => port.postMessage(heard);
  const open = new OpenLists(() => performance.now());
  setInterval(() => open.forgetOld(), 60_000).unref();
  port.on('message', (asked: AskedOfAnswerer) => {
    if (asked.kind === 'forget') return open.forget(asked.inspectionId);
    // Said before the work: should it never end, it is known what it was about.
    say({ kind: 'begun', ids: asked.kind === 'ask' ? idsOf(asked) : [asked.id] });
    if (asked.kind === 'open') open.open(asked);
    else if (asked.kind === 'files') open.takeFiles(asked.id, asked.files);
    say({ kind: 'done', answered: asked.kind === 'ask' ? answered(open, asked) : null });
  });
}
