import { type Check, everyEdition } from '../check.ts';

export const listWithoutRows: Check = {
  id: 'list-without-rows',
  title: 'A list has no rows',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 9: [] } },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 9: [{ 'child-id': 'W1' }] } },
  run: ({ submission, report }) => {
    for (const { no, rows, definition } of submission.lists.values()) {
      if (rows === 0) report({ list: no, row: null, field: null, details: [definition.title] });
    }
  },
  message: ([title]) => `the list (${title}) has headings and no rows. Is there nobody to list?`,
};
