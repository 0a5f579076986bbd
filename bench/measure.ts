import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One whole run of a command: wall time in milliseconds, peak memory in MiB (null where the system does not tell), and its output. */
export type Run = { readonly ms: number; readonly mib: number | null; readonly out: string; readonly code: number };

/** Runs a command to its end. Peak memory is Linux's VmHWM of the process, read while it runs. */
export async function run(command: string, args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let peak: number | null = null;
  const look = () => {
    const kib = peakKib(child.pid ?? 0);
    if (kib !== null) peak = Math.max(peak ?? 0, kib);
  };
  const timer = setInterval(look, 10);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? -1));
  });
  clearInterval(timer);
  return { ms: performance.now() - started, mib: peak === null ? null : peak / 1024, out, code };
}

/** The middle of several runs after one that does not count, with the quickest and the slowest. */
export async function several(
  times: number,
  once: () => Promise<Run>,
): Promise<{ median: Run; min: number; max: number }> {
  await once();
  const runs: Run[] = [];
  for (let i = 0; i < times; i += 1) runs.push(await once());
  runs.sort((a, b) => a.ms - b.ms);
  const median = runs[Math.floor(runs.length / 2)];
  if (median === undefined) throw new Error('nothing was run');
  return { median: { ...median, mib: highest(runs) }, min: runs[0]?.ms ?? 0, max: runs.at(-1)?.ms ?? 0 };
}

const highest = (runs: readonly Run[]): number | null => {
  const known = runs.flatMap(({ mib }) => (mib === null ? [] : [mib]));
  return known.length === 0 ? null : Math.max(...known);
};

function peakKib(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) || null;
  } catch {
    // Not Linux, or the process has just ended.
    return null;
  }
}
