import { blank } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';
import { headingAt } from './remarks-of.ts';

export const standInForBlank: Check = {
  id: 'stand-in-for-blank',
  title: 'Cells hold a word or a date that stands for nothing',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      7: [
        { 'child-id': 'W1', 'plan-end': 'NULL' },
        { 'child-id': 'W2', 'plan-end': '31/12/9999' },
      ],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 7: [{ 'child-id': 'W1', 'plan-end': '', team: 'N/A' }] },
  },
  run: ({ submission, report }) => {
    for (const list of submission.lists.values()) {
      for (const { field, values, text, heading, index } of list.columns.values()) {
        let count = 0;
        let first = 0;
        let shown = '';
        for (let row = 0; row < values.length; row += 1) {
          if (values[row] !== blank) continue;
          const written = text(row);
          if (written === '') continue;
          if (written.trim() === '') continue;
          if (count === 0) {
            first = list.rowNumbers[row] ?? 0;
            shown = written.trim();
          }
          count += 1;
        }
        if (count === 0) continue;
        const place = headingAt(list, index, heading);
        report({ list: list.no, row: null, field: field.key, details: [heading, count, shown, first], ...place });
      }
    }
  },
  message: ([heading, count, shown, first]) =>
    `“${heading}” has ${counted(count, 'cell')} with something that stands for nothing, such as “${shown}” in row ${first}; read as empty. Leave such cells empty.`,
};
