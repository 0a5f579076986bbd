import {
  type CellValue,
  csvText,
  type EditionId,
  findingsCsv,
  findingsInWords,
  findingsWorkbook,
  type MeasureResult,
  markedWorkbook,
  notRunInWords,
  templateWorkbook,
} from '#annex-a';
import type { Checked } from './check-files.ts';
import type { Download, DownloadName } from './questions.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file of what was checked. */
export function downloadOf({ submission, result, request, measures }: Checked, what: DownloadName): Download {
  const findings = findingsInWords(result, submission);
  switch (what) {
    case 'findings-xlsx':
      return {
        name: 'findings.xlsx',
        type: xlsx,
        bytes: findingsWorkbook(submission, findings, notRunInWords(result)),
      };
    case 'findings-csv':
      return { name: 'findings.csv', type: 'text/csv', bytes: forExcel(findingsCsv(findings)) };
    case 'marked':
      return { name: 'marked.xlsx', type: xlsx, bytes: markedWorkbook(request.sheets, submission, findings) };
    case 'measures-csv':
      return { name: 'measures.csv', type: 'text/csv', bytes: forExcel(csvText(measureRows(measures()))) };
  }
}

/** A blank workbook of an edition's lists. */
export const templateOf = (edition: EditionId): Download => ({
  name: `annex-a-${edition}.xlsx`,
  type: xlsx,
  bytes: templateWorkbook(edition),
});

// Without the mark, Excel takes a text for one of its own old code pages.
const forExcel = (text: string) => new TextEncoder().encode(`\ufeff${text}`);

const headings = [
  'measure',
  'title',
  'value',
  'unit',
  'numerator',
  'denominator',
  'of',
  'standard',
  'standard unit',
  'previous',
  'national',
  'similar',
  'why there is no value',
];

function* measureRows(measures: readonly MeasureResult[]): Generator<readonly CellValue[]> {
  yield headings;
  for (const { id, title, value, unit, numerator, denominator, of, standard, comparators, because } of measures) {
    const { previous, national, similar } = comparators;
    const compared = [previous, national, similar].map((each) => each ?? null);
    const expected = [standard?.value ?? null, standard?.unit ?? null];
    yield [id, title, value, unit, numerator, denominator, of, ...expected, ...compared, because ?? null];
  }
}
