// The doors of people, their accounts and how they come in.
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { byApi, type Example, type Examples, membership, nobodyHasIt, userId } from './example.ts';

const suspended = madeUpId('user/colin.baxter@inspectorate.example');

const person = (rest: string): Example => ({ path: `/people/${userId}${rest}` });

const noToken: Example = { path: `/account/tokens/${nobodyHasIt}/revoke`, leadsNowhere: 'it is nobody’s token' };
const noKeptForm = (rest: string): Example => ({
  path: `/kept-form/${nobodyHasIt}${rest}`,
  leadsNowhere: 'nobody here has written anything while signed out',
});

const noInvitation: Example = { path: '/invitation', leadsNowhere: 'nobody here answers an invitation' };
const noPassword = (what: string): Example => ({
  path: `/account/${what}`,
  leadsNowhere: 'people of the demonstration have no password',
});

export const people: Examples = {
  'GET /people/:id': [person('')],
  'GET /people/:id/change': [person('/change')],
  'POST /people/:id/change': [person('/change')],
  'GET /people/:id/roles/give': [person('/roles/give')],
  'POST /people/:id/roles/give': [person('/roles/give')],
  'GET /people/:id/roles/:membership/end': [person(`/roles/${membership}/end`)],
  'POST /people/:id/roles/:membership/end': [person(`/roles/${membership}/end`)],
  'GET /people/:id/suspend': [person('/suspend')],
  'POST /people/:id/suspend': [person('/suspend')],
  'GET /people/:id/restore': [{ path: `/people/${suspended}/restore` }],
  'POST /people/:id/restore': [{ path: `/people/${suspended}/restore` }],
  'GET /people/:id/link': [person('/link')],
  'POST /people/:id/link': [person('/link')],
  'GET /invitation/:token': [{ path: '/invitation/no-such-token' }],
  'POST /account/sessions/:id/end': [
    { path: `/account/sessions/${nobodyHasIt}/end`, leadsNowhere: 'it is nobody’s sign-in' },
  ],
  'GET /account/tokens/:id/revoke': [noToken],
  'POST /account/tokens/:id/revoke': [noToken],
  'GET /kept-form/:id': [noKeptForm('')],
  'POST /kept-form/:id/forget': [noKeptForm('/forget')],
  'GET /api/v1/people/:id': [byApi(`people/${userId}`)],
  'PATCH /api/v1/people/:id': [byApi(`people/${userId}`)],
  'POST /api/v1/people/:id/links': [byApi(`people/${userId}/links`)],
  'POST /api/v1/people/:id/suspend': [byApi(`people/${userId}/suspend`)],
  'POST /api/v1/people/:id/restore': [byApi(`people/${userId}/restore`)],
  'POST /api/v1/people/:id/roles': [byApi(`people/${userId}/roles`)],
  'POST /api/v1/people/:id/roles/:role/end': [byApi(`people/${userId}/roles/${membership}/end`)],
  'GET /invitation': [noInvitation],
  'POST /invitation': [noInvitation],
  'GET /account/password': [noPassword('password')],
  'POST /account/password': [noPassword('password')],
  'GET /account/device': [noPassword('device')],
  'POST /account/device': [noPassword('device')],
  'GET /account/recovery-codes': [noPassword('recovery-codes')],
  'POST /account/recovery-codes': [noPassword('recovery-codes')],
};
