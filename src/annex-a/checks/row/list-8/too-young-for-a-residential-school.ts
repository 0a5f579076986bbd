import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const tooYoungForAResidentialSchool = codeAtAge({
  id: 'too-young-for-a-residential-school',
  title: 'A child in a residential school is under 4',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'placement-type', set: 'PLACEMENT', codes: ['S1'] },
  on: 'placement-start',
  from: () => 4,
  source: 'Looked after return rule 373',
  failing: exampleRows('sif-2015', 8, {
    'date-of-birth': '02/03/2012',
    'placement-type': 'S1',
    'placement-start': '01/03/2015',
  }),
  passing: exampleRows('sif-2015', 8, {
    'date-of-birth': '02/03/2006',
    'placement-type': 'S1',
    'placement-start': '01/03/2015',
  }),
});
