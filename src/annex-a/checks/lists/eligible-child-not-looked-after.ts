import { codeIn } from '../../editions/code-sets/code-places.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { openCases } from './linking/open-cases.ts';

const eligible = codeIn('CL_ELIG', 'ELIGIBLE');

export const eligibleChildNotLookedAfter: Check = {
  id: 'eligible-child-not-looked-after',
  title: 'An eligible child on list 9 is not looked after on list 8',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 8: ['child-id', 'looked-after-end'], 9: ['child-id', 'eligibility'] }],
  source: 'Children Act 1989, schedule 2, paragraph 19B; looked after return rules 1001 and 1007 for the idea',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: { 8: [], 9: [{ 'child-id': 'W1', eligibility: 'd) Eligible child' }] },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      8: [{ 'child-id': 'W1', 'looked-after-start': '06/01/2014' }],
      9: [
        { 'child-id': 'W1', eligibility: 'd) Eligible child' },
        { 'child-id': 'W2', eligibility: 'a) Relevant child' },
      ],
    },
  },
  run: ({ submission, values, report }) => {
    const categories = values(9, 'eligibility');
    const care = openCases(submission, 8);
    values(9, 'child-id').forEach((child, row) => {
      if (!present(child) || categories[row] !== eligible) return;
      const standing = care.of(child);
      if (standing === 'open' || standing === 'unclear') return;
      const there = care.row(child);
      report({
        list: 9,
        row,
        field: 'eligibility',
        also: [...cells(9, row, 'child-id'), ...(there < 0 ? [] : cells(8, there, 'child-id', 'looked-after-end'))],
        details: there < 0 ? [] : [rowInWords(submission, 8, there)],
      });
    });
  },
  message: ([where]) =>
    `an eligible child is looked after, but ${where === undefined ? 'list 8 does not have this one' : `care has ceased on list 8 (${where})`}. Correct the category, or list 8.`,
};
