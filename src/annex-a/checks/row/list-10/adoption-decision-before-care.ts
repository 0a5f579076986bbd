import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adoptionDecisionBeforeCare = eventBefore({
  id: 'adoption-decision-before-care',
  title: 'Adoption was decided on before the child entered care',
  severity: 'error',
  list: 10,
  editions: everyEdition,
  event: 'adoption-decision',
  notBefore: ['entered-care'],
  source: 'Annex A, list 10; looked after return rule 334',
  failing: exampleRows('sif-2015', 10, { 'entered-care': '09/03/2014', 'adoption-decision': '03/03/2014' }),
  passing: exampleRows('sif-2015', 10, { 'entered-care': '09/03/2014', 'adoption-decision': '09/03/2014' }),
});
