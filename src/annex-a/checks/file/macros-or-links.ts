import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';
import { noticeExample } from './notice-example.ts';
import { noticesInFiles } from './notices-of.ts';

export const macrosOrLinks: Check = {
  id: 'macros-or-links',
  title: 'A workbook has macros or links to other files',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: noticeExample('macros'),
  passing: noticeExample('filter'),
  run: ({ submission, report }) => {
    for (const { file, notice } of noticesInFiles(submission, ['macros', 'external-links'])) {
      report({ list: null, row: null, field: null, details: [notice.kind, notice.count, file] });
    }
  },
  message: ([kind, count, file]) => {
    return kind === 'macros'
      ? `the workbook ${file} has macros; they were neither run nor read. Save it as a workbook without macros.`
      : `the workbook ${file} has ${counted(count, 'link')} to other files, which were not opened. Put values in place of the links.`;
  },
};
