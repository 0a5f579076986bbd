// Measures the whole work on a data request, at two sizes, with and without many findings, and beside readers that only read.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Run, run, several } from './measure.ts';

const root = resolve(import.meta.dirname, '..');
const node = join(root, 'node_modules', 'node', 'bin', 'node');
const bestfit = join(root, 'bin', 'bestfit');
const python = '/usr/bin/python3';
/** The flag that bin/bestfit starts Node with. */
const asTheCommand = '--max-semi-space-size=8';

/** One line of the table. */
export interface RequestRow {
  readonly what: string;
  readonly runs: { readonly median: Run; readonly min: number; readonly max: number };
  readonly goal: string;
}

/** What the whole work took, by part, in milliseconds of its median run. */
export interface Profile {
  readonly what: string;
  readonly parts: Readonly<Record<string, number>>;
}

const edition = 'sif-2015';
const asAt = '2015-06-01';

/** Makes the workbooks in a folder and measures on them. `times`: runs each, after one that does not count. */
export async function measureRequests(
  folder: string,
  times: number,
): Promise<{ readonly rows: readonly RequestRow[]; readonly profiles: readonly Profile[] }> {
  const rows: RequestRow[] = [];
  const profiles: Profile[] = [];
  const measure = async (what: string, goal: string, command: string, args: readonly string[]) => {
    const runs = await several(times, async () => {
      const done = await run(command, args);
      if (done.code > 1 || done.code < 0) throw new Error(`${what}: ended with ${done.code}`);
      return done;
    });
    rows.push({ what, runs, goal });
    return runs.median;
  };
  for (const [size, words, goal] of [
    [50_000, '50,000', 'under 2 s, under 300 MB'],
    [500_000, '500,000', 'under 20 s, under 1.5 GB'],
  ] as const) {
    for (const defects of [0, Math.floor(size / 3)]) {
      const file = await made(folder, size, defects);
      const what = `${words} rows${defects === 0 ? '' : ', one in three defective'}: read, check, link, measure, write JSON`;
      const out = join(folder, 'out.json');
      const { out: told } = await measure(what, goal, node, [
        asTheCommand,
        join(root, 'bench', 'whole-request.ts'),
        file,
        edition,
        asAt,
        out,
      ]);
      profiles.push({ what, parts: (JSON.parse(told) as { parts: Record<string, number> }).parts });
    }
  }
  const file = await made(folder, 50_000, 0);
  await measure('annex-a check --json, 50,000 rows, as a command', '', bestfit, [
    ...['annex-a', 'check', file, '--edition', edition, '--as-at', asAt, '--json'],
  ]);
  await measure('SheetJS, 50,000 rows: reading only', '', node, [join(root, 'bench', 'peers', 'sheetjs.ts'), file]);
  await measure('exceljs, 50,000 rows: reading only', '', node, [join(root, 'bench', 'peers', 'exceljs.ts'), file]);
  for (const name of ['pandas', 'openpyxl']) {
    if (!hasPython(name)) continue;
    const script = join(root, 'bench', 'peers', `${name}_read.py`);
    await measure(`${name}, 50,000 rows: reading only`, '', python, [script, file]);
  }
  return { rows, profiles };
}

/** The workbook of a made-up authority, made once. */
async function made(folder: string, size: number, defects: number): Promise<string> {
  const file = join(folder, `made-up-${size}-${defects}.xlsx`);
  if (existsSync(file)) return file;
  const { code } = await run(bestfit, [
    ...['annex-a', 'synthesise', '--edition', edition, '--as-at', asAt, '--size', String(size)],
    ...['--seed', 'bench', '--defects', String(defects), '-o', file],
  ]);
  if (code !== 0) throw new Error(`the workbook of ${size} rows could not be made`);
  return file;
}

const hasPython = (name: string): boolean =>
  existsSync(python) && spawnSync(python, ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0;
