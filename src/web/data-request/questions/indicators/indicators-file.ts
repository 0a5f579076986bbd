// The indicators as a file to keep.
import { type CellValue, csvText, measureGroups, workbookBytes } from '#annex-a';
import type { Answering } from '../../opened.ts';
import { type IndicatorValues, indicatorValues } from './indicator-values.ts';
import { type Beside, measuredOf } from './measured.ts';

type Asked = Beside & {
  readonly kind: 'csv' | 'xlsx';
  /** How far the explanation of each measure that was asked about is, in words. */
  readonly explained: Readonly<Record<string, string>>;
};

/** The indicators as CSV, with the mark by which spreadsheets know UTF-8, or as a workbook. */
export const indicatorsFile: Answering<Asked, Uint8Array<ArrayBuffer>> = (
  opened,
  { kind, comparators, before, explained },
) => {
  const { values } = indicatorValues(measuredOf(opened, comparators).results, before);
  const rows = values.map((each) => columns.map(({ of }) => of(each, explained[each.id] ?? '')));
  const headings = columns.map(({ name }) => name);
  if (kind === 'csv') return new TextEncoder().encode(`\ufeff${csvText([headings, ...rows])}`);
  return workbookBytes({
    sheets: [{ name: 'Indicators', columns: columns.map(({ name, width }) => ({ heading: name, width })), rows }],
  });
};

type Column = {
  readonly name: string;
  readonly width: number;
  readonly of: (indicator: IndicatorValues, explained: string) => CellValue;
};

const columns: readonly Column[] = [
  { name: 'Indicator', width: 34, of: ({ id }) => id },
  { name: 'Group', width: 30, of: ({ group }) => measureGroups[group] },
  { name: 'Title', width: 60, of: ({ title }) => title },
  { name: 'Value', width: 12, of: ({ value }) => value },
  { name: 'Unit', width: 16, of: ({ unit }) => unit },
  { name: 'Numerator', width: 12, of: ({ numerator }) => numerator },
  { name: 'Denominator', width: 12, of: ({ denominator }) => denominator },
  { name: 'Of', width: 50, of: ({ of }) => of },
  { name: 'Standard', width: 10, of: ({ standard }) => standard?.value ?? null },
  { name: 'Standard’s unit', width: 16, of: ({ standard }) => standard?.unit ?? null },
  { name: 'Standard’s source', width: 40, of: ({ standard }) => standard?.source ?? null },
  { name: 'Against the standard', width: 30, of: ({ stands }) => stands?.words ?? null },
  { name: 'England', width: 10, of: ({ comparators }) => comparators.national ?? null },
  { name: 'Similar areas', width: 14, of: ({ comparators }) => comparators.similar ?? null },
  { name: 'Year before', width: 14, of: ({ comparators }) => comparators.previous ?? null },
  { name: 'Submission before', width: 18, of: ({ before }) => before },
  { name: 'Stands out', width: 60, of: ({ differences }) => differences.map(({ words }) => words).join('; ') },
  { name: 'Explanation', width: 30, of: (_, explained) => explained },
  { name: 'Fewer than 6: not for publication', width: 20, of: ({ small }) => (small ? 'yes' : '') },
  {
    name: 'Left out',
    width: 40,
    of: ({ leftOut }) => leftOut.map(({ count, why }) => `${count}: ${why}`).join('; '),
  },
  { name: 'Why there is no value', width: 40, of: ({ because }) => because ?? null },
];
