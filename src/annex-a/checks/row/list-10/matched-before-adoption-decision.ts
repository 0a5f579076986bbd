import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const matchedBeforeAdoptionDecision = eventBefore({
  id: 'matched-before-adoption-decision',
  title: 'A child was matched with adopters before adoption was decided on',
  severity: 'error',
  list: 10,
  editions: everyEdition,
  event: 'matched',
  notBefore: ['adoption-decision', 'entered-care'],
  source: 'Annex A, list 10; looked after return rule 333',
  failing: exampleRows('sif-2015', 10, { 'adoption-decision': '09/03/2014', matched: '03/03/2014' }),
  passing: exampleRows('sif-2015', 10, { 'adoption-decision': '09/03/2014', matched: '09/03/2014' }),
});
