// The doors of authorities and their staff.
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { authorityA, byApi, type Example, type Examples, membership, userId } from './example.ts';

const leader = madeUpId('leader/Westmarch/director-of-childrens-services/2019-04-01');
const office = madeUpId('office/Westmarch/Harbour Family Hub');
const judgement = madeUpId('past-judgement/Westmarch/sif-2015/overall/2017-11-24');

const authority = (rest: string): Example => ({ path: `/authorities/${authorityA}${rest}` });
const staff = (rest: string): Example => ({ ...authority(`/staff${rest}`), about: { authorityId: authorityA } });

export const authorities: Examples = {
  'GET /authorities/:id': [authority('')],
  'GET /authorities/:id/change': [authority('/change')],
  'POST /authorities/:id/change': [authority('/change')],
  'GET /authorities/:id/leaders/add': [authority('/leaders/add')],
  'POST /authorities/:id/leaders/add': [authority('/leaders/add')],
  'GET /authorities/:id/leaders/:record/left': [authority(`/leaders/${leader}/left`)],
  'POST /authorities/:id/leaders/:record/left': [authority(`/leaders/${leader}/left`)],
  'GET /authorities/:id/leaders/:record/correct': [authority(`/leaders/${leader}/correct`)],
  'POST /authorities/:id/leaders/:record/correct': [authority(`/leaders/${leader}/correct`)],
  'GET /authorities/:id/offices/add': [authority('/offices/add')],
  'POST /authorities/:id/offices/add': [authority('/offices/add')],
  'GET /authorities/:id/offices/:record/change': [authority(`/offices/${office}/change`)],
  'POST /authorities/:id/offices/:record/change': [authority(`/offices/${office}/change`)],
  'GET /authorities/:id/offices/:record/close': [authority(`/offices/${office}/close`)],
  'POST /authorities/:id/offices/:record/close': [authority(`/offices/${office}/close`)],
  'GET /authorities/:id/judgements/add': [authority('/judgements/add')],
  'GET /authorities/:id/judgements/record': [authority('/judgements/record?framework=sif-2015+2015-06-01')],
  'POST /authorities/:id/judgements/record': [authority('/judgements/record?framework=sif-2015+2015-06-01')],
  'GET /authorities/:id/judgements/:record/correct': [authority(`/judgements/${judgement}/correct`)],
  'POST /authorities/:id/judgements/:record/correct': [authority(`/judgements/${judgement}/correct`)],
  'GET /authorities/:id/staff': [staff('')],
  'GET /authorities/:id/staff/invite': [staff('/invite')],
  'POST /authorities/:id/staff/invite': [staff('/invite')],
  'GET /authorities/:id/staff/:user/link': [staff(`/${userId}/link`)],
  'POST /authorities/:id/staff/:user/link': [staff(`/${userId}/link`)],
  'GET /authorities/:id/staff/:membership/end': [staff(`/${membership}/end`)],
  'POST /authorities/:id/staff/:membership/end': [staff(`/${membership}/end`)],
  'GET /api/v1/authorities/:id': [byApi(`authorities/${authorityA}`)],
  'PATCH /api/v1/authorities/:id': [byApi(`authorities/${authorityA}`)],
  'GET /staff': [{ path: '/staff', about: 'own' }],
};
