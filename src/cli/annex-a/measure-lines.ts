import { type FilledLine, type MeasureResult, measureGroups, type Submission } from '#annex-a';
import { writtenDayNumber } from '#calendar';
import { heading, paragraph } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';
import { areaLines } from './area-lines.ts';
import { shownValue } from './shown-value.ts';

/** Every measure by group, then the lines about the area, as the terminal shows them. */
export function measureLines(
  { edition, asAt }: Submission,
  results: readonly MeasureResult[],
  area: readonly FilledLine[],
  options: { readonly width: number; readonly documents: readonly string[] },
): string[] {
  const groups = Object.entries(measureGroups).flatMap(([group, title]) => {
    const inGroup = results.filter((result) => result.group === group);
    return inGroup.length === 0 ? [] : [...heading(title), '', ...groupLines(inGroup, options.width)];
  });
  return [
    ...heading(`Measures of edition ${edition} as at ${writtenDayNumber(asAt)}`),
    ...options.documents.flatMap((line) => paragraph(line)),
    ...groups,
    ...heading('Information about the area'),
    '',
    ...areaLines(area, options.width),
    '',
    ...paragraph(
      '--json has the parts of each measure, its distribution, and whom it leaves out. --publish suppresses small counts.',
    ),
  ];
}

function groupLines(results: readonly MeasureResult[], width: number): string[] {
  const computed = results.filter(({ value }) => value !== null);
  const others = results.filter(({ value }) => value === null);
  const compared = computed.some(({ comparators }) => Object.keys(comparators).length > 0);
  return [
    ...(computed.length === 0
      ? []
      : table(
          [
            { heading: 'Measure', weight: 2 },
            { heading: 'Value', align: 'right' },
            { heading: 'Unit' },
            { heading: 'Of', align: 'right' },
            { heading: 'Standard', weight: 1 },
            ...(compared ? [{ heading: 'Compared', weight: 1 }] : []),
          ],
          computed.map((result) => [
            result.title,
            shownValue(result.value, result.unit),
            result.unit === 'per cent' ? '' : result.unit,
            partOfWhole(result),
            result.standard === null ? '' : `${result.standard.value} ${result.standard.unit}`,
            ...(compared ? [comparison(result)] : []),
          ]),
          width,
        )),
    ...others.flatMap(({ title, outcome, because }) =>
      paragraph(
        `${title}: ${outcome === 'cannot' ? 'cannot be computed' : 'no value'}${because ? `, because ${because}` : ''}.`,
      ),
    ),
  ];
}

const partOfWhole = ({ numerator, denominator }: MeasureResult): string =>
  denominator === null ? '' : numerator === null ? String(denominator) : `${numerator}/${denominator}`;

const comparison = ({ comparators: { previous, national, similar }, unit }: MeasureResult): string =>
  [['before', previous] as const, ['national', national] as const, ['similar', similar] as const]
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${shownValue(value, unit)}`]))
    .join('\n');
