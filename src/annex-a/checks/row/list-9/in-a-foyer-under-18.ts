import { dayNumber } from '#calendar';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

// The return has had this rule from the year 2023 to 2024, when accommodation of looked after 16 and 17 year olds became regulated.
const ruled = dayNumber(2023, 4, 1);

export const inAFoyerUnder18 = codeAtAge({
  id: 'in-a-foyer-under-18',
  title: 'A care leaver under 18 lives in a foyer',
  severity: 'query',
  list: 9,
  editions: ['ilacs'],
  look: { field: 'accommodation', set: 'CL_ACCOM', codes: ['T'] },
  on: null,
  from: (day) => (day < ruled ? null : 18),
  source: 'Looked after return rule 347, from 2023 to 2024',
  failing: exampleRows('ilacs', 9, { 'date-of-birth': '04/06/2006', accommodation: 'T' }),
  passing: exampleRows('ilacs', 9, { 'date-of-birth': '03/06/2006', accommodation: 'T' }),
});
