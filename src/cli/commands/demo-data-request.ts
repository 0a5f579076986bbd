import {
  checks,
  described,
  drawSample,
  type Finding,
  journeyOf,
  measure,
  parsePlan,
  populationOf,
  readSheets,
  readSubmission,
  runChecks,
  type Submission,
  synthesise,
  syntheticWorkbook,
} from '#annex-a';
import { dayNumber, writtenDayNumber } from '#calendar';
import { counted } from '../annex-a/counted.ts';
import { caseLines } from '../annex-a/draw-lines.ts';
import { eventLines } from '../annex-a/journey-lines.ts';
import { shownValue } from '../annex-a/shown-value.ts';
import { summaryOf } from '../annex-a/summary.ts';
import { heading, paragraph } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

const edition = 'sif-2015';
const asAt = dayNumber(2015, 6, 1);
const planted = 12;
const shown = 4;

/** Measures that say much in little room. */
const shownMeasures = [
  'referrals',
  'assessments-in-time',
  'conferences-in-time',
  'on-plan',
  'looked-after',
  'looked-after-out-of-area',
  'care-leavers',
];

/** What Bestfit does with a data request, on a made-up authority: made, checked, measured, one child linked, cases drawn by a plan. */
export function dataRequestLines(planText: string, width: number): string[] {
  const made = synthesise({ edition, asAt, size: 2000, seed: 'Westmarch', defects: planted });
  const started = performance.now();
  const { sheets } = readSheets([{ name: 'westmarch.xlsx', bytes: syntheticWorkbook(made) }]);
  const submission = readSubmission(sheets, { edition, asAt });
  const { findings } = runChecks(checks, submission);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const rows = [...submission.lists.values()].reduce((sum, list) => sum + list.rows, 0);
  const { errors, queries } = summaryOf(findings);
  return [
    ...heading('A data request'),
    ...paragraph(
      `A made-up authority with ${planted} planted defects: ${submission.lists.size} lists, ${counted(rows, 'row')}, edition ${edition} as at ${writtenDayNumber(asAt)}. Written as a workbook, read and checked in ${seconds} s: ${counted(errors, 'error')} and ${counted(queries, 'query', 'queries')}. Among them:`,
    ),
    ...toldFindings(findings).flatMap((finding) => explained(finding, submission)),
    ...heading('Some of its measures'),
    ...measured(submission, width),
    ...oneChild(submission, width),
    ...cases(submission, planText, width),
  ];
}

/** Errors of different lists and rules; those across lists first, since no eye finds them. */
function toldFindings(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter(({ check, row }) => check.severity === 'error' && row !== null);
  const told: Finding[] = [];
  for (const finding of [...errors.filter(({ check }) => check.scope === 'lists'), ...errors]) {
    const isNew = told.every(({ check, list }) => check.id !== finding.check.id && list !== finding.list);
    if (isNew && told.length < shown) told.push(finding);
  }
  return told;
}

function explained(finding: Finding, submission: Submission): string[] {
  const { message, cell, text } = described(finding, submission);
  const where = [cell, text === '' ? '' : `“${text}”`].filter(Boolean).join(', ');
  return [
    ...paragraph(`- ${finding.check.title}.`),
    ...paragraph(where === '' ? message : `${message} (${where})`, '  '),
  ];
}

function measured(submission: Submission, width: number): string[] {
  const results = measure(submission).filter(({ id, value }) => shownMeasures.includes(id) && value !== null);
  return table(
    [
      { heading: 'Measure', weight: 1 },
      { heading: 'Value', align: 'right' },
      { heading: 'Of', align: 'right' },
    ],
    results.map(({ title, value, unit, numerator, denominator }) => [
      title,
      shownValue(value, unit),
      denominator === null ? '' : `${numerator ?? ''}/${denominator}`,
    ]),
    width,
  );
}

/** The child looked after whose journey has most events that still fit a screen. */
function oneChild(submission: Submission, width: number): string[] {
  const list = submission.lists.get(8);
  const ids = list?.columns.get('child-id');
  const journeys = Array.from({ length: Math.min(list?.rows ?? 0, 50) }, (_, row) =>
    journeyOf(submission, ids?.text(row) ?? ''),
  );
  const [most] = journeys
    .flatMap((journey) => (journey === null || journey.events.length > 12 ? [] : [journey]))
    .sort((a, b) => b.lists.length - a.lists.length || b.events.length - a.events.length);
  if (most === undefined) return [];
  return [
    ...heading(`One child across lists ${most.lists.join(', ')}: ${most.standing.label.toLowerCase()}`),
    ...eventLines(most, width),
  ];
}

function cases(submission: Submission, planText: string, width: number): string[] {
  const plan = parsePlan(planText);
  const draw = drawSample(populationOf(submission, plan, new Map()), plan, 'demonstration');
  return [
    ...heading(`${plan.name}: the first 5 of ${draw.cases.length} cases`),
    ...paragraph('Drawn by a plan and a seed, so that anybody can draw the same cases again.'),
    ...caseLines(draw, 5, width),
  ];
}
