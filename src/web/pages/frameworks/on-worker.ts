import { Worker } from 'node:worker_threads';
import type { Fault, Framework, WordingMatch } from '#frameworks';
import { Problem } from '../../look/plugin.ts';

export type Task =
  | { readonly kind: 'match'; readonly framework: string; readonly text: string }
  | { readonly kind: 'read'; readonly name: string; readonly text: string };

export type Read =
  | { readonly kind: 'matched'; readonly match: WordingMatch }
  | { readonly kind: 'read'; readonly framework: Framework | null; readonly faults: readonly Fault[] }
  | { readonly kind: 'no-json'; readonly words: string };

// A text of two megabytes takes about a second; what takes longer than this would never end.
const longest = 30_000;
// Documents are read one after the other: they are rare, and pages need the processor.
const mostWaiting = 3;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

const tooBusy = () =>
  new Problem(503, {
    code: 'busy',
    title: 'Other documents are being read',
    happened: 'The service is reading other documents just now. Nothing has been changed.',
    toDo: 'Send it again in a minute.',
  });

/** Reads a document on a worker thread: a framework's file, or the published text whose wording is to be matched. */
export async function onWorker(task: Task): Promise<Read> {
  if (waiting >= mostWaiting) throw tooBusy();
  waiting += 1;
  const turn = last.then(
    () => run(task),
    () => run(task),
  );
  last = turn;
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

function run(task: Task): Promise<Read> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const timer = setTimeout(() => {
      reject(
        new Problem(422, {
          code: 'not-readable',
          title: 'The document could not be read',
          happened: 'Reading it took too long. Nothing was kept.',
          toDo: 'Give the text of one published document alone.',
        }),
      );
      void worker.terminate();
    }, longest);
    worker.once('message', (read: Read) => resolve(read));
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The worker ended without an answer.'));
    });
  });
}
