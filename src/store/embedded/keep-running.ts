import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedError } from './embedded-error.ts';
import type { EmbeddedEvent } from './embedded-event.ts';
import type { Postmaster } from './postmaster.ts';

/** What a server that shall keep running is made of. */
export type Kept = {
  readonly folder: string;
  /** Starts it once. */
  readonly start: () => Postmaster;
  /** Clears up after a run that ended, before the next. */
  readonly clear: () => Promise<unknown>;
  readonly lastLines: () => readonly string[];
  readonly pauses: readonly number[];
  readonly tell: (event: EmbeddedEvent) => void;
};

// A run that took connections for this long was no quick death.
const steady = 1_000;
// One that took connections at all can start: however often it is killed then, the pause stays short.
const mostAfterReady = 3;

/**
 * Starts a server and, whenever it dies by itself, starts it again, after pauses that grow while it dies quickly. It is given up when
 * it died before taking connections as often in a row as there are pauses: then only somebody who reads its last lines can help.
 * A full disk is waited for: that ends by itself when somebody frees it. Resolves when it takes connections; throws EmbeddedError
 * when its first run does not.
 */
export async function keepRunning(kept: Kept): Promise<{ stop(): Promise<void> }> {
  const { folder, tell, pauses } = kept;
  const stopping = new AbortController();
  let run = kept.start();
  let readyAt = 0;

  /** Waits for a run to take connections, with a word every ten seconds: recovery after a crash may take its time. */
  async function awaitReady(): Promise<number | null> {
    const began = performance.now();
    const since = () => Math.round(performance.now() - began);
    const words = setInterval(() => {
      tell({ kind: 'still-starting', seconds: Math.round(since() / 1_000), lastLine: kept.lastLines().at(-1) ?? '' });
    }, 10_000);
    const ready = await run.ready;
    clearInterval(words);
    readyAt = performance.now();
    return ready ? since() : null;
  }

  async function watch(): Promise<void> {
    let quickDeaths = 0;
    let tookConnections = true;
    for (;;) {
      const how = await run.ended;
      if (stopping.signal.aborted) return;
      quickDeaths = tookConnections ? afterReady(quickDeaths, performance.now() - readyAt) : quickDeaths + 1;
      const diskIsFull = saysDiskFull(kept.lastLines());
      const isHopeless = !tookConnections && quickDeaths >= pauses.length && !diskIsFull;
      if (isHopeless) throw keepsDying(folder, how, kept.lastLines());
      const againIn = pauses[Math.min(quickDeaths, pauses.length - 1)] ?? 0;
      tell({ kind: 'died', pid: run.pid, how, diskIsFull, lastLines: kept.lastLines(), againInMilliseconds: againIn });
      await pause(againIn, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!stopping.signal.aborted) await kept.clear();
      if (stopping.signal.aborted) return;
      run = kept.start();
      const milliseconds = await awaitReady();
      tookConnections = milliseconds !== null;
      if (milliseconds !== null) tell({ kind: 'restarted', pid: run.pid, milliseconds });
    }
  }

  // Whatever ends this process in an orderly way, an uncaught error included, ends the server too.
  const interrupt = () => run.interrupt();
  process.once('exit', interrupt);
  tell({ kind: 'starting', folder });
  const milliseconds = await awaitReady();
  if (milliseconds === null) {
    process.off('exit', interrupt);
    throw startFailed(folder, await run.ended, kept.lastLines());
  }
  tell({ kind: 'ready', pid: run.pid, milliseconds });
  const watching = watch().catch((error: unknown) => {
    const reason = error instanceof EmbeddedError ? error : keepsDying(folder, String(error), kept.lastLines());
    tell({ kind: 'gave-up', error: reason });
  });
  return {
    async stop() {
      stopping.abort();
      const how = await run.stop();
      await watching;
      process.off('exit', interrupt);
      tell({ kind: 'stopped', how });
    },
  };
}

/** Quick deaths in a row, after a run that took connections for so many milliseconds. */
const afterReady = (before: number, milliseconds: number): number =>
  milliseconds >= steady ? 0 : Math.min(before + 1, mostAfterReady);

const startFailed = (folder: string, how: string, lines: readonly string[]): EmbeddedError =>
  new EmbeddedError(
    'start-failed',
    `The database in ${folder} did not start: ${how}. ${advice(lines)}It said last:\n${lines.join('\n')}`,
  );

const keepsDying = (folder: string, how: string, lines: readonly string[]): EmbeddedError =>
  new EmbeddedError(
    'keeps-dying',
    `The database in ${folder} ended again and again without coming up, and is not started any more: ${how}. ` +
      `Nothing that was acknowledged is lost; put right what it says and start Bestfit again. It said last:\n${lines.join('\n')}`,
  );

const advice = (lines: readonly string[]): string => (saysDiskFull(lines) ? 'The disk is full: free some space. ' : '');

const saysDiskFull = (lines: readonly string[]): boolean =>
  lines.some((line) => /\b(FATAL|PANIC)\b.*(No space left on device|Disk quota exceeded)/.test(line));
