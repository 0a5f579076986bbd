import { codeIn } from '../../editions/code-sets/code-places.ts';
import { present } from '../../submission/submission.ts';
import type { Check } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';

const yes = codeIn('YN', 'Y');
const no = codeIn('YN', 'N');

export const unaccompaniedOnList8NotOnList9: Check = {
  id: 'unaccompanied-on-list-8-not-on-list-9',
  title: 'A young person is an unaccompanied asylum-seeking child on list 8, but not on list 9',
  // The other way round is right: list 8 asks about the last 12 months, list 9 about any time.
  severity: 'query',
  scope: 'lists',
  editions: ['ilacs'],
  needs: [{ 8: ['child-id', 'uasc'], 9: ['child-id', 'uasc'] }],
  source: 'Annex A since 2018, lists 8 and 9; looked after return rules 205A to 205D for the idea',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: { 8: [{ 'child-id': 'W1', uasc: 'Yes' }], 9: [{ 'child-id': 'W1', uasc: 'No' }] },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      8: [
        { 'child-id': 'W1', uasc: 'Yes' },
        { 'child-id': 'W2', uasc: 'No' },
      ],
      9: [
        { 'child-id': 'W1', uasc: 'Yes' },
        { 'child-id': 'W2', uasc: 'Yes' },
      ],
    },
  },
  run: ({ submission, values, report }) => {
    const flags = values(8, 'uasc');
    const unaccompanied = new Int32Array(submission.words.length).fill(-1);
    values(8, 'child-id').forEach((child, row) => {
      if (present(child) && flags[row] === yes && unaccompanied[child] === -1) unaccompanied[child] = row;
    });
    const answers = values(9, 'uasc');
    values(9, 'child-id').forEach((child, row) => {
      const there = present(child) ? (unaccompanied[child] ?? -1) : -1;
      if (there < 0 || answers[row] !== no) return;
      report({
        list: 9,
        row,
        field: 'uasc',
        also: [...cells(9, row, 'child-id'), ...cells(8, there, 'child-id', 'uasc')],
        details: [rowInWords(submission, 8, there)],
      });
    });
  },
  message: ([where]) =>
    `the answer is no, but list 8 says that this was an unaccompanied asylum-seeking child within the last 12 months (${where}). Correct one of the two.`,
};
