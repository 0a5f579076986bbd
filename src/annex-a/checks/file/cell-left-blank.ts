import { blank } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { headingAt } from './remarks-of.ts';

export const cellLeftBlank: Check = {
  id: 'cell-left-blank',
  title: 'A cell that every row must fill is empty',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, Table 2',
  failing: {
    edition: 'ilacs',
    asAt: '2024-06-01',
    lists: {
      10: [
        { 'child-id': 'W1', 'entered-care': '01/02/2023' },
        { 'child-id': 'W2', 'entered-care': '' },
      ],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      2: [
        {
          'child-id': 'W1',
          gender: 'M',
          ethnicity: 'WBRI',
          'early-help-completed': '',
          'early-help-organisation': 'North school',
        },
      ],
    },
  },
  run: ({ submission, settings, report }) => {
    for (const list of submission.lists.values()) {
      for (const { field, values, heading, index } of list.columns.values()) {
        if (field.blank || field.stage > settings.stage) continue;
        let blanks = 0;
        for (let row = 0; row < values.length; row += 1) if (values[row] === blank) blanks += 1;
        if (blanks === 0) continue;
        // A thousand findings for one column that nobody filled would hide all others.
        if (blanks === values.length && blanks > 1) {
          const place = headingAt(list, index, heading);
          report({ list: list.no, row: null, field: field.key, details: [heading, blanks], ...place });
          continue;
        }
        for (let row = 0; row < values.length; row += 1) {
          if (values[row] === blank) report({ list: list.no, row, field: field.key, details: [heading, 1] });
        }
      }
    }
  },
  message: ([heading, count]) =>
    Number(count) > 1
      ? `“${heading}” is empty in all ${count} rows. Fill the column.`
      : `“${heading}” is empty. Fill it: every row of this list has one.`,
};
