import { editions, type FilledLine, type MeasureResult, measureGroups, type Submission } from '#annex-a';
import { writtenDayNumber } from '#calendar';
import { heading, paragraph } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

const rounded = (value: number) => (Math.round(value * 10) / 10).toLocaleString('en-GB');

const shown = (value: number | string | null, unit: string): string => {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return unit === 'per cent' ? `${rounded(value)}%` : rounded(value);
};

/** Every measure by group, then the lines about the area, as the terminal shows them. */
export function measureLines(
  submission: Submission,
  results: readonly MeasureResult[],
  area: readonly FilledLine[],
  width: number,
): string[] {
  const groups = Object.entries(measureGroups).flatMap(([group, title]) => {
    const inGroup = results.filter((result) => result.group === group);
    return inGroup.length === 0 ? [] : [...heading(title), '', ...groupLines(inGroup, width)];
  });
  return [
    ...heading(`Measures: ${editions[submission.edition].title}, as at ${writtenDayNumber(submission.asAt)}`),
    ...groups,
    ...heading('Information about the area'),
    '',
    ...areaLines(area, width),
    '',
    ...paragraph(
      '--json has the parts of each measure, its distribution, and whom it leaves out. --publish suppresses small counts.',
    ),
  ];
}

function groupLines(results: readonly MeasureResult[], width: number): string[] {
  const computed = results.filter(({ value }) => value !== null);
  const others = results.filter(({ value }) => value === null);
  return [
    ...table(
      [
        { heading: 'Measure', weight: 2 },
        { heading: 'Value', align: 'right' },
        { heading: 'Unit' },
        { heading: 'Of', align: 'right' },
        { heading: 'Standard', weight: 1 },
      ],
      computed.map(({ title, value, unit, numerator, denominator, standard }) => [
        title,
        shown(value, unit),
        unit === 'per cent' ? '' : unit,
        denominator === null ? '' : `${numerator ?? ''}/${denominator}`,
        standard === null ? '' : `${standard.value} ${standard.unit}`,
      ]),
      width,
    ),
    ...others.flatMap(({ title, outcome, because }) =>
      paragraph(
        `${title}: ${outcome === 'cannot' ? 'cannot be computed' : 'no value'}${because ? `, because ${because}` : ''}.`,
      ),
    ),
  ];
}

function areaLines(area: readonly FilledLine[], width: number): string[] {
  return table(
    [
      { heading: 'Line' },
      { heading: 'What', weight: 1 },
      { heading: 'Value', align: 'right' },
      { heading: 'How', weight: 1 },
    ],
    area.map(({ id, title, value, unit, share, outcome, because, direction }) => [
      id,
      title,
      [shown(value, unit), share === null ? '' : `(${rounded(share.value)}%)`].filter(Boolean).join(' '),
      outcome === 'cannot' ? `not computed: ${because}` : [outcome, direction].filter(Boolean).join(', '),
    ]),
    width,
  );
}
