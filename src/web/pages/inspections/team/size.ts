import type { FastifyInstance } from 'fastify';
import { type KeptTeamSize, setTeamSize, usualTeam } from '#inspection';
import { teamSizeOf } from '#store';
import type { Parts } from '../../../parts.ts';
import { inspectionForm } from '../around.ts';
import { teamInspection } from './team-around.ts';

type Size = { readonly kept: KeptTeamSize | null };

/** How many are to inspect, where that is not the usual number. */
export function sizePage(app: FastifyInstance, parts: Parts): void {
  inspectionForm<Size>(
    app,
    parts,
    { action: 'run-inspection', holds: true },
    {
      path: '/inspections/:id/team/size',
      template: 'inspections/team/size',
      load: async (tx, _request, { inspection }) => ({ kept: await teamSizeOf(tx, inspection.id) }),
      view: ({ inspection, subject: { kept } }) => {
        const meant = kept ?? (inspection.subject === 'lscb' ? null : usualTeam);
        return {
          title: 'How many are to inspect',
          board: inspection.subject === 'lscb',
          values: { socialCare: meant?.socialCare ?? '', education: meant?.education ?? '', reason: kept?.words ?? '' },
        };
      },
      version: ({ subject: { kept } }) => kept?.version ?? 0,
      thereNow: ({ subject: { kept } }, form) =>
        kept === null
          ? []
          : [
              { what: 'Inspectors of social care', is: String(kept.socialCare), wrote: form.text('socialCare') },
              { what: 'Inspectors of education', is: String(kept.education), wrote: form.text('education') },
              { what: 'Why', is: kept.words, wrote: form.text('reason') },
            ],
      decide: ({ inspection, subject: { kept } }, form) =>
        setTeamSize(teamInspection(inspection), kept, {
          socialCare: form.text('socialCare'),
          education: form.text('education'),
          reason: form.text('reason'),
          seen: form.number('version'),
        }),
      done: () => 'The size of the team has been set.',
      back: ({ inspection }) => `/inspections/${inspection.id}/team`,
    },
  );
}
