import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';
import { noticeExample } from './notice-example.ts';
import { noticesInLists } from './notices-of.ts';

export const raggedRows: Check = {
  id: 'ragged-rows',
  title: 'Rows of a text file do not have the cells of its first row',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: noticeExample('ragged-rows', 'B5'),
  passing: noticeExample('ragged-rows', '', null),
  run: ({ submission, report }) => {
    for (const { list, sheet, notice } of noticesInLists(submission, ['ragged-rows', 'stray-quotes'])) {
      const at = { sheet, cell: notice.at, text: '' };
      report({ list, row: null, field: null, details: [notice.kind, notice.count, notice.at], at });
    }
  },
  message: ([kind, count, first]) => {
    return kind === 'stray-quotes'
      ? `${counted(count, 'cell')} with a quotation mark out of place, first at row ${first}. Values near it may stand in a wrong column: correct the marks.`
      : `${counted(count, 'row')} with more or fewer cells than the first row, first row ${first}. Values may stand in a wrong column: look for commas or line breaks inside values, and save the file anew.`;
  },
};
