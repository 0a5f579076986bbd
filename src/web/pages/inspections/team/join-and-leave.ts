import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { joinTeam, leaveTeam, roles } from '#inspection';
import { type KeptTeamMember, teamOf } from '#store';
import { recordNamed } from '../../../forms/record-form.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionForm } from '../around.ts';
import { candidateChoices, type Joining, joiningOf, teamInspection } from './team-around.ts';

const roleChoices = (['team-inspector', 'quality-assurance'] as const).map((role) => ({
  value: role,
  text: roles[role].title,
  hint: roles[role].does,
}));
const run = { action: 'run-inspection', holds: true } as const;

/** Joining the team of an inspection, and leaving it. */
export function joinAndLeavePages(app: FastifyInstance, parts: Parts): void {
  inspectionForm<Joining>(app, parts, run, {
    path: '/inspections/:id/team/add',
    template: 'inspections/team/add',
    load: (tx, request, { inspection }) => joiningOf(tx, request, inspection),
    view: ({ subject }) => ({ title: 'Add somebody to the team', roleChoices, ...candidateChoices(subject.state) }),
    decide: ({ subject: { state, rolesHere } }, form) =>
      joinTeam(
        state,
        {
          id: randomUUID(),
          userId: form.text('person'),
          role: form.text('role'),
          despite: form.text('despite'),
        },
        rolesHere,
      ),
    done: (form, { subject: { state } }) => {
      const joined = state.inspectors.find(({ userId }) => userId === form.text('person'));
      return `${joined?.name ?? 'The inspector'} has been added.`;
    },
    back: ({ inspection }) => `/inspections/${inspection.id}/team`,
  });

  inspectionForm<KeptTeamMember>(app, parts, run, {
    path: '/inspections/:id/team/:record/end',
    template: 'inspections/team/end',
    load: async (tx, request, { inspection }) => recordNamed(request, await teamOf(tx, inspection.id)),
    view: ({ subject }) => ({
      title: `End ${subject.name}’s part in this inspection`,
      role: roles[subject.role].title,
      isLead: subject.role === 'lead-inspector',
    }),
    version: ({ subject }) => subject.version,
    decide: ({ subject, inspection }, form) =>
      leaveTeam(teamInspection(inspection), subject, { reason: form.text('reason') }),
    done: (_form, { subject }) => `${subject.name} is no longer in this inspection.`,
    back: ({ inspection }) => `/inspections/${inspection.id}/team`,
  });
}
