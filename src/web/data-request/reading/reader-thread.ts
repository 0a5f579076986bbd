// The thread that reads what was sent: bounded in memory and time, so that no file holds up the service or brings it down.
import { Worker } from 'node:worker_threads';
import { tooMuchToRead } from '../lists/too-much-to-read.ts';
import { threadRoom } from '../thread-room.ts';
import type { AskedOfReader, HeardFromReader, ReadingProgress } from './asked-of-reader.ts';

/** What a thread may take before it is stopped. */
export type ReaderLimits = {
  /** Megabytes of objects that reading may make; what takes more is said to be too large. */
  readonly roomMb: number;
  /** Milliseconds. Half a million rows take some seconds: what takes longer than this would never end. */
  readonly longest: number;
};
const usualLimits: ReaderLimits = { roomMb: threadRoom.maxOldGenerationSizeMb, longest: 5 * 60_000 };

/** What reading met that lies in the files, in words for the authority. */
export class TooMuchToRead extends Error {}

const tooLong = new TooMuchToRead(
  'Reading the files took longer than reading lists ever takes, so it was stopped. Copy the lists into the blank workbook of this page and send that.',
);

/** Bytes that one thread reads before it is ended, and its memory given back. Starting another takes half a second. */
const mostRead = 1024 * 1024;

type Answer = Exclude<HeardFromReader, { readonly kind: 'progress' }>;

export type ReaderThread = {
  /** Says something and waits for what comes of it. Throws TooMuchToRead, or what broke the thread. */
  readonly say: (asked: AskedOfReader, moved?: readonly ArrayBuffer[]) => Promise<Answer>;
  /** Who hears from now on how far reading is. */
  readonly tellTo: (tell: (progress: ReadingProgress) => void) => void;
  /** Whether it should read no more: it broke, or has read much. */
  readonly worn: () => boolean;
  readonly end: () => Promise<void>;
};

/** Starts a thread that reads submissions and documents, one after the other. */
export function startReader({ roomMb, longest }: ReaderLimits = usualLimits): ReaderThread {
  const worker = new Worker(new URL('./reader.ts', import.meta.url), {
    resourceLimits: { ...threadRoom, maxOldGenerationSizeMb: roomMb },
  });
  let tell: (progress: ReadingProgress) => void = () => {};
  let waiting: PromiseWithResolvers<Answer> | null = null;
  let broken: Error | null = null;
  let timer: NodeJS.Timeout | null = null;
  let read = 0;
  const settle = (settled: (promise: PromiseWithResolvers<Answer>) => void) => {
    const promise = waiting;
    waiting = null;
    if (promise !== null) settled(promise);
  };
  const breakOff = (error: Error) => {
    clearTimeout(timer ?? undefined);
    broken ??= error;
    settle(({ reject }) => reject(error));
  };
  worker.on('message', (heard: HeardFromReader) => {
    if (heard.kind === 'progress') return tell(heard);
    if (heard.kind !== 'taken') clearTimeout(timer ?? undefined);
    settle(({ resolve }) => resolve(heard));
  });
  worker.once('error', (error: Error) => {
    const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    breakOff(outOfMemory || error instanceof RangeError ? new TooMuchToRead(tooMuchToRead) : error);
  });
  worker.once('exit', () => breakOff(new Error('The thread that reads ended before it had read.')));
  return {
    say: (asked, moved = []) => {
      if (broken !== null) return Promise.reject(broken);
      if (asked.kind === 'read' || asked.kind === 'document') {
        clearTimeout(timer ?? undefined);
        timer = setTimeout(() => {
          breakOff(tooLong);
          void worker.terminate();
        }, longest);
      }
      read += moved.reduce((sum, { byteLength }) => sum + byteLength, 0);
      waiting = Promise.withResolvers<Answer>();
      const { promise } = waiting;
      worker.postMessage(asked, [...moved]);
      return promise;
    },
    tellTo: (next) => {
      tell = next;
    },
    worn: () => broken !== null || read > mostRead,
    end: async () => {
      clearTimeout(timer ?? undefined);
      await worker.terminate();
    },
  };
}
