import { type Check, everyEdition } from '../check.ts';
import { noticesInFiles } from './notices-of.ts';

export const notUtf8: Check = {
  id: 'not-utf-8',
  title: 'A text file is in no form of Unicode',
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
        notice: { kind: 'not-utf-8', count: 3, at: '' },
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
    for (const { file } of noticesInFiles(submission, ['not-utf-8'])) {
      report({ list: null, row: null, field: null, details: [file] });
    }
  },
  message: ([file]) =>
    `${file} is not written in UTF-8 and was read as Windows-1252, so that accents and dashes may be wrong. Save it as CSV UTF-8.`,
};
