// The doors of the programme and of days away.
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import type { Example, Examples } from './example.ts';

const inProgramme = (name: string, rest: string): Example => ({
  path: `/programme/authorities/${madeUpId(`authority/${name}`)}${rest}`,
});
const deferral = madeUpId('deferral/Eastmarch');
const direction = madeUpId('direction/Harrowdale');
const plannedOfQuillmere = madeUpId('inspection/Quillmere/planned');
const inspects = (rest: string): Example => ({
  path: `/programme/inspectors/${madeUpId('user/carlos.mendes@inspectorate.example')}${rest}`,
});
const daysAway = madeUpId('absence/carlos.mendes/leave');
const toBeAway: Example = {
  path: '/days-away/add',
  leadsNowhere: 'administrators do not inspect',
  whom: 'administrator',
};
const ownDaysAway = (rest: string): Example => ({
  path: `/days-away/${daysAway}/${rest}`,
  leadsNowhere: 'they are the days of somebody else',
});

export const programme: Examples = {
  'GET /programme/authorities/:id': [inProgramme('Eastmarch', '')],
  'GET /programme/authorities/:id/deferrals/add': [inProgramme('Eastmarch', '/deferrals/add')],
  'POST /programme/authorities/:id/deferrals/add': [inProgramme('Eastmarch', '/deferrals/add')],
  'GET /programme/authorities/:id/deferrals/:record/change': [
    inProgramme('Eastmarch', `/deferrals/${deferral}/change`),
  ],
  'POST /programme/authorities/:id/deferrals/:record/change': [
    inProgramme('Eastmarch', `/deferrals/${deferral}/change`),
  ],
  'GET /programme/authorities/:id/deferrals/:record/end': [inProgramme('Eastmarch', `/deferrals/${deferral}/end`)],
  'POST /programme/authorities/:id/deferrals/:record/end': [inProgramme('Eastmarch', `/deferrals/${deferral}/end`)],
  'GET /programme/authorities/:id/directions/add': [inProgramme('Harrowdale', '/directions/add')],
  'POST /programme/authorities/:id/directions/add': [inProgramme('Harrowdale', '/directions/add')],
  'GET /programme/authorities/:id/directions/:record/change': [
    inProgramme('Harrowdale', `/directions/${direction}/change`),
  ],
  'POST /programme/authorities/:id/directions/:record/change': [
    inProgramme('Harrowdale', `/directions/${direction}/change`),
  ],
  'GET /programme/authorities/:id/directions/:record/withdraw': [
    inProgramme('Harrowdale', `/directions/${direction}/withdraw`),
  ],
  'POST /programme/authorities/:id/directions/:record/withdraw': [
    inProgramme('Harrowdale', `/directions/${direction}/withdraw`),
  ],
  'GET /programme/authorities/:id/plan': [inProgramme('Larkshire', '/plan')],
  'POST /programme/authorities/:id/plan': [inProgramme('Larkshire', '/plan')],
  'GET /programme/authorities/:id/inspections/:record/change': [
    inProgramme('Quillmere', `/inspections/${plannedOfQuillmere}/change`),
  ],
  'POST /programme/authorities/:id/inspections/:record/change': [
    inProgramme('Quillmere', `/inspections/${plannedOfQuillmere}/change`),
  ],
  'GET /programme/authorities/:id/inspections/:record/take-out': [
    inProgramme('Quillmere', `/inspections/${plannedOfQuillmere}/take-out`),
  ],
  'POST /programme/authorities/:id/inspections/:record/take-out': [
    inProgramme('Quillmere', `/inspections/${plannedOfQuillmere}/take-out`),
  ],
  'GET /programme/inspectors/:id': [inspects('')],
  'GET /programme/inspectors/:id/change': [inspects('/change')],
  'POST /programme/inspectors/:id/change': [inspects('/change')],
  'GET /programme/inspectors/:id/days-away/add': [inspects('/days-away/add')],
  'POST /programme/inspectors/:id/days-away/add': [inspects('/days-away/add')],
  'GET /programme/inspectors/:id/days-away/:record/change': [inspects(`/days-away/${daysAway}/change`)],
  'POST /programme/inspectors/:id/days-away/:record/change': [inspects(`/days-away/${daysAway}/change`)],
  'GET /programme/inspectors/:id/days-away/:record/cancel': [inspects(`/days-away/${daysAway}/cancel`)],
  'POST /programme/inspectors/:id/days-away/:record/cancel': [inspects(`/days-away/${daysAway}/cancel`)],
  'GET /days-away/add': [toBeAway],
  'POST /days-away/add': [toBeAway],
  'GET /days-away/:record/change': [ownDaysAway('change')],
  'POST /days-away/:record/change': [ownDaysAway('change')],
  'GET /days-away/:record/cancel': [ownDaysAway('cancel')],
  'POST /days-away/:record/cancel': [ownDaysAway('cancel')],
};
