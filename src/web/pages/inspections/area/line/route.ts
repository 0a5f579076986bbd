import type { FastifyInstance } from 'fastify';
import { type AreaFigure, isRefusal, newestOf, refusalOf, shareOf, standingOf, takesNational } from '#inspection';
import { areaLinesOf, readChangeLog } from '#store';
import { justDone } from '../../../../chrome/flash.ts';
import type { Parts } from '../../../../parts.ts';
import { aboutInspection, inspectionAsked, ofInspection } from '../../around.ts';
import { inspectionFrame } from '../../tabs.ts';
import { figureRows, isSmall } from '../figure-view.ts';
import { askLists } from '../from-lists.ts';
import { knownLines, lineAsked } from '../known-lines.ts';
import { takenPhrases, takenWords } from '../list/area-view.ts';
import { historyRows } from './history.ts';

/** One line: its three figures beside each other, what was decided, and what happened. */
export function areaLinePage(app: FastifyInstance, parts: Parts): void {
  app.get(
    '/inspections/:id/area/:line',
    { config: ofInspection(parts, 'see-data-request') },
    async (request, reply) => {
      const inspection = inspectionAsked(request);
      const line = await lineAsked(request);
      const { smallest } = await knownLines();
      const { kept, entries } = await parts.store.read(request.acting, async (tx) => {
        const all = await areaLinesOf(tx, inspection.id);
        const record = all.find((each) => each.line === line.id);
        const subject = record === undefined ? null : { kind: 'area-line', id: record.id };
        return {
          kept: all,
          entries: subject === null ? [] : await readChangeLog(tx, { subject, inspectionId: inspection.id, count: 50 }),
        };
      });
      const record = kept.find((each) => each.line === line.id) ?? null;
      const may = (action: 'open-lists' | 'steer-data-request' | 'answer-data-request') =>
        refusalOf(request.person, action, aboutInspection(request)) === null;
      const answer = may('open-lists')
        ? await askLists(parts, request, kept, `Area information: line ${line.id}`)
        : null;
      const given = answer === null || isRefusal(answer) ? null : (answer.get(line.id) ?? null);
      // Where the lists do not answer now, what they gave when it was decided still stands.
      const figures = {
        ofsted: record?.ofsted ?? null,
        authority: record?.authority ?? null,
        computed: given?.figure ?? record?.computed ?? null,
      };
      const newest = newestOf(figures);
      const column = (which: keyof typeof figures) => {
        const figure: AreaFigure | null = figures[which];
        return {
          title: takenWords[which],
          there: figure !== null,
          newest: newest.includes(which) && newest.length < 3,
          taken: record?.decision === which,
          small: figure !== null && isSmall(line, figure.value, smallest),
          ...figureRows(line, figure),
        };
      };
      return reply.page('inspections/area/line/line', {
        ...inspectionFrame(request),
        title: `${line.id} ${line.title}`,
        backLink: { href: `/inspections/${inspection.id}/area`, text: 'All lines' },
        flash: justDone(request, reply),
        from: `/inspections/${inspection.id}/area/${line.id}`,
        columns: (['ofsted', 'authority', 'computed'] as const).map(column),
        share: shareOf(line),
        given,
        refused: answer !== null && isRefusal(answer) ? answer.words : null,
        national: takesNational(line),
        compared: line.compared,
        record,
        taken: record?.decision == null ? null : takenPhrases[record.decision],
        standing: standingOf(line.id, record),
        anyWhy: record?.authority?.why != null,
        history: historyRows(line, entries),
        smallest,
        maySteer: may('steer-data-request'),
        mayOffer: may('answer-data-request'),
      });
    },
  );
}
