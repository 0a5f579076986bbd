import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeNotForList } from '../code-not-for-list.ts';

export const needNotOfALookedAfterChild = codeNotForList({
  id: 'need-not-of-a-looked-after-child',
  title: 'The category of need is one that a looked after child cannot have',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'category-of-need', set: 'NEED', codes: ['N9', 'N0'] },
  because: 'For a looked after child it is one of N1 to N8. Give the need for which the child came into care.',
  source: 'Annex A, list 8; looked after return rule 145',
  failing: exampleRows('sif-2015', 8, { 'category-of-need': 'N0' }),
  passing: exampleRows('sif-2015', 8, { 'category-of-need': 'N8' }),
});
