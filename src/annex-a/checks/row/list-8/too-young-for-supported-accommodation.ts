import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const tooYoungForSupportedAccommodation = codeAtAge({
  id: 'too-young-for-supported-accommodation',
  title: 'A child in supported accommodation is under 16',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'placement-type', set: 'PLACEMENT', codes: ['K3'] },
  on: 'placement-start',
  from: () => 16,
  source: 'Looked after return rule 371; SI 2023/416',
  failing: exampleRows('ilacs', 8, {
    'date-of-birth': '02/03/2008',
    'placement-type': 'K3',
    'placement-start': '01/03/2024',
  }),
  passing: exampleRows('ilacs', 8, {
    'date-of-birth': '01/03/2008',
    'placement-type': 'K3',
    'placement-start': '01/03/2024',
  }),
});
