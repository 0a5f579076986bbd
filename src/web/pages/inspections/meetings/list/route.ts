import type { FastifyInstance } from 'fastify';
import { aboutMeetings, meetingHeadings, meetingRows, refusalOf } from '#inspection';
import { explanationsOf, meetingRequestOf, meetingsOf } from '#store';
import { justDone } from '../../../../chrome/flash.ts';
import { sendCsv } from '../../../../forms/csv-of.ts';
import { ukToday } from '../../../../forms/uk-today.ts';
import type { Parts } from '../../../../parts.ts';
import { aboutInspection, inspectionAsked, ofInspection } from '../../around.ts';
import { explanationOf } from '../../explanations/explanation-of.ts';
import { inspectionFrame } from '../../tabs.ts';
import { askedMeetings } from './asked.ts';
import { meetingsView } from './meetings-view.ts';

/** The planned meetings of an inspection by day or by week, and as a file. */
export function meetingListPage(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const config = ofInspection(parts, 'see-data-request');

  app.get('/inspections/:id/meetings', { config }, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const from = `/inspections/${inspection.id}/meetings`;
    const { meetings, wanted, explanations } = await store.read(request.acting, async (tx) => ({
      meetings: await meetingsOf(tx, inspection.id),
      wanted: await meetingRequestOf(tx, inspection.id),
      explanations: await explanationsOf(tx, inspection.id),
    }));
    const may = (action: 'answer-data-request' | 'watch-meetings' | 'steer-data-request') =>
      refusalOf(request.person, action, aboutInspection(request)) === null;
    const mayPlan = may('answer-data-request');
    const asked = askedMeetings(request);
    const view = meetingsView(inspection, meetings, asked, {
      from,
      may: { change: mayPlan, watch: may('watch-meetings') },
    });
    const explanation = explanationOf(request, explanations, aboutMeetings);
    return reply.page('inspections/meetings/list/meetings', {
      ...inspectionFrame(request),
      ...view,
      title: 'Planned meetings',
      flash: justDone(request, reply),
      from,
      wanted,
      mayPlan,
      mayAsk: may('steer-data-request'),
      values: asked,
      // Where meetings are listed, only what was asked or said about the list stands beside them.
      explanation: explanation.state !== null || view.counts.held === 0 ? explanation : null,
    });
  });

  app.get('/inspections/:id/meetings/export.csv', { config }, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const meetings = await store.read(request.acting, (tx) => meetingsOf(tx, inspection.id));
    return sendCsv(reply, `meetings-${ukToday(now())}.csv`, meetingRows(meetings));
  });

  const plan = ofInspection(parts, 'answer-data-request');
  app.get('/inspections/:id/meetings/template.csv', { config: plan }, async (_request, reply) =>
    sendCsv(reply, 'meetings-template.csv', [meetingHeadings]),
  );
}
