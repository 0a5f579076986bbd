import { type Check, everyEdition } from '../check.ts';
import { noticeExample } from './notice-example.ts';
import { noticesInFiles } from './notices-of.ts';

export const dateSystem1904: Check = {
  id: 'date-system-1904',
  title: 'A workbook counts its dates from 1904',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: noticeExample('date-system-1904'),
  passing: noticeExample('filter'),
  run: ({ submission, report }) => {
    for (const { file } of noticesInFiles(submission, ['date-system-1904'])) {
      report({ list: null, row: null, field: null, details: [file] });
    }
  },
  message: ([file]) =>
    `the workbook ${file} counts its dates from 1904; they were read so. Copying them into another workbook moves them by four years: are they right?`,
};
