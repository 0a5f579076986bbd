// The pages about people, for administrators, and about the staff of one authority, for its director.
import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../parts.ts';
import { detailsPage } from './details.ts';
import { endRolePage } from './end-role.ts';
import { giveRolePage } from './give-role.ts';
import { invitePage } from './invite.ts';
import { inviteManyPages } from './invite-many.ts';
import { linkPage } from './link.ts';
import { listPage } from './list.ts';
import { personPage } from './person.ts';
import { staffPages } from './staff.ts';
import { standingPages } from './standing.ts';

/** People: found, invited, given roles, suspended and restored. */
export function peoplePages(app: FastifyInstance, parts: Parts): void {
  listPage(app, parts);
  invitePage(app, parts);
  inviteManyPages(app, parts);
  personPage(app, parts);
  detailsPage(app, parts);
  giveRolePage(app, parts);
  endRolePage(app, parts);
  standingPages(app, parts);
  linkPage(app, parts);
  staffPages(app, parts);
}
