import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { changeLead, type TeamState } from '#inspection';
import type { Parts } from '../../../parts.ts';
import { inspectionForm } from '../around.ts';
import { candidateChoices, type Joining, joiningOf } from './team-around.ts';

const leadOf = ({ members }: TeamState) => members.find(({ role }) => role === 'lead-inspector') ?? null;
/** Whoever is in the team may lead it. */
const inTeam = ({ members }: TeamState): readonly string[] =>
  members.filter(({ role }) => role === 'team-inspector').map(({ userId }) => userId);

/** Another lead inspector for an inspection, or its first. */
export function leadPage(app: FastifyInstance, parts: Parts): void {
  inspectionForm<Joining>(
    app,
    parts,
    { action: 'change-lead', holds: true },
    {
      path: '/inspections/:id/team/lead',
      template: 'inspections/team/lead',
      load: (tx, request, { inspection }) => joiningOf(tx, request, inspection),
      view: ({ subject: { state } }) => {
        const lead = leadOf(state);
        return {
          title: lead === null ? 'Give the inspection a lead inspector' : 'Change the lead inspector',
          lead: lead?.name ?? null,
          ...candidateChoices(state, inTeam(state)),
        };
      },
      decide: ({ subject: { state, rolesHere } }, form) =>
        changeLead(
          state,
          {
            id: randomUUID(),
            userId: form.text('person'),
            despite: form.text('despite'),
            reason: form.text('reason'),
          },
          rolesHere,
        ),
      done: (form, { subject: { state } }) => {
        const leads = state.inspectors.find(({ userId }) => userId === form.text('person'));
        return `${leads?.name ?? 'The inspector'} leads this inspection now.`;
      },
      back: ({ inspection }) => `/inspections/${inspection.id}/team`,
    },
  );
}
