import { wholeYearsBetween } from '#calendar';
import type { ListNo } from '../../../editions/model.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

/** Services end at 25 at the latest. Care leavers of list 9 have bounds of their own. */
const lists: readonly ListNo[] = [1, 2, 3, 4, 5, 6, 7, 8, 10];

export const olderThanTwentyFive: Check = {
  id: 'older-than-twenty-five',
  title: 'Somebody on a list of children is older than 25',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: inEach(lists, []),
  source: 'Children in need census rule 8775',
  failing: exampleRows('sif-2015', 3, { 'child-id': 'W1', 'date-of-birth': '01/06/1989' }),
  passing: exampleRows('sif-2015', 3, { 'child-id': 'W1', 'date-of-birth': '02/06/1989' }),
  run: ({ lists: each, asAt, optional, report }) => {
    for (const { no, rows } of each) {
      const births = optional(no, 'date-of-birth');
      const ages = optional(no, 'age');
      for (let row = 0; row < rows; row += 1) {
        const birth = births?.[row];
        const age = present(birth) ? wholeYearsBetween(birth, asAt) : ages?.[row];
        if (!present(age) || age <= 25) continue;
        report({ list: no, row, field: present(birth) ? 'date-of-birth' : 'age', details: [age] });
      }
    }
  },
  message: ([age]) =>
    `the person is ${age} years old. Is the date of birth right, and does the person belong to this list?`,
};
