import { codeIn, codeInWords } from '../../editions/code-sets/code-places.ts';
import { type Check, everyEdition } from '../check.ts';
import { reportWithoutDecision } from './linking/adoption-rows.ts';

const placedForAdoption = ['A3', 'A4', 'A5', 'A6'].map((code) => codeIn('PLACEMENT', code));

export const placedForAdoptionWithoutDecision: Check = {
  id: 'placed-for-adoption-without-decision',
  title: 'A child is placed for adoption, but not on list 10',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 8: ['child-id', 'looked-after-end', 'placement-type'], 10: ['child-id'] }],
  source: 'Annex A, lists 8 and 10; looked after return rules 551 and 553',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 8: [{ 'child-id': 'W1', 'looked-after-start': '06/01/2014', 'placement-type': 'A6' }], 10: [] },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [
        { 'child-id': 'W1', 'looked-after-start': '06/01/2014', 'placement-type': 'A6' },
        { 'child-id': 'W2', 'looked-after-start': '06/01/2014', 'placement-type': 'U5' },
      ],
      10: [{ 'child-id': 'W1', 'adoption-decision': '02/06/2014' }],
    },
  },
  run: (run) => reportWithoutDecision(run, 'placement-type', (type) => placedForAdoption.includes(type)),
  message: ([type]) =>
    `the child is placed as ${codeInWords('PLACEMENT', Number(type))}, which follows a decision for adoption, but is not on list 10. Add the child to list 10, or correct the placement type.`,
};
