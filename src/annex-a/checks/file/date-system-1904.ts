import { type Check, everyEdition } from '../check.ts';
import { noticesInFiles } from './notices-of.ts';

export const dateSystem1904: Check = {
  id: 'date-system-1904',
  title: 'A workbook counts its dates from 1904',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [] },
    remarks: [
      {
        kind: 'sheet-notice',
        list: 1,
        file: 'made-up.xlsx',
        sheet: 'List 1',
        notice: { kind: 'date-system-1904', count: 3, at: '' },
      },
    ],
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [] },
    remarks: [
      {
        kind: 'sheet-notice',
        list: 1,
        file: 'made-up.xlsx',
        sheet: 'List 1',
        notice: { kind: 'filter', count: 3, at: '' },
      },
    ],
  },
  run: ({ submission, report }) => {
    for (const { file } of noticesInFiles(submission, ['date-system-1904'])) {
      report({ list: null, row: null, field: null, details: [file] });
    }
  },
  message: ([file]) =>
    `${file} counts its dates from 1904; they were read so. Copying them into another workbook moves them by four years: are they right?`,
};
