// Many reports as a spreadsheet: one line each, a column for each thing that can be counted or sorted.
import { findFramework } from '#frameworks';
import { defectKinds, timescales } from '#report';
import { defectCount, type ReadRow, type ReportRow, wasRead } from './report-row.ts';

type Column = { readonly name: string; readonly value: (row: ReadRow) => string | number };

const judgements = ['slac-2012', 'sif-2015'].flatMap((id) =>
  findFramework(id).judgements.map((judgement) => judgement.id),
);
const parts = ['safeguarding', 'looked-after', 'local-authority', 'lscb'] as const;

const columns: readonly Column[] = [
  { name: 'authority', value: ({ authority }) => authority ?? '' },
  { name: 'framework', value: ({ framework }) => framework ?? '' },
  { name: 'published', value: ({ published }) => published ?? '' },
  // Blocks of days are `from/to`, several with a space between them.
  { name: 'inspection dates', value: ({ inspectionDates }) => inspectionDates.map((days) => days.join('/')).join(' ') },
  { name: 'inspector', value: ({ inspector }) => inspector ?? '' },
  { name: 'paragraphs', value: ({ paragraphs }) => paragraphs },
  ...judgements.map((id): Column => ({ name: id, value: ({ grades }) => grades[id] ?? '' })),
  { name: 'areas for improvement', value: ({ areas }) => areas.length },
  ...parts.map(
    (of): Column => ({ name: `areas: ${of}`, value: ({ areas }) => areas.filter(({ part }) => part === of).length }),
  ),
  ...[...timescales, null].map(
    (when): Column => ({
      name: `areas: ${when ?? 'no timescale'}`,
      value: ({ areas }) => areas.filter(({ timescale }) => timescale === when).length,
    }),
  ),
  { name: 'defects', value: defectCount },
  { name: 'grades in doubt', value: ({ inDoubt }) => inDoubt },
  ...defectKinds.map((kind): Column => ({ name: `defect: ${kind}`, value: ({ defects }) => defects[kind] ?? 0 })),
  { name: 'broken rules', value: ({ brokenRules }) => brokenRules.join(' ') },
  { name: 'reasons to look for', value: ({ reasonsToLookFor }) => reasonsToLookFor.join(' ') },
];

/** The rows as the cells of a spreadsheet, names of the columns first; a file that could not be read has its name and the error only. */
export function csvCells(rows: readonly ReportRow[]): (string | number)[][] {
  return [
    ['file', ...columns.map(({ name }) => name), 'error'],
    ...rows.map((row) =>
      wasRead(row)
        ? [row.file, ...columns.map(({ value }) => value(row)), '']
        : [row.file, ...columns.map(() => ''), 'error' in row ? row.error : ''],
    ),
  ];
}
