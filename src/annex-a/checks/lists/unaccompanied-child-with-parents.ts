import { codeIn, writtenCode } from '../../editions/code-sets/code-places.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells } from './linking/cells.ts';

const yes = codeIn('YN', 'Y');
const withParents = codeIn('PLACEMENT', 'P1');
const byParents = codeIn('PROVIDER', 'PR0');

export const unaccompaniedChildWithParents: Check = {
  id: 'unaccompanied-child-with-parents',
  title: 'An unaccompanied asylum-seeking child is placed with parents',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 8: ['uasc', 'placement-type'] }],
  source: 'Annex A, list 8; looked after return rule 406 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 8: [{ 'child-id': 'W1', uasc: 'Y', 'placement-type': 'P1', 'placement-provider': 'PR0' }] },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [
        { 'child-id': 'W1', uasc: 'Y', 'placement-type': 'H5', 'placement-provider': 'PR4' },
        { 'child-id': 'W2', uasc: 'N', 'placement-type': 'P1', 'placement-provider': 'PR0' },
      ],
    },
  },
  run: ({ values, optional, report }) => {
    const types = values(8, 'placement-type');
    const providers = optional(8, 'placement-provider');
    values(8, 'uasc').forEach((answer, row) => {
      const type = types[row];
      const provider = providers?.[row];
      if (answer !== yes || (type !== withParents && provider !== byParents)) return;
      const said =
        type === withParents && present(type) ? writtenCode('PLACEMENT', type) : writtenCode('PROVIDER', byParents);
      report({
        list: 8,
        row,
        field: 'uasc',
        also: cells(8, row, 'placement-type', 'placement-provider'),
        details: [said],
      });
    });
  },
  message: ([said]) =>
    `the child is an unaccompanied asylum-seeking child, but the placement is ${said}. Correct one of the two, or say how the parents came to care for the child.`,
};
