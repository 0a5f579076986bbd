import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { birthsOf } from '../births.ts';

const yes = codeIn('YN', 'Y');

export const disabilityOfAnUnbornChild: Check = {
  id: 'disability-of-an-unborn-child',
  title: 'An unborn child is recorded as disabled',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: inEach([4, 5, 6, 7], ['disability']),
  source: 'Ours, after the children in need census, disability',
  failing: exampleRows('sif-2015', 6, { 'child-id': 'W1', disability: 'Y', 'expected-date-of-birth': '01/09/2015' }),
  passing: exampleRows('sif-2015', 6, { 'child-id': 'W1', disability: 'N', 'expected-date-of-birth': '01/09/2015' }),
  run: ({ lists, asAt, values, report }) => {
    for (const list of lists) {
      const births = birthsOf(list, asAt);
      values(list.no, 'disability').forEach((disability, row) => {
        if (disability !== yes || !births.unborn(row)) return;
        const also = [{ list: list.no, row, field: births.field(row) }];
        report({ list: list.no, row, field: 'disability', also });
      });
    }
  },
  message: () =>
    'a disability is recorded for a child who is not yet born, by the dates. Is the child born, or the answer wrong?',
};
