import { writtenDayNumber } from '#calendar';
import { checkNamed } from '../checks/check-named.ts';
import type { DescribedFinding } from '../checks/described.ts';
import { editions } from '../editions/index.ts';
import type { Submission } from '../submission/submission.ts';
import type { CellValue } from '../write/cell-value.ts';
import { csvText } from '../write/csv-text.ts';
import { workbookBytes } from '../write/workbook-bytes.ts';
import type { WrittenSheet } from '../write/written-sheet.ts';
import { findingsHeadings, findingsRows } from './findings-rows.ts';

/** A check, by its id, that was not run, and why. */
export interface NotChecked {
  readonly rule: string;
  readonly because: string;
}

/** Findings as the text of a CSV file. Nothing in it runs as a formula. */
export function findingsCsv(findings: Iterable<DescribedFinding>): string {
  return csvText(withHeadings(findingsRows(findings)));
}

function* withHeadings(rows: Iterable<readonly CellValue[]>): Generator<readonly CellValue[]> {
  yield findingsHeadings;
  yield* rows;
}

/** Findings as a workbook: a summary by list, one by rule, the findings with filter buttons, and what was not checked. */
export function findingsWorkbook(
  submission: Submission,
  findings: Iterable<DescribedFinding>,
  notRun: readonly NotChecked[],
): Uint8Array<ArrayBuffer> {
  const all = [...findings];
  return workbookBytes({
    sheets: [byList(submission, all), byRule(all), everyFinding(all), notChecked(notRun)],
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

const everyFinding = (findings: readonly DescribedFinding[]): WrittenSheet => ({
  name: 'Findings',
  columns: findingsHeadings.map((heading) => ({ heading, width: widths[heading] })),
  rows: findingsRows(findings),
  filter: true,
});

function byList(submission: Submission, findings: readonly DescribedFinding[]): WrittenSheet {
  const count = (no: number | null, severity: string) =>
    findings.filter((finding) => finding.list === no && finding.severity === severity).length;
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

function byRule(findings: readonly DescribedFinding[]): WrittenSheet {
  const byId = Map.groupBy(findings, ({ rule }) => rule);
  return {
    name: 'By rule',
    columns: [
      { heading: 'Kind', width: 8 },
      { heading: 'Rule', width: 44 },
      { heading: 'What', width: 70 },
      { heading: 'Source', width: 60 },
      { heading: 'How many', width: 10, format: 'count' },
    ],
    rows: [...byId]
      .sort(([one, few], [other, many]) => many.length - few.length || (one < other ? -1 : 1))
      .map(([rule, { length, 0: first }]) => {
        const check = checkNamed(rule);
        return [first?.severity ?? '', rule, check?.title ?? '', check?.source ?? '', length];
      }),
  };
}

const notChecked = (notRun: readonly NotChecked[]): WrittenSheet => ({
  name: 'Not checked',
  columns: [
    { heading: 'Rule', width: 44 },
    { heading: 'What', width: 70 },
    { heading: 'Because', width: 60 },
  ],
  rows: notRun.map(({ rule, because }) => [rule, checkNamed(rule)?.title ?? '', because]),
});
