import type { FastifyInstance, FastifyRequest } from 'fastify';
import { absencesFrom, listInspectors } from '#store';
import { ukToday } from '../../../forms/uk-today.ts';
import type { Parts } from '../../../parts.ts';
import { keptWithProgramme, partOfPage, programmeNow } from '../programme-now.ts';
import { capacityView, firstMonth } from './capacity-view.ts';

const fromOf = ({ query }: FastifyRequest): string => {
  const from: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, 'from') : undefined;
  return typeof from === 'string' ? from : '';
};

/** How many of the years asked for last are kept. */
const yearsKept = 5;

/** Month by month, what planned inspections need of inspectors and what there is. */
export function capacityPage(app: FastifyInstance, { store, now }: Parts): void {
  // Who inspects and their days away change by logged changes too, as the programme does.
  const years = keptWithProgramme<Buffer>(yearsKept);

  app.get('/programme/capacity', { config: { action: 'see-programme' } }, async (request, reply) => {
    const today = ukToday(now());
    const first = firstMonth(fromOf(request), today);
    const programme = await programmeNow(store, request.acting, today);
    const writtenBefore = await years(programme, first, async () => {
      const known = await store.read(request.acting, async (tx) => ({
        inspectors: await listInspectors(tx),
        absences: await absencesFrom(tx, first),
        inspections: programme.state.inspections,
        today,
      }));
      return partOfPage(reply, 'programme/capacity/months', capacityView(known, first));
    });
    return reply.page('programme/capacity/capacity', {
      title: 'Capacity by month',
      backLink: { href: '/programme', text: 'Programme' },
      writtenBefore,
    });
  });
}
