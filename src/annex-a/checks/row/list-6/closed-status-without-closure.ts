import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { exampleRows } from '../../example-rows.ts';
import { filledWithout } from '../filled-without.ts';

const closed = codeIn('CASE_STATUS', 'CLO');

export const closedStatusWithoutClosure = filledWithout({
  id: 'closed-status-without-closure',
  title: 'A case has the status of a closed one and no date of closure',
  severity: 'error',
  pairs: [[6, 'case-status', 'cin-closed']],
  counts: (status) => status === closed,
  source: 'Annex A for inspections from 2018, list 6',
  failing: exampleRows('ilacs', 6, { 'child-id': 'W1', 'case-status': 'e) Closed episode' }),
  passing: exampleRows('ilacs', 6, {
    'child-id': 'W1',
    'case-status': 'e) Closed episode',
    'cin-closed': '12/05/2024',
  }),
  words: () =>
    'the status is that of a closed episode, but there is no date of closure. Give the date, or correct the status.',
});
