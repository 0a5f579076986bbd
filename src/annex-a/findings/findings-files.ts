import { writtenDayNumber } from '#calendar';
import type { Finding } from '../checks/finding.ts';
import type { CheckResult } from '../checks/run.ts';
import { editions } from '../editions/index.ts';
import type { Submission } from '../submission/submission.ts';
import type { CellValue } from '../write/cell-value.ts';
import { csvText } from '../write/csv-text.ts';
import { workbookBytes } from '../write/workbook-bytes.ts';
import type { WrittenSheet } from '../write/written-sheet.ts';
import { findingsHeadings, findingsRows } from './findings-rows.ts';

/** Every finding as the text of a CSV file. Nothing in it runs as a formula. */
export function findingsCsv(submission: Submission, result: CheckResult): string {
  return csvText(withHeadings(findingsRows(submission, result)));
}

function* withHeadings(rows: Iterable<readonly CellValue[]>): Generator<readonly CellValue[]> {
  yield findingsHeadings;
  yield* rows;
}

/** Every finding as a workbook: a summary by list, one by rule, the findings with filter buttons, and what was not checked. */
export function findingsWorkbook(submission: Submission, result: CheckResult): Uint8Array<ArrayBuffer> {
  return workbookBytes({
    sheets: [byList(submission, result), byRule(result), everyFinding(submission, result), notChecked(result)],
  });
}

const widths: Readonly<Record<(typeof findingsHeadings)[number], number>> = {
  Kind: 8,
  Rule: 34,
  List: 6,
  Sheet: 18,
  Row: 8,
  Cell: 9,
  Column: 34,
  Child: 16,
  Submitted: 24,
  'What is wrong and what to do': 90,
  'Other cells': 24,
};

const everyFinding = (submission: Submission, result: CheckResult): WrittenSheet => ({
  name: 'Findings',
  columns: findingsHeadings.map((heading) => ({ heading, width: widths[heading] })),
  rows: findingsRows(submission, result),
  filter: true,
});

function byList(submission: Submission, { findings }: CheckResult): WrittenSheet {
  const count = (no: number | null, severity: string) =>
    findings.filter(({ list, check }) => list === no && check.severity === severity).length;
  return {
    name: 'By list',
    above: [[`${editions[submission.edition].title}, as at ${writtenDayNumber(submission.asAt)}`], []],
    columns: [
      { heading: 'List', width: 8 },
      { heading: 'Title', width: 44 },
      { heading: 'Rows', width: 10, format: 'count' },
      { heading: 'Sheet', width: 24 },
      { heading: 'File', width: 30 },
      { heading: 'Errors', width: 10, format: 'count' },
      { heading: 'Queries', width: 10, format: 'count' },
    ],
    rows: [
      ...editions[submission.edition].lists.map(({ no, title }): CellValue[] => {
        const list = submission.lists.get(no);
        const supplied = list === undefined ? [null, 'not supplied', null] : [list.rows, list.sheet, list.file];
        return [no, title, ...supplied, count(no, 'error'), count(no, 'query')];
      }),
      [null, 'The files as a whole', null, null, null, count(null, 'error'), count(null, 'query')],
    ],
  };
}

function byRule({ findings }: CheckResult): WrittenSheet {
  const counts = new Map<string, { readonly finding: Finding; count: number }>();
  for (const finding of findings) {
    const known = counts.get(finding.check.id);
    if (known) known.count += 1;
    else counts.set(finding.check.id, { finding, count: 1 });
  }
  return {
    name: 'By rule',
    columns: [
      { heading: 'Kind', width: 8 },
      { heading: 'Rule', width: 44 },
      { heading: 'What', width: 70 },
      { heading: 'Source', width: 60 },
      { heading: 'How many', width: 10, format: 'count' },
    ],
    rows: [...counts.values()]
      .sort((a, b) => b.count - a.count || (a.finding.check.id < b.finding.check.id ? -1 : 1))
      .map(({ finding: { check }, count }) => [check.severity, check.id, check.title, check.source, count]),
  };
}

const notChecked = ({ notRun }: CheckResult): WrittenSheet => ({
  name: 'Not checked',
  columns: [
    { heading: 'Rule', width: 44 },
    { heading: 'What', width: 70 },
    { heading: 'Because', width: 60 },
  ],
  rows: notRun.map(({ check, because }) => [check.id, check.title, because]),
});
