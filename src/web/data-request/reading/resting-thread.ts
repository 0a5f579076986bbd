import { type ReaderThread, startReader } from './reader-thread.ts';

/** Milliseconds that the thread which reads waits for more before it is ended. */
const waitsForMore = 20_000;

/** A thread that is started when it is needed, and ended when it has waited long enough for more to read. */
export type RestingThread = {
  readonly use: () => ReaderThread;
  /** It has read, or was not needed. One that should read no more is ended at once. */
  readonly rest: () => Promise<void>;
  readonly end: () => Promise<void>;
};

/** The one thread of a queue that reads; none is started yet. */
export function restingThread(start: () => ReaderThread = startReader, waits: number = waitsForMore): RestingThread {
  let thread: ReaderThread | null = null;
  let ends: NodeJS.Timeout | null = null;
  const end = async () => {
    clearTimeout(ends ?? undefined);
    const ended = thread;
    thread = null;
    await ended?.end();
  };
  return {
    use: () => {
      clearTimeout(ends ?? undefined);
      thread ??= start();
      return thread;
    },
    rest: async () => {
      // Also where it was not needed this time: the end that was set before would come while it reads again.
      clearTimeout(ends ?? undefined);
      thread?.tellTo(() => {});
      if (thread?.worn() === true) await end();
      else ends = setTimeout(() => void end(), waits).unref();
    },
    end,
  };
}
