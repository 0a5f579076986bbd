import { type Check, everyEdition } from '../check.ts';
import { disagreementInWords } from './linking/disagreements.ts';
import { reportOtherNames } from './linking/workers-and-teams.ts';

export const workerDiffersBetweenLists: Check = {
  id: 'worker-differs-between-lists',
  title: 'One open child is allocated to different workers on different lists',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{}],
  source: 'Ours; Annex A, lists 6 to 8',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      7: [{ 'child-id': 'W1', 'plan-start': '02/03/2015', worker: 'Worker 0417' }],
      8: [{ 'child-id': 'W1', 'looked-after-start': '02/03/2015', worker: 'Worker 0922' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      7: [{ 'child-id': 'W1', 'plan-start': '02/03/2015', worker: 'Worker 0417' }],
      8: [{ 'child-id': 'W1', 'looked-after-start': '02/03/2015', worker: 'WORKER  0417' }],
    },
  },
  run: (run) => reportOtherNames(run, 'worker'),
  message: (details) =>
    `${disagreementInWords('the allocated worker', details)} Name the worker who holds the case now.`,
};
