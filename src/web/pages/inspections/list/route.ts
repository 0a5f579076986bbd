import type { FastifyInstance } from 'fastify';
import { stages } from '#inspection';
import { inspectionsAsSeen } from '#store';
import { justDone } from '../../../chrome/flash.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionName } from '../inspection-name.ts';

/** The inspections one has to do with. */
export function inspectionListPage(app: FastifyInstance, { store }: Parts): void {
  app.get('/inspections', { config: { action: 'see-inspections' } }, async (request, reply) => {
    const inspections = await store.read(request.acting, inspectionsAsSeen);
    return reply.page('inspections/list/list', {
      title: 'Inspections',
      flash: justDone(request, reply),
      rows: inspections.map((each) => ({
        id: each.id,
        name: inspectionName(each),
        stage: stages[each.stage],
        weekOne: each.weekOne,
      })),
    });
  });
}
