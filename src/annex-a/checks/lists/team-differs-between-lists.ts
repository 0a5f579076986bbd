import { allocatedDifferently } from './linking/allocated-differently.ts';

export const teamDiffersBetweenLists = allocatedDifferently({
  id: 'team-differs-between-lists',
  title: 'One open child is allocated to different teams on different lists',
  field: 'team',
  todo: 'Name the team that holds the case now.',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-start': '02/02/2015', team: 'North Team 1' }],
      7: [{ 'child-id': 'W1', 'plan-start': '02/03/2015', team: 'South Team 4' }],
    },
  },
  // Where a case has ended, the team was that of the time.
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-start': '02/02/2015', 'cin-closed': '04/05/2015', team: 'South Team 4' }],
      7: [{ 'child-id': 'W1', 'plan-start': '02/03/2015', team: 'North Team 1' }],
      8: [{ 'child-id': 'W1', 'looked-after-start': '02/03/2015', team: 'north team 1' }],
    },
  },
});
