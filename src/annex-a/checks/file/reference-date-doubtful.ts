import { writtenDayNumber } from '#calendar';
import { type Check, everyEdition } from '../check.ts';
import { dayOfTheAges } from '../row/every-list/day-of-the-ages.ts';

const children = (age: string) =>
  Array.from({ length: 12 }, (_, at) => ({ 'child-id': `W${at}`, 'date-of-birth': '26/05/2008', age }));

export const referenceDateDoubtful: Check = {
  id: 'reference-date-doubtful',
  title: 'The ages are those of another day than the reference date',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Ours; Annex A, age in years',
  failing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 6: children('6') } },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 6: children('7') } },
  run: ({ submission, asAt, report }) => {
    const { day, wrong } = dayOfTheAges(submission);
    if (day !== asAt) report({ list: null, row: null, field: null, details: [wrong, asAt, day] });
  },
  message: ([wrong, asAt, day]) =>
    `${wrong} ages are wrong on the reference date, ${writtenDayNumber(Number(asAt))}, and right on ${writtenDayNumber(Number(day))}. Was the right reference date chosen, or were the lists drawn up on another day?`,
};
