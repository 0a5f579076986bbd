import { blank, type Column } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { comparisonOf, twoSubmissions } from './two-submissions.ts';

const without = [{ 'child-id': 'W1', 'cin-start': '03/03/2015' }];

const empty = ({ values }: Column): boolean => values.length > 0 && values.every((value) => value === blank);

export const columnStillEmpty: Check = {
  id: 'column-still-empty',
  title: 'A column that was left for the second stage is still empty',
  severity: 'query',
  scope: 'submissions',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A: two stages of submission',
  failing: twoSubmissions({ 6: without }, { 6: without }),
  passing: {
    ...twoSubmissions({ 6: without }, { 6: without }),
    settings: { stage: 1 },
  },
  run: (run) => {
    if (run.settings.stage !== 2) return;
    for (const { no, before, now } of comparisonOf(run)?.lists ?? []) {
      for (const [field, column] of now.columns) {
        const was = before.columns.get(field);
        if (column.field.blank || was === undefined || !empty(was) || !empty(column)) continue;
        run.report({ list: no, row: null, field, details: [column.heading] });
      }
    }
  },
  message: ([heading]) =>
    `the column “${heading}” was empty in the submission before and still is. Fill it in, or say how managers see to it where there are no data.`,
};
