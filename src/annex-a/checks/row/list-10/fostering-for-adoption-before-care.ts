import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const fosteringForAdoptionBeforeCare = eventBefore({
  id: 'fostering-for-adoption-before-care',
  title: 'Fostering for adoption started before the child entered care',
  severity: 'error',
  list: 10,
  editions: everyEdition,
  event: 'fostering-to-adopt-start',
  notBefore: ['entered-care'],
  source: 'Annex A, list 10; ours',
  failing: exampleRows('sif-2015', 10, { 'entered-care': '09/03/2015', 'fostering-to-adopt-start': '03/03/2015' }),
  passing: exampleRows('sif-2015', 10, { 'entered-care': '09/03/2015', 'fostering-to-adopt-start': '09/03/2015' }),
});
