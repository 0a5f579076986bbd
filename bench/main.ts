// Measures whole work, several runs each, and prints a table for docs/benchmarks.md.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { madeUpReport } from '../src/report/made-up-report.ts';
import { measureRequests } from './annex-a.ts';
import { measureChecker } from './checker.ts';
import { type Run, run, several } from './measure.ts';

const root = resolve(import.meta.dirname, '..');
const bestfit = join(root, 'bin', 'bestfit');
const example = join(root, 'examples', 'published-report-westmarch-2012.md');
const folder = mkdtempSync(join(tmpdir(), 'bestfit-bench-'));

type Row = { readonly what: string; readonly runs: { median: Run; min: number; max: number }; readonly goal: string };
const rows: Row[] = [];

async function measure(
  what: string,
  goal: string,
  times: number,
  command: string,
  args: readonly string[],
  codes: readonly number[],
) {
  const runs = await several(times, async () => {
    const done = await run(command, args);
    if (!codes.includes(done.code)) throw new Error(`${what}: ended with ${done.code}`);
    return done;
  });
  rows.push({ what, runs, goal });
}

function thousandReports(): { reports: string; mib: number } {
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  const layouts = ['markdown', 'plain', 'glued'] as const;
  let bytes = 0;
  for (let i = 0; i < 1000; i += 1) {
    const path = join(reports, `report-${String(i).padStart(4, '0')}.md`);
    const text = madeUpReport({
      seed: i,
      layout: layouts[i % 3] ?? 'markdown',
      paragraphs: 4 + (i % 4),
      sentences: 6 + (i % 5),
      mislabelled: i % 2 === 0,
      grades: i % 7 === 0 ? { 'looked-after/staying-safe': 'inadequate' } : {},
      record: i % 11 === 0 ? { 'safeguarding/ambition': 'good' } : {},
    });
    writeFileSync(path, text);
    bytes += statSync(path).size;
  }
  return { reports, mib: bytes / 2 ** 20 };
}

try {
  const { reports, mib } = thousandReports();
  await measure('start and print help', 'under 150 ms', 9, bestfit, ['--help'], [0]);
  await measure(
    'judge one inspection',
    '',
    9,
    bestfit,
    ['judge', join(root, 'examples', 'judgements-eastmarch-2015.json'), '--json'],
    [0, 1],
  );
  await measure('report read, whole process', '', 9, bestfit, ['report', 'read', example, '--json'], [1]);
  await measure(
    `report check, 1,000 reports (${mib.toFixed(0)} MiB)`,
    'under 6 s, under 400 MB',
    5,
    bestfit,
    ['report', 'check', reports],
    [1],
  );

  const requests = await measureRequests(folder, 5);
  rows.push(...requests.rows);

  const page = await measureChecker();

  const alone: number[] = [];
  for (let i = 0; i < 9; i += 1) {
    const { out } = await run(join(root, 'node_modules', 'node', 'bin', 'node'), [
      join(root, 'bench', 'one-report.ts'),
      example,
    ]);
    alone.push((JSON.parse(out) as { ms: number }).ms);
  }
  alone.sort((a, b) => a - b);

  const print = (line: string) => process.stdout.write(`${line}\n`);
  print(
    `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
  );
  print('');
  print('| what | median | min–max | peak memory | goal |');
  print('|---|---|---|---|---|');
  for (const { what, runs, goal } of rows) {
    const memory = runs.median.mib === null ? 'not measured' : `${runs.median.mib.toFixed(0)} MiB`;
    print(
      `| ${what} | ${runs.median.ms.toFixed(0)} ms | ${runs.min.toFixed(0)}–${runs.max.toFixed(0)} ms | ${memory} | ${goal} |`,
    );
  }
  print(
    `| one report read and checked, after start | ${alone[4]?.toFixed(1)} ms | ${alone[0]?.toFixed(1)}–${alone.at(-1)?.toFixed(1)} ms | | under 30 ms |`,
  );
  for (const { name, ms, goal } of page) {
    const sorted = [...ms].sort((a, b) => a - b);
    const at = (place: number) => (sorted[place] ?? 0).toFixed(0);
    print(`| ${name} | ${at(Math.floor(sorted.length / 2))} ms | ${at(0)}–${at(sorted.length - 1)} ms | | ${goal} |`);
  }
  print('');
  for (const { what, parts } of requests.profiles) {
    print(
      `${what}: ${Object.entries(parts)
        .map(([part, ms]) => `${part} ${ms} ms`)
        .join(', ')}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
