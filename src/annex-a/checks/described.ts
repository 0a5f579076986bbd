import type { FieldKey } from '../editions/field-keys.ts';
import { editions } from '../editions/index.ts';
import type { ListNo } from '../editions/model.ts';
import { columnLetters } from '../sheets/sheet.ts';
import type { List, Submission } from '../submission/submission.ts';
import type { Severity } from './check.ts';
import type { Finding } from './finding.ts';

/** A cell as people name it. */
interface DescribedPlace {
  readonly list: ListNo;
  readonly sheet: string;
  /** The row as Excel shows it. */
  readonly row: number;
  /** The row in the list, counted from 0. */
  readonly index: number;
  readonly field: FieldKey;
  readonly column: string;
  readonly cell: string;
  readonly child: string;
  readonly text: string;
}

/** A finding as people read it. What concerns a whole row, list or submission leaves the rest empty. */
export interface DescribedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly list: ListNo | null;
  readonly sheet: string;
  /** The row as Excel shows it. */
  readonly row: number | null;
  /** The row in the list, counted from 0. */
  readonly index: number | null;
  readonly field: FieldKey | null;
  /** The column's heading as submitted. */
  readonly column: string;
  readonly cell: string;
  /** The child's id; in list 11 the adopter's. */
  readonly child: string;
  readonly text: string;
  readonly message: string;
  readonly also: readonly DescribedPlace[];
}

/** The words of a finding: what, where, and what to do. Made when asked for, since there may be half a million. */
export function described(finding: Finding, submission: Submission): DescribedFinding {
  const { check, list: no, row, field, at, rows } = finding;
  const list = no === null ? undefined : submission.lists.get(no);
  const column = list && field !== null ? list.columns.get(field) : undefined;
  const excelRow = list && row !== null ? (list.rowNumbers[row] ?? null) : null;
  const many = list && rows ? `row ${list.rowNumbers[rows.first] ?? ''} and ${rows.count - 1} other rows` : '';
  const where = [no === null ? '' : `List ${no}`, excelRow === null ? many : `row ${excelRow}`]
    .filter(Boolean)
    .join(', ');
  const words = check.message(finding.details ?? []);
  return {
    rule: check.id,
    severity: check.severity,
    list: no,
    sheet: at?.sheet ?? (list ? sheetAt(list, row).sheet : ''),
    row: excelRow,
    index: excelRow === null ? null : row,
    field,
    column: column?.heading ?? (field === null || no === null ? '' : headingOf(submission, no, field)),
    cell: at?.cell ?? (column && excelRow !== null ? `${columnLetters(column.index)}${excelRow}` : ''),
    child: finding.child ?? (list && row !== null ? childOf(list, row) : ''),
    text: at?.text ?? (column && row !== null ? column.text(row) : ''),
    message: where === '' ? capital(words) : `${where}: ${words}`,
    also: (finding.also ?? []).flatMap((place) => describedPlace(place, submission)),
  };
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

const headingOf = ({ edition }: Submission, no: ListNo, field: string): string =>
  editions[edition].lists[no - 1]?.fields.find(({ key }) => key === field)?.heading ?? '';

function describedPlace(place: NonNullable<Finding['also']>[number], submission: Submission): DescribedPlace[] {
  const list = submission.lists.get(place.list);
  const column = list?.columns.get(place.field);
  const row = list?.rowNumbers[place.row];
  if (list === undefined || column === undefined || row === undefined) return [];
  return [
    {
      list: place.list,
      sheet: sheetAt(list, place.row).sheet,
      row,
      index: place.row,
      field: place.field,
      column: column.heading,
      cell: `${columnLetters(column.index)}${row}`,
      child: childOf(list, place.row),
      text: column.text(place.row),
    },
  ];
}

/** The file and sheet that a row stands in: a list may go on in a second sheet. */
export const sheetAt = (list: List, row: number | null): { readonly file: string; readonly sheet: string } =>
  (row === null ? undefined : list.sheetOf?.(row)) ?? list;

/** The id of a row's child, or adopter; empty when there is none. */
export function childOf(list: List, row: number): string {
  const column = list.columns.get(list.no === 11 ? 'adopter-id' : 'child-id');
  return column?.text(row).trim() ?? '';
}
