import type { FastifyInstance } from 'fastify';
import {
  areaProgress,
  areaRows,
  areaTemplateRows,
  type FromLists,
  isRefusal,
  refusalOf,
  standingAlone,
} from '#inspection';
import { areaLinesOf } from '#store';
import { justDone } from '../../../../chrome/flash.ts';
import { sendCsv } from '../../../../forms/csv-of.ts';
import { ukToday } from '../../../../forms/uk-today.ts';
import type { Parts } from '../../../../parts.ts';
import { aboutInspection, inspectionAsked, ofInspection } from '../../around.ts';
import { inspectionFrame } from '../../tabs.ts';
import { askLists } from '../from-lists.ts';
import { knownLines } from '../known-lines.ts';
import { areaView } from './area-view.ts';

/** All lines of the area information, and the same as a file. */
export function areaListPage(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const config = ofInspection(parts, 'see-data-request');

  app.get('/inspections/:id/area', { config }, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const from = `/inspections/${inspection.id}/area`;
    const { lines, smallest } = await knownLines();
    const kept = await store.read(request.acting, (tx) => areaLinesOf(tx, inspection.id));
    const may = (action: 'open-lists' | 'steer-data-request' | 'answer-data-request') =>
      refusalOf(request.person, action, aboutInspection(request)) === null;
    const mayOpen = may('open-lists');
    const asks = Reflect.get(Object(request.query), 'lists') === 'shown' && mayOpen;
    const answer = asks ? await askLists(parts, request, kept, 'Area information: all lines') : null;
    const lists: ReadonlyMap<string, FromLists> | null = answer === null || isRefusal(answer) ? null : answer;
    return reply.page('inspections/area/list/area', {
      ...inspectionFrame(request),
      ...areaView(lines, kept, lists, { from, smallest }),
      title: 'Area information',
      flash: justDone(request, reply),
      from,
      progress: areaProgress(kept),
      alone: standingAlone(kept).length,
      mayOpen,
      maySteer: may('steer-data-request'),
      mayOffer: may('answer-data-request'),
      refused: answer !== null && isRefusal(answer) ? answer.words : null,
    });
  });

  app.get('/inspections/:id/area/export.csv', { config }, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const { lines } = await knownLines();
    const kept = await store.read(request.acting, (tx) => areaLinesOf(tx, inspection.id));
    return sendCsv(reply, `area-information-${ukToday(now())}.csv`, areaRows(lines, kept));
  });

  const steer = ofInspection(parts, 'steer-data-request');
  app.get('/inspections/:id/area/template.csv', { config: steer }, async (_request, reply) => {
    const { lines } = await knownLines();
    return sendCsv(reply, 'area-information-template.csv', areaTemplateRows(lines));
  });
}
