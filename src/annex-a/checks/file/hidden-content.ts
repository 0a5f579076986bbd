import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';
import { noticeExample } from './notice-example.ts';
import { noticesInLists } from './notices-of.ts';

/** The first cell of what is hidden, given a row's number or a column's letters. */
const cellOf = (at: string): string => (/^\d+$/.test(at) ? `A${at}` : /^[A-Z]+$/.test(at) ? `${at}1` : at);

export const hiddenContent: Check = {
  id: 'hidden-content',
  title: 'A sheet has hidden parts',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: noticeExample('hidden-rows', '5'),
  passing: noticeExample('hidden-rows', '', null),
  run: ({ submission, report }) => {
    for (const { list, sheet, notice } of noticesInLists(submission, [
      'hidden-sheet',
      'hidden-rows',
      'hidden-columns',
      'filter',
    ])) {
      const at = { sheet, cell: cellOf(notice.at), text: '' };
      report({ list, row: null, field: null, details: [notice.kind, notice.count, notice.at], at });
    }
  },
  message: ([kind, count, first]) => {
    const of = kind === 'hidden-columns' ? 'column' : 'row';
    const where = first === '' ? '' : `, the first being ${of} ${first}`;
    switch (kind) {
      case 'hidden-sheet':
        return 'the sheet is hidden; it was read all the same. Is it meant to be sent?';
      case 'filter':
        return 'the sheet has a filter; rows that it hides were read all the same. Are they meant to be sent?';
      case 'hidden-columns':
        return `${counted(count, 'hidden column')}${where}, read all the same. Are they meant to be sent?`;
      default:
        return `${counted(count, 'hidden row')}${where}, read all the same. Are they meant to be sent?`;
    }
  },
};
