import { availableParallelism } from 'node:os';
import { InputError } from '#frameworks';
import { type Answer, isFaulty, isGrave } from '#report';
import { csv } from '../csv.ts';
import type { ExitCode } from '../exit-code.ts';
import { replaceFile } from '../replace-file.ts';
import { reportFiles } from '../report-files.ts';
import { gradeSummary } from '../report-lines.ts';
import checkBatch, { type Checked } from '../report-worker.ts';
import { print, printJson, terminalWidth } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

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
  const checked = await checkAll(files);
  if (options.csv !== undefined) await replaceFile(options.csv, csv([csvColumns, ...checked.map(csvRow)]));
  const summary = summaryOf(checked);
  if (options.json) {
    const reports = checked.map((one) => ('error' in one ? one : { file: one.file, ...one.answer }));
    printJson({ reports, summary });
  } else printRows(checked, summary);
  if (summary.unreadable === checked.length) return 2;
  return summary.unreadable > 0 || summary.withFindings > 0 ? 1 : 0;
}

async function checkAll(files: readonly string[]): Promise<Checked[]> {
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, i) =>
    files.slice(i * batchSize, (i + 1) * batchSize),
  );
  const progress = progressOn(files.length);
  try {
    if (files.length < fewFiles) return await inTurn(batches, progress);
    const { Piscina } = await import('piscina');
    const pool = new Piscina({
      filename: new URL('../report-worker.ts', import.meta.url).href,
      maxThreads: Math.max(1, availableParallelism()),
    });
    try {
      const done = batches.map(async (batch) => {
        const checked: Checked[] = await pool.run(batch);
        progress(batch.length);
        return checked;
      });
      return (await Promise.all(done)).flat();
    } finally {
      await pool.destroy();
    }
  } finally {
    progress(0);
  }
}

async function inTurn(batches: readonly (readonly string[])[], progress: (more: number) => void): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const batch of batches) {
    checked.push(...(await checkBatch(batch)));
    progress(batch.length);
  }
  return checked;
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

const brokenRules = ({ rules }: Answer): string[] => [
  ...new Set(rules.filter(({ state }) => state === 'broken').map(({ id }) => id)),
];
const grave = ({ defects }: Answer): number => defects.filter(isGrave).length;

function summaryOf(checked: readonly Checked[]) {
  const answers = checked.flatMap((one) => ('answer' in one ? [one.answer] : []));
  return {
    files: checked.length,
    read: answers.length,
    unreadable: checked.length - answers.length,
    withFindings: answers.filter(isFaulty).length,
    withBrokenRules: answers.filter((answer) => brokenRules(answer).length > 0).length,
    withGradesInDoubt: answers.filter((answer) => grave(answer) > 0).length,
    defects: answers.reduce((sum, { defects }) => sum + defects.length, 0),
  };
}

function printRows(checked: readonly Checked[], summary: ReturnType<typeof summaryOf>): void {
  print(
    ...table(
      [
        { heading: 'File', weight: 2 },
        { heading: 'Authority', weight: 1 },
        { heading: 'Published' },
        { heading: 'Framework' },
        { heading: 'Grades in doubt', align: 'right' },
        { heading: 'Defects', align: 'right' },
        { heading: 'Broken rules' },
        { heading: 'Grades', weight: 2 },
      ],
      checked.map((one) => {
        if ('error' in one) return [one.file, '', '', '', '', '', '', one.error];
        const { answer } = one;
        return [
          one.file,
          answer.authority ?? 'not named',
          answer.published ?? 'not said',
          answer.framework ?? '',
          String(grave(answer)),
          String(answer.defects.length),
          brokenRules(answer).join(', '),
          gradeSummary(answer),
        ];
      }),
      terminalWidth(),
    ),
    '',
    `${summary.read} of ${summary.files} files read: ${summary.withFindings} with findings, ${summary.withBrokenRules} with broken rules, ` +
      `${summary.withGradesInDoubt} with grades in doubt, ${summary.defects} defects in all.`,
  );
}

const grades = ['outstanding', 'good', 'adequate', 'requires-improvement', 'inadequate'] as const;
const csvColumns = [
  'file',
  'authority',
  'framework',
  'inspection dates',
  'published',
  'inspector',
  ...grades.map((grade) => grade.replace('-', ' ')),
  'not found',
  'areas for improvement',
  'grades in doubt',
  'defects',
  'broken rules',
  'error',
];

function csvRow(one: Checked): (string | number)[] {
  if ('error' in one) return [one.file, ...csvColumns.slice(2).map(() => ''), one.error];
  const { answer } = one;
  const given = Object.values(answer.judgements).map(({ grade }) => grade);
  return [
    one.file,
    answer.authority ?? '',
    answer.framework ?? '',
    answer.inspectionDates.map((days) => days.join('/')).join(' '),
    answer.published ?? '',
    answer.inspector ?? '',
    ...grades.map((grade) => given.filter((other) => other === grade).length),
    given.filter((grade) => grade === null).length,
    answer.areasForImprovement.length,
    grave(answer),
    answer.defects.length,
    brokenRules(answer).join(' '),
    '',
  ];
}
