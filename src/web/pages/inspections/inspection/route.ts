import type { FastifyInstance } from 'fastify';
import { stages } from '#inspection';
import { justDone } from '../../../chrome/flash.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked, ofInspection } from '../around.ts';
import { inspectionFrame } from '../tabs.ts';

/** One inspection at a glance. */
export function inspectionPage(app: FastifyInstance, parts: Parts): void {
  app.get('/inspections/:id', { config: ofInspection(parts, 'see-inspection') }, async (request, reply) =>
    reply.page('inspections/inspection/inspection', {
      ...inspectionFrame(request),
      title: 'Overview',
      flash: justDone(request, reply),
      stage: stages[inspectionAsked(request).stage],
    }),
  );
}
