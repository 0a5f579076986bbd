import { allocatedDifferently } from './linking/allocated-differently.ts';

export const workerDiffersBetweenLists = allocatedDifferently({
  id: 'worker-differs-between-lists',
  title: 'One open child is allocated to different workers on different lists',
  field: 'worker',
  todo: 'Name the worker who holds the case now.',
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
});
