import { exampleRows } from '../../example-rows.ts';
import { datesInOrder } from '../dates-in-order.ts';

// A core assessment could begin without an initial one, and a later referral could bring a new initial one: a query.
export const coreBeforeInitialAssessment = datesInOrder({
  id: 'core-before-initial-assessment',
  title: 'A core assessment started before the initial assessment',
  severity: 'query',
  pairs: [[4, 'initial-start', 'core-start']],
  sameDay: true,
  source: 'Ours, after Annex A, list 4',
  failing: exampleRows('sif-2015', 4, { 'child-id': 'W1', 'initial-start': '09/05/2015', 'core-start': '08/05/2015' }),
  passing: exampleRows('sif-2015', 4, { 'child-id': 'W1', 'initial-start': '09/05/2015', 'core-start': '09/05/2015' }),
  words: (core, initial) =>
    `the core assessment started on ${core}, before the initial one on ${initial}. Is that right, or are the dates of two different assessments mixed?`,
});
