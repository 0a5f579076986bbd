import { listNos } from '../../editions/model.ts';
import { type Check, everyEdition } from '../check.ts';
import { remarksOf } from './remarks-of.ts';

export const headingMissing: Check = {
  id: 'heading-missing',
  title: 'A column that every row must fill is missing',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, Table 2',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [] },
    without: { 1: ['contact-date'] },
    remarks: [{ kind: 'heading-unknown', list: 1, heading: 'Contact on', index: 6, nearest: 'contact-date' }],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [] }, without: { 1: ['expected-date-of-birth'] } },
  run: ({ submission, settings, report }) => {
    const unknown = remarksOf(submission, 'heading-unknown');
    for (const no of listNos) {
      const list = submission.lists.get(no);
      for (const field of list?.definition.fields ?? []) {
        if (list?.columns.has(field.key) || field.blank || field.stage > settings.stage) continue;
        const near = unknown.find(({ list: of, nearest }) => of === no && nearest === field.key);
        report({ list: no, row: null, field: field.key, details: [field.heading, near?.heading ?? ''] });
      }
    }
  },
  message: ([heading, near]) =>
    near === ''
      ? `the column “${heading}” is missing. Add it.`
      : `the column “${heading}” is missing; is it the one headed “${near}”? Correct the heading, or add the column.`,
};
