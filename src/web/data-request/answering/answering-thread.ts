// The thread that holds opened lists: one, started when first asked, ended when nobody asks any more.
import { Worker } from 'node:worker_threads';
import { threadRoom } from '../thread-room.ts';
import { brokeOff, busy, tooManyOfOne } from './answering-problems.ts';
import type { Answered, AskedOfAnswerer, HeardFromAnswerer } from './asked-of-answerer.ts';

/** What a thread may take, and its questions. */
export type AnsweringLimits = {
  /** Questions that wait at most: more would only wait longer. And those of one person. */
  readonly waiting: number;
  readonly ofOne: number;
  /** Milliseconds of work on one thing: what takes longer never ends, and the thread is ended. */
  readonly longest: number;
  /** Milliseconds for which a submission at which a thread broke is not opened again. */
  readonly refusedFor: number;
  /** Milliseconds after which a thread that nobody asks is ended, and its memory given back. */
  readonly idle: number;
  /** What it runs. */
  readonly script: URL;
  /** Counts milliseconds from anywhere. */
  readonly now: () => number;
};
const usualLimits: AnsweringLimits = {
  waiting: 64,
  ofOne: 16,
  longest: 60_000,
  refusedFor: 10 * 60_000,
  idle: 15 * 60_000,
  script: new URL('./answerer.ts', import.meta.url),
  now: () => performance.now(),
};

type Question = Omit<Extract<AskedOfAnswerer, { readonly kind: 'ask' }>, 'kind' | 'ask'>;
type Told = Exclude<AskedOfAnswerer, { readonly kind: 'ask' }>;

export type AnsweringThread = {
  /** Asks for somebody. Throws Problem 429 when too much of theirs waits, 503 when too much does, or when it breaks. */
  readonly ask: (question: Question, who: string) => Promise<Answered>;
  readonly tell: (told: Told, moved?: readonly ArrayBuffer[]) => void;
  /** Ends it for good: whoever asks from then on is refused. */
  readonly end: () => Promise<void>;
};

type Waiting = {
  readonly promise: PromiseWithResolvers<Answered>;
  readonly who: string;
  readonly ids: readonly string[];
};
type Running = {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** The submissions that are worked on. */
  at: readonly string[];
  /** Whether nothing is asked of it any more. */
  left: boolean;
  late: NodeJS.Timeout;
  idle: NodeJS.Timeout;
};

/** The thread of one process. `broke` hears why a thread ended that was not told to. */
export function answeringThread(
  broke: (error: unknown) => void,
  limits: Partial<AnsweringLimits> = {},
): AnsweringThread {
  const { waiting: mostWaiting, ofOne, longest, refusedFor, idle, script, now } = { ...usualLimits, ...limits };
  /** Submissions at which a thread broke, until when they are not opened. */
  const refused = new Map<string, number>();
  let running: Running | null = null;
  /** Whether the service stops: a request that was still on its way starts no thread anew, which nobody would end. */
  let stopped = false;
  let asks = 0;

  const refuses = (ids: readonly string[]): boolean =>
    ids.some((id) => {
      const until = refused.get(id) ?? 0;
      if (until <= now()) refused.delete(id);
      return refused.has(id);
    });

  /** Nothing is asked of it any more from here on; who waited hears `why`, or is told to begin again. */
  const leave = (of: Running, why: 'broke' | 'ended'): void => {
    if (of.left) return;
    of.left = true;
    if (running === of) running = null;
    clearTimeout(of.idle);
    clearTimeout(of.late);
    if (why === 'broke') for (const id of of.at) refused.set(id, now() + refusedFor);
    for (const [ask, { promise, ids }] of of.waiting) {
      // What waited behind the work that broke is asked again, of another thread.
      if (why === 'broke' && of.at.length > 0 && !refuses(ids)) promise.resolve({ kind: 'not-open', ask, ids });
      else promise.reject(brokeOff());
    }
    of.waiting.clear();
  };
  const endLater = (of: Running): NodeJS.Timeout =>
    setTimeout(() => {
      if (of.waiting.size > 0) return;
      leave(of, 'ended');
      void of.worker.terminate();
    }, idle).unref();
  const breakLater = (of: Running, after: number): NodeJS.Timeout =>
    setTimeout(() => {
      broke(new Error('Work on lists did not end, and was ended.'));
      leave(of, 'broke');
      void of.worker.terminate();
    }, after);
  const start = (): Running => {
    const worker = new Worker(script, { resourceLimits: threadRoom });
    const none = setTimeout(() => {}, 0);
    const started: Running = { worker, waiting: new Map(), at: [], left: false, late: none, idle: none };
    // It has to begin in time as well.
    started.late = breakLater(started, usualLimits.longest);
    worker.on('message', (heard: HeardFromAnswerer) => {
      clearTimeout(started.late);
      if (started.left) return;
      if (heard.kind === 'begun') {
        started.at = heard.ids;
        // Only now: what waits for others has not begun to take long.
        started.late = breakLater(started, longest);
        return;
      }
      started.at = [];
      if (heard.answered === null) return;
      const { ask } = heard.answered;
      started.waiting.get(ask)?.promise.resolve(heard.answered);
      started.waiting.delete(ask);
    });
    worker.once('error', (error) => {
      broke(error);
      leave(started, 'broke');
    });
    worker.once('exit', () => leave(started, 'broke'));
    running = started;
    return started;
  };
  const used = (): Running => {
    const asked = running ?? start();
    clearTimeout(asked.idle);
    asked.idle = endLater(asked);
    return asked;
  };

  return {
    ask: async (question, who) => {
      const ids = question.against === null ? [question.of] : [question.of, question.against];
      if (stopped || refuses(ids)) throw brokeOff();
      const { worker, waiting } = used();
      if (waiting.size >= mostWaiting) throw busy();
      if ([...waiting.values()].filter((each) => each.who === who).length >= ofOne) throw tooManyOfOne();
      asks += 1;
      const ask = asks;
      const promise = Promise.withResolvers<Answered>();
      waiting.set(ask, { promise, who, ids });
      worker.postMessage({ kind: 'ask', ask, ...question } satisfies AskedOfAnswerer);
      return promise.promise;
    },
    tell: (told, moved = []) => {
      if (stopped) return;
      // Nothing is open that could be forgotten; and what broke a thread while it was on its way is not given to the next.
      if (told.kind === 'forget' ? running === null : refuses([told.id])) return;
      used().worker.postMessage(told, [...moved]);
    },
    end: async () => {
      stopped = true;
      const ended = running;
      if (ended === null) return;
      leave(ended, 'ended');
      await ended.worker.terminate();
    },
  };
}
