import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { InputError } from '#frameworks';
import { csv } from '../csv.ts';
import type { ExitCode } from '../exit-code.ts';
import { replaceFile } from '../replace-file.ts';
import { type Batch, checkBatch } from '../report-batch.ts';
import { csvCells } from '../report-csv.ts';
import { reportFiles } from '../report-files.ts';
import type { ReportRow } from '../report-row.ts';
import { passedOverLine, rowLines, summaryOf } from '../report-rows.ts';
import { print, printJson, rowWidth } from '../terminal/print.ts';

/** Fewer files are read sooner than a worker thread has started. */
const fewFiles = 16;
const batchSize = 8;

/**
 * `bestfit report check`: many reports, one row each. A file that cannot be read is a row that says why; a file in a folder that is no
 * report is told apart. 0 when nothing is wrong, 1 when something is found or a file cannot be read. Throws InputError, which ends in 2,
 * for a path that is not there, and after its answer when nothing could be read at all.
 */
export async function checkReports(
  paths: readonly string[],
  options: { csv?: string; json?: boolean } = {},
): Promise<ExitCode> {
  const { files, named, passedOver } = await reportFiles(paths);
  const others = Object.fromEntries(passedOver);
  if (files.length === 0) {
    const beside = passedOverLine(others).map((line) => ` ${line}`);
    throw new InputError(`${paths.join(', ')}: no file there ends in .txt, .text, .md or .markdown.${beside.join('')}`);
  }
  const all = await checkAll(files, options.json === true);
  const isAside = (row: ReportRow) => 'error' in row && row.noReport && !named.has(row.file);
  const rows = all.filter((row) => !isAside(row));
  const notReports = all.filter(isAside).map(({ file }) => file);
  const summary = summaryOf(rows, { notReports, passedOver: others });
  if (options.csv !== undefined) await replaceFile(options.csv, csv(csvCells(rows)));
  if (options.json) printJson({ reports: rows.map(inFull), summary });
  else print(...rowLines(rows, summary, nameIn(paths, named), rowWidth()));
  if (summary.read === 0) throw new InputError(nothingRead(all));
  return summary.unreadable > 0 || summary.withFindings > 0 ? 1 : 0;
}

function nothingRead(rows: readonly ReportRow[]): string {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined && 'error' in only) return `${only.file}: ${only.error}`;
  return `none of the ${rows.length} files could be read as a report.`;
}

/** How files are called in the terminal: in the only folder given by their path from there, else as given. */
function nameIn(paths: readonly string[], named: ReadonlySet<string>): (file: string) => string {
  const [folder = ''] = paths;
  return (file) => (paths.length === 1 && !named.has(file) ? relative(folder, file) : file);
}

/** The same answer as for one report, with its file. */
const inFull = (row: ReportRow) =>
  'error' in row ? { file: row.file, error: row.error } : { file: row.file, ...row.answer };

/** The rows of all files in their order, read in the process itself and, when there are many, on all other cores too. */
async function checkAll(files: readonly string[], whole: boolean): Promise<ReportRow[]> {
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, i): Batch => {
    return { files: files.slice(i * batchSize, (i + 1) * batchSize), whole };
  });
  const threads = files.length < fewFiles ? 0 : availableParallelism() - 1;
  const pool = threads === 0 ? null : await startPool(threads);
  const rows: ReportRow[][] = [];
  const progress = progressOn(files.length);
  const queue = batches.entries();
  const lane = async (run: (batch: Batch) => Promise<ReportRow[]>) => {
    for (const [i, batch] of queue) {
      rows[i] = await run(batch);
      progress(batch.files.length);
    }
  };
  try {
    const inThread = async (batch: Batch) => pool?.run(batch) ?? [];
    // A copy, as from a thread: a name cut out of a report would keep the whole of its text in memory.
    const here = async (batch: Batch) => structuredClone(await checkBatch(batch));
    await Promise.all([lane(here), ...Array.from({ length: threads }, () => lane(inThread))]);
    return rows.flat();
  } finally {
    progress(0);
    await pool?.destroy();
  }
}

async function startPool(threads: number) {
  const { Piscina } = await import('piscina');
  return new Piscina<Batch, ReportRow[]>({
    filename: new URL('../report-worker.ts', import.meta.url).href,
    maxThreads: threads,
    // A small nursery: texts die young, and a large one only holds more of them.
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 },
  });
}

/** Counts on standard error how far it is, only for a person at a terminal; 0 takes the count away. */
function progressOn(total: number): (more: number) => void {
  let done = 0;
  return (more) => {
    if (!process.stderr.isTTY) return;
    done += more;
    process.stderr.write(more === 0 ? '\r\u001b[K' : `\r${done} of ${total} reports read`);
  };
}
