import { readFile, readlink, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedError } from './embedded-error.ts';
import { type ServerProcess, serverProcesses, titleOf } from './server-processes.ts';
import { codeOf } from './tool.ts';

/** What was left on a cluster's folder and is gone now: a running server, or only the note of one. */
export type Cleared = { readonly stopped: number | null; readonly stale: number | null };

/** The name by which all processes of the server on this folder are known: the folder itself, whatever path leads to it. */
export async function clusterNameOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true });
  return `bestfit-${dev.toString(16)}-${ino.toString(16)}`;
}

/**
 * Clears a cluster's folder for a new server. The caller holds the folder's lock, so no living service has a server here: one that
 * runs was left by a service that was killed. It is stopped, not taken over: it is nobody's child, so its end could not be seen, and
 * its log leads nowhere. A note of a server that does not run (postmaster.pid) is removed: PostgreSQL itself would believe it when
 * its pid is another program's by now. A server that somebody started by hand is not ours to stop. The same clears up after a server
 * of this process that died. Throws EmbeddedError.
 */
export async function clearLeftovers(folder: string): Promise<Cleared> {
  const noted = await notedPid(folder);
  const running = await serverProcesses(await clusterNameOf(folder));
  if (running.length > 0) await stopServer(folder, running);
  else if (noted !== null) await refuseStartedByHand(folder, noted);
  await rm(join(folder, 'postmaster.pid'), { force: true });
  const first = running.find(({ isFirst }) => isFirst)?.pid ?? null;
  return { stopped: first, stale: first === null ? noted : null };
}

/** Asks ever more firmly until nothing of the server runs: PostgreSQL's fast shutdown, its immediate one, SIGKILL. */
async function stopServer(folder: string, running: readonly ServerProcess[]): Promise<void> {
  const clusterName = await clusterNameOf(folder);
  const first = running.filter(({ isFirst }) => isFirst);
  // Without the first process the others can only end: a fast shutdown is the first one's to lead.
  const steps = [
    ...(first.length > 0 ? [{ signal: 'SIGINT', seconds: 30 } as const] : []),
    { signal: 'SIGQUIT', seconds: 5 } as const,
    { signal: 'SIGKILL', seconds: 10 } as const,
  ];
  let left = running;
  for (const { signal, seconds } of steps) {
    for (const { pid } of signal === 'SIGINT' ? first : left) send(folder, pid, signal);
    const until = performance.now() + seconds * 1_000;
    while (performance.now() < until) {
      left = await serverProcesses(clusterName);
      if (left.length === 0) return;
      await pause(20);
    }
  }
  throw unstoppable(folder, left[0]?.pid ?? 0);
}

function send(folder: string, pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // Gone meanwhile is what was wanted.
    if (codeOf(error) !== 'ESRCH') throw unstoppable(folder, pid);
  }
}

const unstoppable = (folder: string, pid: number): EmbeddedError =>
  new EmbeddedError(
    'orphan-unstoppable',
    `A database server (process ${pid}) that an earlier service left still runs on ${folder}, and this process cannot stop it. ` +
      'Stop it as its user or as root, then start again.',
  );

/** Throws EmbeddedError when the note names a living server of somebody else on this folder. */
async function refuseStartedByHand(folder: string, pid: number): Promise<void> {
  const title = await titleOf(pid);
  if (title === null || !/^[^\s\0]*postgres[\s\0]/.test(title)) return;
  // Every server works in its folder; where that may not be seen, its arguments name the folder.
  const worksIn = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  if (worksIn !== folder && !title.includes(folder)) return;
  throw new EmbeddedError(
    'folder-held',
    `A PostgreSQL server that Bestfit did not start (process ${pid}) runs on ${folder}. Stop it, then start again.`,
  );
}

/** The pid on the first line of postmaster.pid; null when there is none. */
async function notedPid(folder: string): Promise<number | null> {
  try {
    const pid = Number.parseInt(await readFile(join(folder, 'postmaster.pid'), 'utf8'), 10);
    return Number.isNaN(pid) ? null : pid;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
