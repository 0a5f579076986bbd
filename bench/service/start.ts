// The service as a process of its own: how long until it answers, what its log says, how much memory it and its database take.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Started = {
  readonly address: string;
  /** Milliseconds from the start of the process until its first answer. */
  readonly ms: number;
  /** What the log said of each answer so far. */
  readonly answers: readonly Answered[];
  /** MiB of the service and of its database together, shared pages counted once; null where the system does not tell. */
  readonly memory: () => { readonly service: number; readonly database: number } | null;
  readonly stop: () => Promise<void>;
};

export type Answered = {
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly database: number;
  readonly template: number;
};

const bestfit = resolve(import.meta.dirname, '..', '..', 'bin', 'bestfit');

/** Starts the service over a data folder and waits for its first answer. */
export async function startService(data: string): Promise<Started> {
  const begun = performance.now();
  const child = spawn(bestfit, ['serve', '--data', data, '--port', '0', '--log-level', 'info'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const answers: Answered[] = [];
  lines(child.stderr, (line) => {
    if (!line.startsWith('{')) process.stderr.write(`${line}\n`);
    if (!line.includes('"answered"')) return;
    answers.push(JSON.parse(line) as Answered);
  });
  const address = await new Promise<string>((found, failed) => {
    lines(child.stdout, (line) => {
      const at = /http:\/\/[^ ]+:\d+/.exec(line)?.[0];
      if (at !== undefined) found(at);
    });
    child.once('exit', (code) => failed(new Error(`The service ended with ${code} before it answered.`)));
  });
  const answer = await fetch(`${address}/ready`);
  if (!answer.ok) throw new Error(`The service started, but answers ${answer.status}.`);
  const ms = performance.now() - begun;
  return { address, ms, answers, memory: () => memoryOf(child), stop: () => stop(child) };
}

function lines(stream: NodeJS.ReadableStream | null, take: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) take(line);
  });
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });

/** The memory of a process and of all its children, by the pages that are its own and its share of the others (PSS). */
function memoryOf(child: ChildProcess): { service: number; database: number } | null {
  try {
    const own = mib(child.pid ?? 0);
    return { service: own, database: descendants(child.pid ?? 0).reduce((sum, pid) => sum + mib(pid), 0) };
  } catch {
    // Not Linux, or another user's process: the system does not tell.
    return null;
  }
}

const mib = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;

function descendants(of: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(join('/proc', name, 'stat'), 'utf8');
        return [{ pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }];
      } catch {
        // The process has just ended.
        return [];
      }
    });
  const below = (pid: number): number[] =>
    parents.filter(({ parent }) => parent === pid).flatMap((each) => [each.pid, ...below(each.pid)]);
  return below(of);
}
