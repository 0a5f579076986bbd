// The processes of the embedded database of a data folder: for tests that freeze and kill them.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { clusterNameOf } from '../../../src/store/embedded/leftovers.ts';
import { type ServerProcess, serverProcesses } from '../../../src/store/embedded/server-processes.ts';

/** All of them, the first included. */
export const serverOf = async (data: string): Promise<readonly ServerProcess[]> =>
  serverProcesses(await clusterNameOf(join(data, 'postgres')));

/** The pid of the one that began the others. */
export async function postmasterOf(data: string): Promise<number> {
  const first = (await serverOf(data)).find(({ isFirst }) => isFirst);
  if (first === undefined) throw new Error(`No database server runs over ${data}.`);
  return first.pid;
}

/** The pid of any other of them, as chance has it. */
export async function oneOf(data: string): Promise<number> {
  const others = (await serverOf(data)).filter(({ isFirst }) => !isFirst);
  const chosen = others[Math.floor(Math.random() * others.length)];
  if (chosen === undefined) throw new Error(`The database server over ${data} runs alone.`);
  return chosen.pid;
}

/** Kills a process of a server, and waits until all that the server began have ended with it: nothing answers from before. */
export async function killServer(data: string, pid: number): Promise<void> {
  const before = (await serverOf(data)).filter(({ isFirst }) => !isFirst).map((each) => each.pid);
  process.kill(pid, 'SIGKILL');
  while ((await serverOf(data)).some((each) => each.pid === pid || before.includes(each.pid))) await pause(5);
}
