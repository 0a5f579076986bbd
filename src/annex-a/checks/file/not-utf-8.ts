import { type Check, everyEdition } from '../check.ts';
import { noticeExample } from './notice-example.ts';
import { noticesInFiles } from './notices-of.ts';

export const notUtf8: Check = {
  id: 'not-utf-8',
  title: 'A text file is in no form of Unicode',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: noticeExample('not-utf-8'),
  passing: noticeExample('filter'),
  run: ({ submission, report }) => {
    for (const { file } of noticesInFiles(submission, ['not-utf-8'])) {
      report({ list: null, row: null, field: null, details: [file] });
    }
  },
  message: ([file]) =>
    `the file ${file} is not written in UTF-8 and was read as Windows-1252, so that accents and dashes may be wrong. Save it as CSV UTF-8.`,
};
