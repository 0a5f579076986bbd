import { availableParallelism } from 'node:os';
import { InputError } from '#frameworks';
import { csv } from '../csv.ts';
import type { ExitCode } from '../exit-code.ts';
import { replaceFile } from '../replace-file.ts';
import { reportFiles } from '../report-files.ts';
import type { ReportRow } from '../report-row.ts';
import { csvColumns, csvRow, rowLines, type Summary, summaryOf } from '../report-rows.ts';
import checkBatch, { type Batch } from '../report-worker.ts';
import { print, printJson, terminalWidth } from '../terminal/print.ts';

/** Fewer files are read sooner than a worker thread has started. */
const fewFiles = 16;
const batchSize = 8;

/**
 * `bestfit report check`: many reports, one row each. A file that cannot be read is a row that says why. 0 when nothing is wrong, 1
 * when something is found or a file cannot be read, 2 when none can.
 */
export async function checkReports(
  paths: readonly string[],
  options: { csv?: string; json?: boolean } = {},
): Promise<ExitCode> {
  const files = await reportFiles(paths);
  if (files.length === 0) {
    throw new InputError(`${paths.join(', ')}: no file there ends in .txt, .text, .md or .markdown.`);
  }
  const rows = await checkAll(files, options.json === true);
  const summary = summaryOf(rows);
  if (options.csv !== undefined) await replaceFile(options.csv, csv([csvColumns, ...rows.map(csvRow)]));
  if (options.json) printJson({ reports: rows.map(inFull), summary });
  else print(...rowLines(rows, summary, terminalWidth()));
  return exitCode(summary);
}

function exitCode({ files, unreadable, withFindings }: Summary): ExitCode {
  if (unreadable === files) return 2;
  return unreadable > 0 || withFindings > 0 ? 1 : 0;
}

/** The same answer as for one report, with its file. */
const inFull = (row: ReportRow) => ('error' in row ? row : { file: row.file, ...row.answer });

async function checkAll(files: readonly string[], whole: boolean): Promise<ReportRow[]> {
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, i): Batch => {
    return { files: files.slice(i * batchSize, (i + 1) * batchSize), whole };
  });
  const progress = progressOn(files.length);
  try {
    return files.length < fewFiles ? await inTurn(batches, progress) : await onAllCores(batches, progress);
  } finally {
    progress(0);
  }
}

async function inTurn(batches: readonly Batch[], progress: (more: number) => void): Promise<ReportRow[]> {
  const rows: ReportRow[] = [];
  for (const batch of batches) {
    rows.push(...(await checkBatch(batch)));
    progress(batch.files.length);
  }
  return rows;
}

async function onAllCores(batches: readonly Batch[], progress: (more: number) => void): Promise<ReportRow[]> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Batch, ReportRow[]>({
    filename: new URL('../report-worker.ts', import.meta.url).href,
    maxThreads: Math.max(1, availableParallelism()),
    // A small nursery: texts die young, and a large one only holds more of them.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  try {
    const done = batches.map(async (batch) => {
      const rows = await pool.run(batch);
      progress(batch.files.length);
      return rows;
    });
    return (await Promise.all(done)).flat();
  } finally {
    await pool.destroy();
  }
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
