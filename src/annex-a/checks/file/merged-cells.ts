import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';
import { noticeExample } from './notice-example.ts';
import { noticesInLists } from './notices-of.ts';

export const mergedCells: Check = {
  id: 'merged-cells',
  title: 'A list has merged cells',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: noticeExample('merged-cells', 'B5'),
  passing: noticeExample('merged-cells', '', null),
  run: ({ submission, report }) => {
    for (const { list, sheet, notice } of noticesInLists(submission, ['merged-cells'])) {
      // A title is often merged; that leaves no row without its values.
      const headingRow = (list !== null && submission.lists.get(list)?.headingRow) || 0;
      if (Number(/\d+/.exec(notice.at)?.[0] ?? 0) <= headingRow) continue;
      const at = { sheet, cell: notice.at, text: '' };
      report({ list, row: null, field: null, details: [notice.count, notice.at], at });
    }
  },
  message: ([count, first]) =>
    `${counted(count, 'merged cell')}, first at ${first}: only the first cell of each holds its value, the others are empty. Undo the merging.`,
};
