import type { FastifyInstance } from 'fastify';
import { mayAnywhere, monthsOfWarning } from '#inspection';
import { justDone } from '../../../chrome/flash.ts';
import { sendCsv } from '../../../forms/csv-of.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import type { Parts } from '../../../parts.ts';
import { keptWithProgramme, partOfPage, programmeNow } from '../programme-now.ts';
import { askedOf } from './asked.ts';
import { exportRows } from './export-rows.ts';
import { listView } from './list-view.ts';

/** How many of the lists asked for last are kept: each takes some 200 KB. */
const listsKept = 20;

/** The programme: when every authority is due, what is planned, and what is at risk of being late. */
export function programmeListPage(app: FastifyInstance, { store, now }: Parts): void {
  const seen = { config: { action: 'see-programme' } } as const;
  const lists = keptWithProgramme<Buffer>(listsKept);

  app.get('/programme', seen, async (request, reply) => {
    const asked = askedOf(request);
    const today = ukToday(now());
    const programme = await programmeNow(store, request.acting, today);
    const listed = () =>
      lists(programme, JSON.stringify(asked), () =>
        partOfPage(reply, 'programme/list/listed', {
          ...listView(programme, asked),
          values: asked,
          isFiltered: asked.holding !== '' || asked.region !== '' || asked.show !== '',
          monthsOfWarning,
        }),
      );
    const { length: total } = programme.places;
    return reply.page('programme/list/list', {
      title: 'Programme of inspections',
      flash: justDone(request, reply),
      total,
      ...(total === 0 ? {} : { writtenBefore: await listed() }),
      mayKeepAuthorities: mayAnywhere(request.person, 'keep-authorities'),
    });
  });

  app.get('/programme/export.csv', seen, async (request, reply) => {
    const today = ukToday(now());
    const { places } = await programmeNow(store, request.acting, today);
    return sendCsv(reply, `programme-${today}.csv`, exportRows(places));
  });
}
