// Reads what was sent, one submission or document after the other, as long as any waits: also what another process left in the middle.
import type { Parts } from '../../parts.ts';
import type { ReadingProgress } from './asked-of-reader.ts';
import { reader } from './reader-acting.ts';
import type { ReaderThread } from './reader-thread.ts';
import { restingThread } from './resting-thread.ts';
import { type TakenWork, takeWork } from './waiting-work.ts';

/** Milliseconds: for so long a process that says nothing more is believed to be reading; it says so this often; and it looks by itself. */
const held = 30_000;
const saysSo = 10_000;
const looks = 15_000;
/** After so many attempts that broke for reasons of the service's own, what waits is given up. */
const mostAttempts = 3;

export type ReadingQueue = {
  readonly look: () => void;
  readonly settled: () => Promise<void>;
  /** How far a submission is that this process reads; null for all others. */
  readonly progress: (submissionId: string) => ReadingProgress | null;
  readonly begin: () => void;
  readonly stop: () => Promise<void>;
};

/** What is told of the queue's work. */
export type TellReading = (
  event:
    | { readonly became: string; readonly what: TakenWork['what']; readonly id: string }
    | { readonly error: unknown; readonly what?: TakenWork['what']; readonly id?: string },
) => void;

/** The queue of one process. It begins to look when told to. */
export function readingQueue({ store, now }: Pick<Parts, 'store' | 'now'>, tell: TellReading): ReadingQueue {
  const progress = new Map<string, ReadingProgress>();
  const until = () => new Date(now().getTime() + held);
  let timer: NodeJS.Timeout | null = null;
  let working: Promise<void> | null = null;
  let lookAgain = false;
  let stopping = false;
  const thread = restingThread();
  const threadFor = (id: string): ReaderThread => {
    if (stopping) throw new Error('The service stops.');
    const used = thread.use();
    used.tellTo((so) => progress.set(id, so));
    return used;
  };

  const readOne = async (taken: TakenWork): Promise<void> => {
    const { what, id } = taken;
    if (taken.attempts > mostAttempts) {
      await taken.giveUp({ store, now });
      return tell({ became: 'given-up', what, id });
    }
    progress.set(id, { stage: 'Opening the files', share: 0 });
    const holding = setInterval(() => {
      store.read(reader, (tx) => taken.hold(tx, until())).catch((error: unknown) => tell({ error }));
    }, saysSo);
    try {
      const became = await taken.read({ store, now }, () => threadFor(id));
      if (became === 'again') await store.read(reader, (tx) => taken.release(tx));
      tell({ became, what, id });
    } catch (error) {
      if (!stopping) tell({ error, what, id });
      // A process that stops leaves it to another at once; what broke is tried again when its time is over.
      if (stopping) await store.read(reader, (tx) => taken.release(tx));
    } finally {
      clearInterval(holding);
      progress.delete(id);
      await thread.rest();
    }
  };

  const work = async (): Promise<void> => {
    while (lookAgain && !stopping) {
      lookAgain = false;
      for (;;) {
        const at = now();
        const taken = stopping ? null : await store.read(reader, (tx) => takeWork(tx, { at, until: until() }));
        if (taken === null) break;
        await readOne(taken);
      }
    }
  };

  const look = (): void => {
    if (stopping) return;
    lookAgain = true;
    working ??= work()
      .catch((error: unknown) => tell({ error }))
      .finally(() => {
        working = null;
        // Told to look while the last answer was on its way.
        if (lookAgain && !stopping) look();
      });
  };

  return {
    look,
    progress: (id) => progress.get(id) ?? null,
    begin: () => {
      timer ??= setInterval(look, looks);
      timer.unref();
      look();
    },
    settled: async () => {
      look();
      while (working !== null) await working;
    },
    stop: async () => {
      stopping = true;
      if (timer !== null) clearInterval(timer);
      await thread.end();
      await working;
      await thread.end();
    },
  };
}
