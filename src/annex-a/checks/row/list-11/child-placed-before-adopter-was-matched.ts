import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

const yes = codeIn('YN', 'Y');

export const childPlacedBeforeAdopterWasMatched = eventBefore({
  id: 'child-placed-before-adopter-was-matched',
  title: 'A child was placed with an adopter before the match',
  severity: 'error',
  list: 11,
  editions: ['ilacs'],
  event: 'child-placed',
  notBefore: ['adopter-matched', 'approved', 'first-contact'],
  // A child fostered for adoption lives with the adopters before the match.
  unless: ({ optional }) => {
    const fostering = optional(11, 'fostering-for-adoption');
    return (row) => fostering?.[row] === yes;
  },
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, {
    'fostering-for-adoption': 'N',
    'adopter-matched': '09/03/2024',
    'child-placed': '03/03/2024',
  }),
  passing: exampleRows('ilacs', 11, {
    'fostering-for-adoption': 'Y',
    'adopter-matched': '09/03/2024',
    'child-placed': '03/03/2024',
  }),
});
