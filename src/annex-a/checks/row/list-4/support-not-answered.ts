import { writtenDayNumber } from '#calendar';
import { exampleRows } from '../../example-rows.ts';
import { filledWithout } from '../filled-without.ts';

export const supportNotAnswered = filledWithout({
  id: 'support-not-answered',
  title: 'An authorised assessment does not say whether support is required',
  severity: 'query',
  pairs: [[4, 'continuous-authorised', 'support-required']],
  source: 'Annex A for inspections from 2018, list 4',
  failing: exampleRows('ilacs', 4, { 'child-id': 'W1', 'continuous-authorised': '08/05/2024' }),
  passing: exampleRows('ilacs', 4, {
    'child-id': 'W1',
    'continuous-authorised': '08/05/2024',
    'support-required': 'b) No',
  }),
  words: (day) =>
    `the assessment was authorised on ${writtenDayNumber(day)}, but whether the child requires support is empty. What was decided?`,
});
