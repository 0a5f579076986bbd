import { writtenDayNumber } from '#calendar';
import { listsWithUnborn } from '../../../editions/lists-of-children.ts';
import { type Check, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { pregnancyDays } from '../births.ts';

export const birthDateOfAnUnbornChild: Check = {
  id: 'birth-date-of-an-unborn-child',
  title: 'A date of birth is still to come',
  severity: 'query',
  scope: 'row',
  editions: ['ilacs'],
  needs: inEach(listsWithUnborn, ['date-of-birth']),
  source: 'Ours: since 2018 Annex A has no column for the day expected',
  failing: exampleRows('ilacs', 1, { 'child-id': 'W1', 'date-of-birth': '04/06/2024' }),
  passing: exampleRows('ilacs', 1, { 'child-id': 'W1', 'date-of-birth': '03/06/2024' }),
  run: ({ lists, asAt, values, report }) => {
    for (const { no } of lists) {
      values(no, 'date-of-birth').forEach((birth, row) => {
        if (birth <= asAt || birth > asAt + pregnancyDays) return;
        report({ list: no, row, field: 'date-of-birth', details: [birth] });
      });
    }
  },
  message: ([birth]) =>
    `the date of birth, ${writtenDayNumber(Number(birth))}, is after the reference date. Is the child unborn and this the day expected, or is the date wrong?`,
};
