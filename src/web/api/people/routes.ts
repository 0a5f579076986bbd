import type { Parts } from '../../parts.ts';
import type { Api } from '../door.ts';
import { changeRoutes } from './change.ts';
import { inviteRoutes } from './invite.ts';
import { readRoutes } from './read.ts';
import { roleRoutes } from './roles.ts';

/** People, for administrators. */
export function peopleRoutes(api: Api, parts: Parts): void {
  readRoutes(api, parts);
  inviteRoutes(api, parts);
  changeRoutes(api, parts);
  roleRoutes(api, parts);
}
