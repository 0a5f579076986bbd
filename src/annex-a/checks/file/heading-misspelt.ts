import { type Check, everyEdition } from '../check.ts';
import { headingAt, remarksOf } from './remarks-of.ts';

export const headingMisspelt: Check = {
  id: 'heading-misspelt',
  title: 'A heading is not quite that of its column',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, Table 2',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 9: [] },
    remarks: [{ kind: 'heading-near', list: 9, heading: 'Eligibity category', index: 8, field: 'eligibility' }],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 9: [] } },
  run: ({ submission, report }) => {
    for (const { list: no, heading, index, field } of remarksOf(submission, 'heading-near')) {
      const list = submission.lists.get(no);
      const meant = list?.definition.fields.find(({ key }) => key === field)?.heading ?? '';
      report({ list: no, row: null, field, details: [heading, meant], ...headingAt(list, index, heading) });
    }
  },
  message: ([heading, meant]) =>
    `the column “${heading}” was taken for “${meant}”. Correct the heading, or say in a mapping what the column is.`,
};
