import type { FastifyInstance } from 'fastify';
import { justDone } from '../../../../chrome/flash.ts';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, ofInspection } from '../../around.ts';
import { inspectionFrame } from '../../tabs.ts';
import { listsSeen } from '../lists-seen.ts';
import { listsView } from './lists-view.ts';

/** The lists of the data request: what is due when, where each stands, and what was sent so far. */
export function listsPage(app: FastifyInstance, parts: Parts): void {
  app.get('/inspections/:id/lists', { config: ofInspection(parts, 'see-data-request') }, async (request, reply) => {
    const base = `/inspections/${inspectionAsked(request).id}`;
    return reply.page('inspections/lists/all/lists', {
      ...inspectionFrame(request),
      title: 'Lists of children',
      flash: justDone(request, reply),
      checker: parts.checker !== null,
      ...listsView(await listsSeen(request, parts), base),
    });
  });
}
