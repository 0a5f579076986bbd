import type { FastifyInstance, FastifyRequest } from 'fastify';
import { absencesFrom, listInspectors, programmeInspections } from '#store';
import { ukToday } from '../../../forms/uk-today.ts';
import type { Parts } from '../../../parts.ts';
import { capacityView, firstMonth } from './capacity-view.ts';

const fromOf = ({ query }: FastifyRequest): string => {
  const from: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, 'from') : undefined;
  return typeof from === 'string' ? from : '';
};

/** Month by month, what planned inspections need of inspectors and what there is. */
export function capacityPage(app: FastifyInstance, { store, now }: Parts): void {
  app.get('/programme/capacity', { config: { action: 'see-programme' } }, async (request, reply) => {
    const today = ukToday(now());
    const first = firstMonth(fromOf(request), today);
    const known = await store.read(request.acting, async (tx) => ({
      inspectors: await listInspectors(tx),
      absences: await absencesFrom(tx, first),
      inspections: await programmeInspections(tx),
      today,
    }));
    return reply.page('programme/capacity/capacity', {
      title: 'Capacity by month',
      backLink: { href: '/programme', text: 'Programme' },
      ...capacityView(known, first),
    });
  });
}
