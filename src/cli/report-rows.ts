// Many reports as rows: in the terminal, in a spreadsheet, and in sum.
import { gradeCounts } from './report-lines.ts';
import { type ReportRow, wasRead } from './report-row.ts';
import { table } from './terminal/table.ts';

export type Summary = {
  readonly files: number;
  readonly read: number;
  readonly unreadable: number;
  readonly withFindings: number;
  readonly withBrokenRules: number;
  readonly withGradesInDoubt: number;
  readonly defects: number;
};

/** All rows in numbers. */
export function summaryOf(rows: readonly ReportRow[]): Summary {
  const read = rows.filter(wasRead);
  return {
    files: rows.length,
    read: read.length,
    unreadable: rows.length - read.length,
    withFindings: read.filter(({ faulty }) => faulty).length,
    withBrokenRules: read.filter(({ brokenRules }) => brokenRules.length > 0).length,
    withGradesInDoubt: read.filter(({ inDoubt }) => inDoubt > 0).length,
    defects: read.reduce((sum, { defects }) => sum + defects, 0),
  };
}

/** The rows as a table that fits the width, and the summary under it. */
export function rowLines(rows: readonly ReportRow[], summary: Summary, width: number): string[] {
  const unreadable = rows.filter((row) => !wasRead(row));
  return [
    ...table(
      [
        { heading: 'File', weight: 2 },
        { heading: 'Authority', weight: 1 },
        { heading: 'Published' },
        { heading: 'Framework' },
        { heading: 'In doubt', align: 'right' },
        { heading: 'Defects', align: 'right' },
        { heading: 'Broken', weight: 1 },
        { heading: 'Grades', weight: 2 },
      ],
      rows.map((row) =>
        wasRead(row)
          ? [
              row.file,
              row.authority ?? 'not named',
              row.published ?? 'not said',
              row.framework ?? '',
              String(row.inDoubt),
              String(row.defects),
              row.brokenRules.join(', '),
              gradeCounts(row.grades),
            ]
          : [row.file, 'could not be read'],
      ),
      width,
    ),
    '',
    ...unreadable.flatMap((row) => ('error' in row ? [`Not read: ${row.error}`] : [])),
    `${summary.read} of ${summary.files} files read: ${summary.withFindings} with findings, ${summary.withBrokenRules} with broken rules, ${summary.withGradesInDoubt} with grades in doubt, ${summary.defects} defects in all.`,
  ];
}

const grades = ['outstanding', 'good', 'adequate', 'requires-improvement', 'inadequate'] as const;

export const csvColumns: readonly string[] = [
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

/** A row under `csvColumns`. Blocks of days are `from/to`, several with a space between them. */
export function csvRow(row: ReportRow): (string | number)[] {
  if (!wasRead(row)) return [row.file, ...csvColumns.slice(2).map(() => ''), 'error' in row ? row.error : ''];
  return [
    row.file,
    row.authority ?? '',
    row.framework ?? '',
    row.inspectionDates.map((days) => days.join('/')).join(' '),
    row.published ?? '',
    row.inspector ?? '',
    ...grades.map((grade) => row.grades.filter((other) => other === grade).length),
    row.grades.filter((grade) => grade === null).length,
    row.areas,
    row.inDoubt,
    row.defects,
    row.brokenRules.join(' '),
    '',
  ];
}
