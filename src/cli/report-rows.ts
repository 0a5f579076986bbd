// Many reports as rows in the terminal, and in sum.
import { gradeLetters, shortGradeCounts } from './report-lines.ts';
import { defectCount, type ReportRow, wasRead } from './report-row.ts';
import { table } from './terminal/table.ts';
import { wrap } from './terminal/wrap.ts';

export type Summary = {
  readonly files: number;
  readonly read: number;
  readonly unreadable: number;
  /** Files found in a folder whose text is no report, a README for example. They are not among the files counted. */
  readonly notReports: readonly string[];
  /** How many files of other kinds the folders hold, by their ending. */
  readonly passedOver: Readonly<Record<string, number>>;
  readonly withFindings: number;
  readonly withBrokenRules: number;
  readonly withGradesInDoubt: number;
  readonly withReasonsToLookFor: number;
  readonly defects: number;
};

const legend = `Grades: ${gradeLetters}. In doubt: grades that do not agree or are not found. Reasons: rules departed from, or left to discretion, whose reason the report should give.`;

/** All rows in numbers, with what was found and is no row. */
export function summaryOf(rows: readonly ReportRow[], beside: Pick<Summary, 'notReports' | 'passedOver'>): Summary {
  const read = rows.filter(wasRead);
  return {
    files: rows.length,
    read: read.length,
    unreadable: rows.length - read.length,
    notReports: beside.notReports,
    passedOver: beside.passedOver,
    withFindings: read.filter(({ faulty }) => faulty).length,
    withBrokenRules: read.filter(({ brokenRules }) => brokenRules.length > 0).length,
    withGradesInDoubt: read.filter(({ inDoubt }) => inDoubt > 0).length,
    withReasonsToLookFor: read.filter(({ reasonsToLookFor }) => reasonsToLookFor.length > 0).length,
    defects: read.reduce((sum, row) => sum + defectCount(row), 0),
  };
}

/** The rows as a table that fits the width, what could not be read, and the summary. `named` says how a file is called here. */
export function rowLines(
  rows: readonly ReportRow[],
  summary: Summary,
  named: (file: string) => string,
  width: number,
): string[] {
  return [
    ...(rows.length === 0 ? [] : [...rowTable(rows, named, width), '', ...wrap(legend, width)]),
    '',
    ...rows.flatMap((row) => ('error' in row ? [`Not read: ${named(row.file)}: ${row.error}`] : [])),
    ...(summary.notReports.length === 0 ? [] : [`Not reports: ${summary.notReports.map(named).join(', ')}`]),
    ...passedOverLine(summary.passedOver),
    ...wrap(
      `${summary.read} of ${summary.files} ${summary.files === 1 ? 'file' : 'files'} read: ${summary.withFindings} with findings, ${summary.withBrokenRules} with broken rules, ${summary.withGradesInDoubt} with grades in doubt, ${summary.withReasonsToLookFor} with reasons to look for, ${summary.defects} defects in all.`,
      width,
    ),
  ];
}

function rowTable(rows: readonly ReportRow[], named: (file: string) => string, width: number): string[] {
  return table(
    [
      { heading: 'File', weight: 2 },
      { heading: 'Authority', weight: 1 },
      { heading: 'Published' },
      { heading: 'In doubt', align: 'right' },
      { heading: 'Defects', align: 'right' },
      { heading: 'Broken', weight: 1 },
      { heading: 'Reasons', align: 'right' },
      { heading: 'Grades' },
    ],
    rows.map((row) =>
      wasRead(row)
        ? [
            named(row.file),
            row.authority ?? 'not named',
            row.published ?? 'not said',
            String(row.inDoubt),
            String(defectCount(row)),
            row.brokenRules.join(', '),
            String(row.reasonsToLookFor.length),
            shortGradeCounts(Object.values(row.grades)),
          ]
        : [named(row.file), 'not read'],
    ),
    width,
  );
}

/** "2 other files passed over: .docx, .pdf (convert them to text first)." */
export function passedOverLine(passedOver: Summary['passedOver']): string[] {
  const count = Object.values(passedOver).reduce((sum, n) => sum + n, 0);
  if (count === 0) return [];
  const endings = Object.keys(passedOver).sort();
  const kinds = endings.map((ending) => (ending === '' ? 'without an ending' : ending)).join(', ');
  return [
    count === 1
      ? `1 other file passed over: ${kinds} (convert it to text first).`
      : `${count} other files passed over: ${kinds} (convert them to text first).`,
  ];
}
