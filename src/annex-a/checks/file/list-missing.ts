import { listDefinition } from '../../editions/index.ts';
import { listNos } from '../../editions/model.ts';
import { type Check, everyEdition } from '../check.ts';

export const listMissing: Check = {
  id: 'list-missing',
  title: 'A list was not supplied',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, Table 1',
  failing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] } },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [], 8: [], 9: [], 10: [], 11: [] },
  },
  run: ({ submission, edition, report }) => {
    for (const no of listNos) {
      if (submission.lists.has(no)) continue;
      report({ list: no, row: null, field: null, details: [listDefinition(edition, no).title] });
    }
  },
  message: ([title]) =>
    `no sheet has the headings of this list (${title}). Supply it; if it is there under other headings, say in a mapping which sheet and columns it is.`,
};
