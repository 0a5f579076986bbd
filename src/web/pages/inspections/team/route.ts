import type { FastifyInstance } from 'fastify';
import { holds, refusalOf } from '#inspection';
import { teamOf, teamSizeOf, teamStateOf } from '#store';
import { justDone } from '../../../chrome/flash.ts';
import type { Parts } from '../../../parts.ts';
import { aboutInspection, inspectionAsked, ofInspection } from '../around.ts';
import { inspectionFrame } from '../tabs.ts';
import { joinAndLeavePages } from './join-and-leave.ts';
import { leadPage } from './lead.ts';
import { sizePage } from './size.ts';
import { teamInspection } from './team-around.ts';
import { membersOf, sizeOf, weeksTable } from './team-view.ts';

/** The team of an inspection: who is on it, against the usual size, week by week; and how it is changed. */
export function teamPages(app: FastifyInstance, parts: Parts): void {
  app.get('/inspections/:id/team', { config: ofInspection(parts, 'see-inspection') }, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const about = aboutInspection(request);
    const may = (action: 'run-inspection' | 'change-lead') => refusalOf(request.person, action, about) === null;
    // What each inspects, and how many are meant, is the inspectorate's; who is away, of whoever makes the team.
    const { person } = request;
    const seesMore = refusalOf(person, 'see-messages', about) === null || (person !== null && holds(person, 'hmci'));
    const [keeps, changesLead] = [may('run-inspection'), may('change-lead')];
    const of = teamInspection(inspection);
    const found = await parts.store.read(request.acting, async (tx) => {
      const state = keeps ? await teamStateOf(tx, of) : null;
      return {
        state,
        members: state?.members ?? (await teamOf(tx, inspection.id)),
        size: seesMore ? await teamSizeOf(tx, inspection.id) : null,
      };
    });
    const { members, state, size } = found;
    return reply.page('inspections/team/team', {
      ...inspectionFrame(request),
      title: 'Team',
      flash: justDone(request, reply),
      at: `/inspections/${inspection.id}/team`,
      members: membersOf(members, seesMore),
      seesMore,
      keeps: keeps && of.open,
      changesLead: changesLead && of.open,
      hasLead: members.some(({ role }) => role === 'lead-inspector'),
      size: seesMore ? sizeOf({ members, inspection: of }, size) : null,
      weeks: state === null ? null : weeksTable(state),
      datesKnown: of.weekOne !== null,
    });
  });
  joinAndLeavePages(app, parts);
  leadPage(app, parts);
  sizePage(app, parts);
}
