import type { FastifyInstance } from 'fastify';
import { mayAnywhere, monthsOfWarning, programmeOf } from '#inspection';
import { justDone } from '../../../chrome/flash.ts';
import { sendCsv } from '../../../forms/csv-of.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import type { Parts } from '../../../parts.ts';
import { programmeState } from '../programme-state.ts';
import { askedOf } from './asked.ts';
import { exportRows } from './export-rows.ts';
import { listView } from './list-view.ts';

/** The programme: when every authority is due, what is planned, and what is at risk of being late. */
export function programmeListPage(app: FastifyInstance, { store, now }: Parts): void {
  const seen = { config: { action: 'see-programme' } } as const;

  app.get('/programme', seen, async (request, reply) => {
    const asked = askedOf(request);
    const state = await store.read(request.acting, (tx) => programmeState(tx, ukToday(now())));
    return reply.page('programme/list/list', {
      title: 'Programme of inspections',
      flash: justDone(request, reply),
      ...listView(state, asked),
      values: asked,
      isFiltered: asked.holding !== '' || asked.region !== '' || asked.show !== '',
      monthsOfWarning,
      mayKeepAuthorities: mayAnywhere(request.person, 'keep-authorities'),
    });
  });

  app.get('/programme/export.csv', seen, async (request, reply) => {
    const today = ukToday(now());
    const state = await store.read(request.acting, (tx) => programmeState(tx, today));
    return sendCsv(reply, `programme-${today}.csv`, exportRows(programmeOf(state)));
  });
}
