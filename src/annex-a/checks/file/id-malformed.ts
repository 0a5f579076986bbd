import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { columnsOfType } from './columns-of-type.ts';
import { headingAt } from './remarks-of.ts';

const longest = 20;
const sound = /^[a-z\d]{1,20}$/i;

export const idMalformed: Check = {
  id: 'id-malformed',
  title: 'An identifier is long or has other signs than letters and digits',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Children in need census rules 1570 and 1580',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: ['4711', '4712', '47/13', '000000000000000000004714', '4715'].map((id) => ({ 'child-id': id })) },
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [{ 'child-id': '4711' }, { 'child-id': 'w4712' }] } },
  run: ({ submission, report }) => {
    const { words } = submission;
    for (const { list, column } of columnsOfType(submission, ['id'])) {
      const { values, field, heading, index } = column;
      const odd: number[] = [];
      for (let row = 0; row < values.length; row += 1) {
        const word = values[row];
        if (present(word) && !sound.test(words[word] ?? '')) odd.push(row);
      }
      // Where most are so, that is how the authority writes them: said once.
      if (odd.length > 3 && odd.length * 2 > values.length) {
        const written = column.text(odd[0] ?? 0);
        const place = headingAt(list, index, heading);
        report({ list: list.no, row: null, field: field.key, details: [written, odd.length], ...place });
        continue;
      }
      for (const row of odd) report({ list: list.no, row, field: field.key, details: [column.text(row).trim(), 1] });
    }
  },
  message: ([written, count]) => {
    const what =
      String(written).trim().length > longest
        ? `is longer than ${longest} signs`
        : 'has other signs than letters and digits';
    return Number(count) > 1
      ? `${count} identifiers are written like “${written}”, which ${what}. Are they the same in every list?`
      : `the identifier “${written}” ${what}. Is it written so in every list?`;
  },
};
