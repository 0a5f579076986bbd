import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayAnywhere } from '#inspection';
import { inspectionsAsSeen, nextDeadlines } from '#store';
import { justDone } from '../../../chrome/flash.ts';
import { csvOf } from '../../../forms/csv-of.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import type { Parts } from '../../../parts.ts';
import { listRows, matching, onPage, readAsked, rowOf, stageChoices } from './list-view.ts';

const queried =
  ({ query }: FastifyRequest) =>
  (name: string): string => {
    const value: unknown = Reflect.get(Object(query), name);
    return typeof value === 'string' ? value.trim().slice(0, 200) : '';
  };

/** The inspections one has to do with: the list, and the same as a table for spreadsheets. */
export function inspectionListPage(app: FastifyInstance, { store, now }: Parts): void {
  const see = { config: { action: 'see-inspections' } } as const;
  const found = (request: FastifyRequest, today: string) =>
    store.read(request.acting, async (tx) => ({
      all: await inspectionsAsSeen(tx),
      next: await nextDeadlines(tx, today),
    }));

  app.get('/inspections', see, async (request, reply) => {
    const asked = readAsked(queried(request));
    const today = ukToday(now());
    const { all, next } = await found(request, today);
    const wanted = matching(all, asked);
    const begin = (asked.page - 1) * onPage;
    const query = new URLSearchParams({ holding: asked.holding, stage: asked.stage }).toString();
    return reply.page('inspections/list/list', {
      title: 'Inspections',
      flash: justDone(request, reply),
      total: all.length,
      rows: wanted.slice(begin, begin + onPage).map((each) => rowOf(each, next.get(each.id), today)),
      paging: {
        page: asked.page,
        size: onPage,
        total: wanted.length,
        address: `/inspections?${query}`,
        noun: 'inspection',
      },
      file: `/inspections.csv?${query}`,
      stageChoices,
      values: asked,
      isFiltered: asked.holding !== '' || asked.stage !== '',
      plans: mayAnywhere(request.person, 'plan-programme'),
      seesProgramme: mayAnywhere(request.person, 'see-programme'),
    });
  });

  app.get('/inspections.csv', see, async (request, reply) => {
    const { all, next } = await found(request, ukToday(now()));
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="inspections.csv"')
      .send(await csvOf(listRows(matching(all, readAsked(queried(request))), next)));
  });
}
