import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const placementOrderBeforeAdoptionDecision = eventBefore({
  id: 'placement-order-before-adoption-decision',
  title: 'A placement order was made before adoption was decided on',
  severity: 'error',
  list: 10,
  editions: everyEdition,
  event: 'placement-order',
  notBefore: ['adoption-decision', 'entered-care'],
  source: 'Annex A, list 10; looked after return rule 554',
  failing: exampleRows('sif-2015', 10, { 'adoption-decision': '09/03/2014', 'placement-order': '03/03/2014' }),
  passing: exampleRows('sif-2015', 10, { 'adoption-decision': '09/03/2014', 'placement-order': '09/03/2014' }),
});
