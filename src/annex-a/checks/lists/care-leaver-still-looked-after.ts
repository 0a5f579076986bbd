import { codeIn, codeInWords } from '../../editions/code-sets/code-places.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { openCases } from './linking/open-cases.ts';

const leftCare = [codeIn('CL_ELIG', 'RELEVANT'), codeIn('CL_ELIG', 'FORMER-RELEVANT')];

export const careLeaverStillLookedAfter: Check = {
  id: 'care-leaver-still-looked-after',
  title: 'A relevant or former relevant care leaver is still looked after on list 8',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 8: ['child-id', 'looked-after-end'], 9: ['child-id', 'eligibility'] }],
  source: 'Children Act 1989, sections 23A and 23C; looked after return rule 1016 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [{ 'child-id': 'W1', 'looked-after-start': '06/01/2014' }],
      9: [{ 'child-id': 'W1', eligibility: 'Former relevant' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [
        { 'child-id': 'W1', 'looked-after-start': '06/01/2014', 'looked-after-end': '02/03/2015' },
        { 'child-id': 'W2', 'looked-after-start': '06/01/2014' },
      ],
      9: [
        { 'child-id': 'W1', eligibility: 'Relevant' },
        { 'child-id': 'W2', eligibility: 'Eligible' },
      ],
    },
  },
  run: ({ submission, values, report }) => {
    const categories = values(9, 'eligibility');
    const care = openCases(submission, 8);
    values(9, 'child-id').forEach((child, row) => {
      const category = categories[row];
      if (!present(child) || !present(category) || !leftCare.includes(category) || care.of(child) !== 'open') return;
      const there = care.row(child);
      report({
        list: 9,
        row,
        field: 'eligibility',
        also: [...cells(9, row, 'child-id'), ...cells(8, there, 'child-id', 'looked-after-start', 'looked-after-end')],
        details: [codeInWords('CL_ELIG', category), rowInWords(submission, 8, there)],
      });
    });
  },
  message: ([category, where]) =>
    `the category is ${category}, who is no longer looked after, but care has no end on list 8 (${where}). Correct the category, or give the date on which care ceased.`,
};
