import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const tooYoungForAYoungOffenderInstitution = codeAtAge({
  id: 'too-young-for-a-young-offender-institution',
  title: 'A child in a young offender institution is under 10',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'placement-type', set: 'PLACEMENT', codes: ['R5'] },
  on: 'placement-start',
  from: () => 10,
  source: 'Looked after return rule 372',
  failing: exampleRows('sif-2015', 8, {
    'date-of-birth': '02/03/2007',
    'placement-type': 'R5',
    'placement-start': '01/03/2015',
  }),
  passing: exampleRows('sif-2015', 8, {
    'date-of-birth': '02/03/2000',
    'placement-type': 'R5',
    'placement-start': '01/03/2015',
  }),
});
