import { writtenDayNumber } from '#calendar';
import { exampleRows } from '../../example-rows.ts';
import { assessmentKinds } from '../assessments.ts';
import { filledWithout } from '../filled-without.ts';

// Since 2018 the start may not be empty at all, which is for the check of empty cells.
export const assessmentAuthorisedWithoutStart = filledWithout({
  id: 'assessment-authorised-without-start',
  title: 'An assessment was authorised but has no start',
  severity: 'error',
  editions: ['sif-2015'],
  pairs: assessmentKinds.map(({ start, authorised }) => [4, authorised, start]),
  source: 'Annex A, list 4',
  failing: exampleRows('sif-2015', 4, { 'child-id': 'W1', 'initial-authorised': '08/05/2015' }),
  passing: exampleRows('sif-2015', 4, {
    'child-id': 'W1',
    'initial-start': '01/05/2015',
    'initial-authorised': '08/05/2015',
  }),
  words: (authorised) =>
    `the assessment was authorised on ${writtenDayNumber(authorised)}, but there is no day on which it started. Give the start, or take out the other date.`,
});
