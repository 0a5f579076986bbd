import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { columnsOfType } from './columns-of-type.ts';

export const idEndsInPointZero: Check = {
  id: 'id-ends-in-point-zero',
  title: 'An identifier ends in “.0” or was written as a power of ten',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A: the same child unique ID across all lists; children in need census rule 1580',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': '4711.0' }, { 'child-id': '1.23457E+11' }] },
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [{ 'child-id': '4711' }, { 'child-id': 'E12' }] } },
  run: ({ submission, report }) => {
    const { words } = submission;
    for (const { list, column } of columnsOfType(submission, ['id'])) {
      const { values, field } = column;
      for (let row = 0; row < values.length; row += 1) {
        const word = values[row];
        if (!present(word)) continue;
        const written = words[word] ?? '';
        if (written.includes('.') && spoilt.test(written)) {
          report({ list: list.no, row, field: field.key, details: [written] });
        }
      }
    }
  },
  message: ([written]) =>
    `“${written}” is an identifier that was spoilt when it was taken for a number. Write it as in the other lists, and keep the column as text.`,
};

const spoilt = /^\d+\.0+$|^\d(\.\d+)?E\+\d+$/i;
