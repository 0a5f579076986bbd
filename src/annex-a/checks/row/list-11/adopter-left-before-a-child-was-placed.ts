import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adopterLeftBeforeAChildWasPlaced = eventBefore({
  id: 'adopter-left-before-a-child-was-placed',
  title: 'An adopter left the process before a child was placed',
  severity: 'query',
  list: 11,
  editions: ['ilacs'],
  event: 'left-process',
  notBefore: ['child-placed'],
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { 'child-placed': '09/03/2024', 'left-process': '03/03/2024' }),
  passing: exampleRows('ilacs', 11, { 'child-placed': '09/03/2024', 'left-process': '09/04/2024' }),
});
