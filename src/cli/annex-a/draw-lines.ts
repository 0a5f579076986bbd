import { type Draw, drawRows, drawSummaryRows } from '#annex-a';
import { heading, paragraph } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

/** The columns of a draw that fit a terminal: all but how a child came there, in which lists it is, and with whom. */
const shownColumns = ['Case', 'Status', 'Child', 'Stratum', 'List', 'Team', 'Worker'];

/** A draw as the terminal shows it: its cases, and how they were drawn. */
export function drawLines(draw: Draw, width: number): string[] {
  return [
    ...heading(`${draw.plan.name}: ${draw.cases.length} of ${draw.plan.size} cases`),
    '',
    ...caseLines(draw, drawRows(draw).rows.length, width),
    ...heading('How they were drawn'),
    ...drawSummaryRows(draw).rows.flatMap(([what = '', value = '']) => paragraph(`${what}: ${value}`)),
  ];
}

/** The first so many rows of a draw. */
export function caseLines(draw: Draw, most: number, width: number): string[] {
  const { headings, rows } = drawRows(draw);
  const columns = shownColumns.map((name) => headings.indexOf(name));
  return table(
    columns.map((at) => ({
      heading: headings[at] ?? '',
      weight: ['Status', 'Stratum'].includes(headings[at] ?? '') ? 1 : 0,
    })),
    rows.slice(0, most).map((row) => columns.map((at) => row[at] ?? '')),
    width,
  );
}
