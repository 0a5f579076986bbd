import { readdir, readFile } from 'node:fs/promises';
import { codeOf, runTool } from './tool.ts';

/** A process of a PostgreSQL server: the one that began it, or one of those it began. */
export type ServerProcess = { readonly pid: number; readonly isFirst: boolean };

/**
 * The living processes of the server with this cluster name, whoever started them. They are known by their title, which anyone
 * may read, unlike their folder: inside a container even root may not see that of another user's process.
 */
export async function serverProcesses(clusterName: string): Promise<readonly ServerProcess[]> {
  // The name stands in the first process's arguments, and after "postgres: " in the titles of the others.
  const first = new RegExp(`\\bcluster_name=${clusterName}(?=[\\s\\0]|$)`);
  const other = new RegExp(`^postgres: ${clusterName}: `);
  return (await titles()).flatMap(({ pid, title }): readonly ServerProcess[] => {
    if (other.test(title)) return [{ pid, isFirst: false }];
    return /^[^\s\0]*postgres[\s\0]/.test(title) && first.test(title) ? [{ pid, isFirst: true }] : [];
  });
}

/** The command a living process was started with, or has named itself; null when there is no such process. */
export async function titleOf(pid: number): Promise<string | null> {
  return (await titles()).find((process) => process.pid === pid)?.title ?? null;
}

type Titled = { readonly pid: number; readonly title: string };

async function titles(): Promise<readonly Titled[]> {
  return process.platform === 'linux' ? titlesFromProc() : titlesFromPs();
}

async function titlesFromProc(): Promise<readonly Titled[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const read = await Promise.all(
    pids.map(async (pid) => ({ pid, title: await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(unlessGone) })),
  );
  // Empty for kernel threads, and for a dead process whose parent has not asked after it.
  return read.filter(({ title }) => title !== '');
}

function unlessGone(error: unknown): string {
  if (['ENOENT', 'ESRCH', 'EACCES'].includes(codeOf(error))) return '';
  throw error;
}

async function titlesFromPs(): Promise<readonly Titled[]> {
  const { output } = await runTool('/bin/ps', ['-axww', '-o', 'pid=,command='], null);
  return output.split('\n').map((line) => {
    const [, pid = '0', title = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), title };
  });
}
