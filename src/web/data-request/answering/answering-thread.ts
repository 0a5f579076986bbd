// The thread that holds opened lists: one, started when first asked, ended when nobody asks any more.
import { Worker } from 'node:worker_threads';
import { Problem } from '../../look/plugin.ts';
import type { AskedOfAnswerer, HeardFromAnswerer } from './asked-of-answerer.ts';

/** Megabytes of objects that it may hold; it is started again when it took more. */
const roomMb = 384;
/** Megabytes for what dies young: more is never given back while the thread lives. */
const nurseryMb = 12;
/** Questions that wait at most: more would only wait longer. */
const mostWaiting = 64;
/** Milliseconds: an answer that takes longer never comes; a thread that nobody asks so long is ended, and its memory given back. */
const longest = 60_000;
const endedAfter = 15 * 60_000;

type Question = Omit<Extract<AskedOfAnswerer, { readonly kind: 'ask' }>, 'kind' | 'ask'>;
type Told = Exclude<AskedOfAnswerer, { readonly kind: 'ask' }>;

export type AnsweringThread = {
  readonly ask: (question: Question) => Promise<HeardFromAnswerer>;
  readonly tell: (told: Told, moved?: readonly ArrayBuffer[]) => void;
  readonly end: () => Promise<void>;
};

const busy = () =>
  new Problem(503, {
    code: 'busy',
    title: 'Too many are looking at lists',
    happened: 'More is being asked about lists just now than can be answered. Nothing has been changed.',
    toDo: 'Try again in a minute.',
  });
const brokeOff = () =>
  new Problem(503, {
    code: 'answer-broke-off',
    title: 'The lists could not be looked at',
    happened: 'Looking at the lists took more than there is room for, and was stopped. Nothing has been changed.',
    toDo: 'Try again in a minute. If it happens again, tell whoever looks after the service.',
  });

type Waiting = { readonly promise: PromiseWithResolvers<HeardFromAnswerer>; readonly timer: NodeJS.Timeout };
type Running = { readonly worker: Worker; readonly waiting: Map<number, Waiting>; idle: NodeJS.Timeout };

/** The thread of one process. `broke` hears why a thread ended that was not told to. */
export function answeringThread(broke: (error: unknown) => void): AnsweringThread {
  let running: Running | null = null;
  let asks = 0;

  const stopped = (ended: Running) => {
    clearTimeout(ended.idle);
    if (running === ended) running = null;
    for (const { promise, timer } of ended.waiting.values()) {
      clearTimeout(timer);
      promise.reject(brokeOff());
    }
    ended.waiting.clear();
  };
  const endIdle = (idle: Running): NodeJS.Timeout =>
    setTimeout(() => {
      if (idle.waiting.size === 0) void idle.worker.terminate();
    }, endedAfter).unref();
  const start = (): Running => {
    const worker = new Worker(new URL('./answerer.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: roomMb, maxYoungGenerationSizeMb: nurseryMb },
    });
    const started: Running = { worker, waiting: new Map(), idle: setTimeout(() => {}, 0) };
    started.idle = endIdle(started);
    worker.on('message', (heard: HeardFromAnswerer) => {
      const waiting = started.waiting.get(heard.ask);
      started.waiting.delete(heard.ask);
      if (waiting === undefined) return;
      clearTimeout(waiting.timer);
      waiting.promise.resolve(heard);
    });
    worker.once('error', (error) => {
      broke(error);
      stopped(started);
    });
    worker.once('exit', () => stopped(started));
    running = started;
    return started;
  };
  const used = (): Running => {
    const now = running ?? start();
    clearTimeout(now.idle);
    now.idle = endIdle(now);
    return now;
  };

  return {
    ask: async (question) => {
      const { worker, waiting } = used();
      if (waiting.size >= mostWaiting) throw busy();
      asks += 1;
      const ask = asks;
      const promise = Promise.withResolvers<HeardFromAnswerer>();
      // Whatever takes so long holds up everybody: the thread is ended, and all who wait are told.
      const timer = setTimeout(() => void worker.terminate(), longest);
      waiting.set(ask, { promise, timer });
      worker.postMessage({ kind: 'ask', ask, ...question } satisfies AskedOfAnswerer);
      return promise.promise;
    },
    tell: (told, moved = []) => {
      // Nothing is open that could be forgotten.
      if (told.kind === 'forget' && running === null) return;
      used().worker.postMessage(told, [...moved]);
    },
    end: async () => {
      await running?.worker.terminate();
    },
  };
}
