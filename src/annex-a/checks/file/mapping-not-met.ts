import { type Check, everyEdition } from '../check.ts';
import { remarksOf } from './remarks-of.ts';

export const mappingNotMet: Check = {
  id: 'mapping-not-met',
  title: 'A mapping names what the files do not have',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {},
    remarks: [{ kind: 'mapping-not-met', list: 7, what: 'sheet', name: 'Plans' }],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: {} },
  run: ({ submission, report }) => {
    for (const { list, what, name } of remarksOf(submission, 'mapping-not-met')) {
      report({ list, row: null, field: null, details: [what, name] });
    }
  },
  message: ([what, name]) =>
    `the mapping names the ${what} “${name}”, which is not there. Correct the mapping; the list was looked for as if nothing had been said of it.`,
};
