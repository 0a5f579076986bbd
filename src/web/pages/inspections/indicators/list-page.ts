import type { FastifyInstance } from 'fastify';
import { isRefusal, refusalOf } from '#inspection';
import { justDone } from '../../../chrome/flash.ts';
import type { Parts } from '../../../parts.ts';
import { aboutInspection, ofInspection } from '../around.ts';
import { inspectionFrame } from '../tabs.ts';
import { askedWith } from './asked.ts';
import { listView } from './list-view.ts';
import { nothingThere } from './nothing-there.ts';

// Seen from the page itself: it has hundreds of links, and whole addresses would be a quarter of it.
const beneath = 'indicators';

/** What the lists add up to: every indicator by group, with charts of those that matter most. */
export function indicatorListPage(app: FastifyInstance, parts: Parts): void {
  app.get('/inspections/:id/indicators', { config: ofInspection(parts, 'open-lists') }, async (request, reply) => {
    const { of, beside, explanations } = await askedWith(parts, request, 'The indicators');
    const all = await parts.work.ask(request, of, 'indicators', { ...beside, base: beneath });
    const frame = {
      ...inspectionFrame(request),
      title: 'Indicators',
      flash: justDone(request, reply),
      base: beneath,
      inspectionHref: `/inspections/${of.inspectionId}`,
    };
    if (isRefusal(all)) {
      return reply.page('inspections/indicators/list', { ...frame, nothing: nothingThere(request, all) });
    }
    const { submission, asAt } = all;
    return reply.page('inspections/indicators/list', {
      ...frame,
      submission,
      asAt,
      mayImport: refusalOf(request.person, 'steer-data-request', aboutInspection(request)) === null,
      ...listView(all, { base: beneath, submission }, explanations),
    });
  });
}
