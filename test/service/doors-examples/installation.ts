// The doors of the installation as a whole.
import { type Example, type Examples, nobodyHasIt } from './example.ts';

const due = (kind: string): Example => ({ path: `/retention/erase/${kind}/${nobodyHasIt}` });
/** The form is answered all the same: it says that nothing is due any more. */
const notDue = (kind: string): Example => ({ ...due(kind), leadsNowhere: 'nothing is due for erasure' });
const noKeyBackup: Example = { path: '/retention/key-backup', leadsNowhere: 'no key backup was made' };

export const installation: Examples = {
  'GET /checker': [{ path: '/checker', leadsNowhere: 'tests build no checker' }],
  'GET /set-up': [{ path: '/set-up', leadsNowhere: 'the installation has administrators' }],
  'POST /set-up': [{ path: '/set-up', leadsNowhere: 'the installation has administrators' }],
  'POST /set-up/demonstration': [{ path: '/set-up/demonstration', leadsNowhere: 'there is no demonstration to load' }],
  'POST /sign-in/demonstration': [{ path: '/sign-in/demonstration', leadsNowhere: 'it names nobody' }],
  'GET /retention/kinds/:kind': [{ path: '/retention/kinds/left-accounts' }],
  'POST /retention/kinds/:kind': [{ path: '/retention/kinds/left-accounts' }],
  'GET /retention/erase/sealed-data/:id': [notDue('sealed-data')],
  'POST /retention/erase/sealed-data/:id': [due('sealed-data')],
  'GET /retention/erase/left-accounts/:id': [notDue('left-accounts')],
  'POST /retention/erase/left-accounts/:id': [due('left-accounts')],
  'GET /retention/key-backup': [noKeyBackup],
  'POST /retention/key-backup': [noKeyBackup],
};
