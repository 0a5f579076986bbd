import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { columnsOfType } from './columns-of-type.ts';

/** Longer than any name or address: rather notes about a child, which do not belong in a list. */
const longest = 255;

export const textTooLong: Check = {
  id: 'text-too-long',
  title: 'A text is longer than its column is for',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 3: [{ 'child-id': 'W1', team: 'North Team, '.repeat(30) }] },
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 3: [{ 'child-id': 'W1', team: 'North Team' }] } },
  run: ({ submission, report }) => {
    const { words } = submission;
    for (const { list, column } of columnsOfType(submission, ['text', 'postcode', 'urn'])) {
      const { values, field, heading } = column;
      for (let row = 0; row < values.length; row += 1) {
        const word = values[row];
        const length = present(word) ? (words[word]?.length ?? 0) : 0;
        if (length > longest) report({ list: list.no, row, field: field.key, details: [heading, length] });
      }
    }
  },
  message: ([heading, length]) =>
    `“${heading}” has a text of ${length} letters. Keep what the column asks for, and no notes about a child.`,
};
