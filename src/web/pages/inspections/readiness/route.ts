import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked, ofInspection } from '../around.ts';
import { inspectionFrame } from '../tabs.ts';
import { readinessSeen } from './readiness-seen.ts';
import { readinessView } from './readiness-view.ts';

/** What stands between now and fieldwork, at a glance: lists by stage, documents, meetings, area information, explanations. */
export function readinessPage(app: FastifyInstance, parts: Parts): void {
  app.get('/inspections/:id/readiness', { config: ofInspection(parts, 'see-readiness') }, async (request, reply) => {
    const readiness = await readinessSeen(request, parts);
    return reply.page('inspections/readiness/readiness', {
      ...inspectionFrame(request),
      title: 'Readiness',
      ...readinessView(readiness, `/inspections/${inspectionAsked(request).id}`),
    });
  });
}
