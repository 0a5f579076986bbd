// What the thread that holds opened lists runs.
import { isMainThread, parentPort } from 'node:worker_threads';
import type { Opened } from '../opened.ts';
import { questions } from '../questions/index.ts';
import type { AskedOfAnswerer, HeardFromAnswerer } from './asked-of-answerer.ts';
import { NeedsFiles, OpenLists } from './open-lists.ts';

type Ask = Extract<AskedOfAnswerer, { readonly kind: 'ask' }>;

/** One question, with the answer to what it asked: their types were matched where it was asked. */
const answer = (opened: Opened, { name, asked }: Ask): unknown => {
  const question = questions[name] as (opened: Opened, asked: unknown) => unknown;
  return question(opened, asked);
};

function answered(open: OpenLists, question: Ask): HeardFromAnswerer {
  const { ask, of, against, withFiles } = question;
  const ids = against === null || against === of ? [of] : [of, against];
  const closed = open.lacking(ids, false);
  if (closed.length > 0) return { kind: 'not-open', ask, ids: closed };
  try {
    return { kind: 'answer', ask, answer: answer(open.opened(of, against, withFiles), question) };
  } catch (error) {
    if (error instanceof NeedsFiles) return { kind: 'needs-files', ask, ids: open.lacking(ids, true) };
    return { kind: 'failed', ask, error: error instanceof Error ? error : new Error('A question failed.') };
  }
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const open = new OpenLists(() => performance.now());
  setInterval(() => open.forgetOld(), 60_000).unref();
  port.on('message', (asked: AskedOfAnswerer) => {
    if (asked.kind === 'open') open.open(asked);
    else if (asked.kind === 'files') open.takeFiles(asked.id, asked.files);
    else if (asked.kind === 'forget') open.forget(asked.inspectionId);
    else port.postMessage(answered(open, asked));
  });
}
