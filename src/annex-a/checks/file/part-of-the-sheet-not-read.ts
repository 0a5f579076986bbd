import { type Check, everyEdition } from '../check.ts';
import { noticesInLists } from './notices-of.ts';
import { counted } from './remarks-of.ts';

export const partOfTheSheetNotRead: Check = {
  id: 'part-of-the-sheet-not-read',
  title: 'Part of a sheet is beyond what is read',
  severity: 'error',
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
        notice: { kind: 'cells-beyond-limit', count: 3, at: 'B5' },
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
