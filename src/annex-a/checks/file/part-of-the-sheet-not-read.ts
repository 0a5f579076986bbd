import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';
import { noticeExample } from './notice-example.ts';
import { noticesInLists } from './notices-of.ts';

export const partOfTheSheetNotRead: Check = {
  id: 'part-of-the-sheet-not-read',
  title: 'Part of a sheet is beyond what is read',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: noticeExample('cells-beyond-limit', 'B5'),
  passing: noticeExample('filter'),
  run: ({ submission, report }) => {
    for (const { list, sheet, notice } of noticesInLists(submission, ['cells-beyond-limit', 'long-texts'])) {
      const at = { sheet, cell: notice.at, text: '' };
      report({ list, row: null, field: null, details: [notice.kind, notice.count, notice.at], at });
    }
  },
  message: ([kind, count, first]) => {
    return kind === 'long-texts'
      ? `${counted(count, 'text')} too long for a cell of Excel, first at ${first}, cut there. Shorten them.`
      : `${counted(count, 'cell')} beyond the rows or columns that are read, first at ${first}, left out. Delete them, or divide the list into sheets called part 1 and part 2.`;
  },
};
