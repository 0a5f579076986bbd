import { exampleRows } from '../example-rows.ts';
import { countedTooLow } from './counted-too-low.ts';

export const referralsCountedTooLow = countedTooLow({
  id: 'referrals-counted-too-low',
  title: 'Fewer referrals are counted than the list has of the child',
  list: 3,
  date: 'referral-date',
  count: 'referrals-in-12-months',
  months: 12,
  what: ['referral', 'referrals'],
  source: 'Annex A, list 3',
  failing: exampleRows(
    'ilacs',
    3,
    { 'child-id': 'W1', 'referral-date': '01/04/2024', 'referrals-in-12-months': '0' },
    { 'child-id': 'W1', 'referral-date': '09/05/2024', 'referrals-in-12-months': '0' },
  ),
  passing: exampleRows(
    'ilacs',
    3,
    { 'child-id': 'W1', 'referral-date': '01/04/2024', 'referrals-in-12-months': '0' },
    { 'child-id': 'W1', 'referral-date': '09/05/2024', 'referrals-in-12-months': '1' },
  ),
});
