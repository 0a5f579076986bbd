import { type Check, everyEdition } from '../check.ts';
import { remarksOf } from './remarks-of.ts';

export const sheetNotRecognised: Check = {
  id: 'sheet-not-recognised',
  title: 'A sheet is none of the lists',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {},
    remarks: [
      { kind: 'sheet-not-recognised', file: 'made-up.xlsx', sheet: 'Caseloads', headings: ['Worker', 'Cases'] },
    ],
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {},
    remarks: [{ kind: 'sheet-set-aside', file: 'made-up.xlsx', sheet: 'Read me' }],
  },
  run: ({ submission, report }) => {
    for (const { file, sheet, headings } of remarksOf(submission, 'sheet-not-recognised')) {
      const text = headings.slice(0, 6).join(', ');
      report({ list: null, row: null, field: null, details: [file, sheet, text], at: { sheet, cell: '', text } });
    }
  },
  message: ([file, sheet, headings]) =>
    `the sheet “${sheet}” of ${file} was not read: its headings${headings === '' ? '' : ` (${headings})`} are those of no list. If it is a list, correct its headings or name it in a mapping.`,
};
