import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adoptionReversedBeforeDecision = eventBefore({
  id: 'adoption-reversed-before-decision',
  title: 'The decision for adoption was reversed before it was taken',
  severity: 'error',
  list: 10,
  editions: everyEdition,
  event: 'adoption-reversed',
  notBefore: ['adoption-decision', 'entered-care'],
  source: 'Annex A, list 10; looked after return rule 522',
  failing: exampleRows('sif-2015', 10, { 'adoption-decision': '09/03/2015', 'adoption-reversed': '03/03/2015' }),
  passing: exampleRows('sif-2015', 10, { 'adoption-decision': '09/03/2015', 'adoption-reversed': '09/03/2015' }),
});
