import { editions } from '../../editions/index.ts';
import { editionIds } from '../../editions/model.ts';
import { type Check, everyEdition } from '../check.ts';
import { headingAt, remarksOf } from './remarks-of.ts';

export const headingOfOtherEdition: Check = {
  id: 'heading-of-other-edition',
  title: 'A column is asked for in another edition only',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, Table 2',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 6: [] },
    remarks: [
      {
        kind: 'heading-of-other-edition',
        list: 6,
        heading: 'Case Status',
        index: 11,
        field: 'case-status',
        edition: 'ilacs',
      },
    ],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 6: [] } },
  run: ({ submission, report }) => {
    for (const { list: no, heading, index, edition } of remarksOf(submission, 'heading-of-other-edition')) {
      const place = headingAt(submission.lists.get(no), index, heading);
      report({ list: no, row: null, field: null, details: [heading, edition], ...place });
    }
  },
  message: ([heading, edition]) => {
    const title = editionIds.flatMap((id) => (id === edition ? [editions[id].title] : [])).join('');
    return `the column “${heading}” belongs to ${title}, and was not read. Leave it out, or choose that edition.`;
  },
};
