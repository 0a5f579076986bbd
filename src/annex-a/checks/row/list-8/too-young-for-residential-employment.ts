import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const tooYoungForResidentialEmployment = codeAtAge({
  id: 'too-young-for-residential-employment',
  title: 'A child in residential employment is under 14',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'placement-type', set: 'PLACEMENT', codes: ['P3'] },
  on: 'placement-start',
  from: () => 14,
  source: 'Looked after return rule 374',
  failing: exampleRows('ilacs', 8, {
    'date-of-birth': '02/03/2014',
    'placement-type': 'P3',
    'placement-start': '01/03/2024',
  }),
  passing: exampleRows('ilacs', 8, {
    'date-of-birth': '02/03/2007',
    'placement-type': 'P3',
    'placement-start': '01/03/2024',
  }),
});
