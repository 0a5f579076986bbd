import { dayNumber } from '#calendar';
import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

// Fourteen until unregulated accommodation was closed to children under 16: SI 2021/161, from 9 September 2021.
const closedToUnder16 = dayNumber(2021, 9, 9);

export const tooYoungForSemiIndependentLiving = codeAtAge({
  id: 'too-young-for-semi-independent-living',
  title: 'A child in semi-independent living is too young for it',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'placement-type', set: 'PLACEMENT', codes: ['H5'] },
  on: 'placement-start',
  from: (day) => (day < closedToUnder16 ? 14 : 16),
  source: 'Looked after return rule 371, at both its ages; SI 2021/161',
  failing: exampleRows('sif-2015', 8, {
    'date-of-birth': '02/03/2001',
    'placement-type': 'H5',
    'placement-start': '01/03/2015',
  }),
  passing: exampleRows('sif-2015', 8, {
    'date-of-birth': '01/03/2001',
    'placement-type': 'H5',
    'placement-start': '01/03/2015',
  }),
});
