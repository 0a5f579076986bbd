import { caseload, withoutWorker } from '../kinds/caseload.ts';
import { groupOf } from '../kinds/described-measure.ts';

export const caseloads = groupOf('caseloads')(
  caseload({
    id: 'children-per-worker',
    title: 'Children for each worker, mean',
    key: 'worker',
    note: 'Open cases only: assessments, children in need, on a plan and looked after; a child counts once for each worker. Names are for use inside.',
    internal: true,
  }),
  caseload({
    id: 'children-per-team',
    title: 'Children for each team, mean',
    key: 'team',
    note: 'Open cases only: assessments, children in need, on a plan and looked after; a child counts once for each team.',
    internal: false,
  }),
  withoutWorker({ id: 'children-without-worker', title: 'Open cases without a worker' }),
);
