import type { FastifyInstance } from 'fastify';
import { justDone } from '../../../../chrome/flash.ts';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, ofInspection } from '../../around.ts';
import { inspectionFrame } from '../../tabs.ts';
import { documentsSeen } from '../documents-seen.ts';
import { isFilter, listView } from './list-view.ts';

/** The documents of the data request by number: what is there, what is missing, what was returned. */
export function documentListPage(app: FastifyInstance, parts: Parts): void {
  app.get('/inspections/:id/documents', { config: ofInspection(parts, 'see-documents') }, async (request, reply) => {
    const { id } = inspectionAsked(request);
    const base = `/inspections/${id}/documents`;
    const seen = await documentsSeen(request, parts);
    const show: unknown = Reflect.get(Object(request.query), 'show');
    return reply.page('inspections/documents/list/list', {
      ...inspectionFrame(request),
      title: 'Documents',
      flash: justDone(request, reply),
      base,
      maySupply: seen.rights.supply,
      ...listView(seen, { base, filter: isFilter(show) ? show : 'all' }),
    });
  });
}
