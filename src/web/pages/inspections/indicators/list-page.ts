import type { FastifyInstance } from 'fastify';
import { isRefusal, refusalOf } from '#inspection';
import { justDone } from '../../../chrome/flash.ts';
import { rendered } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { aboutInspection, ofInspection } from '../around.ts';
import { inspectionFrame } from '../tabs.ts';
import { askedWith } from './asked.ts';
import { listView } from './list-view.ts';
import { nothingThere } from './nothing-there.ts';
import { RememberedNumbers } from './remembered-numbers.ts';

// Seen from the page itself: it has hundreds of links, and whole addresses would be a quarter of it.
const beneath = 'indicators';

/** What the lists add up to: every indicator by group, with charts of those that matter most. */
export function indicatorListPage(app: FastifyInstance, parts: Parts): void {
  const remembered = new RememberedNumbers();
  parts.work.whenForgotten((inspectionId) => remembered.forget(inspectionId));
  app.get('/inspections/:id/indicators', { config: ofInspection(parts, 'open-lists') }, async (request, reply) => {
    const { of, beside, explanations } = await askedWith(parts, request, 'The indicators');
    const { inspectionId } = of;
    const mayImport = refusalOf(request.person, 'steer-data-request', aboutInspection(request)) === null;
    const said = explanations.map(({ id, version }) => [id, version]);
    const written = { inspectionId, beside: JSON.stringify([mayImport, said]) };
    // Asked each time, whatever is remembered: that they are opened goes on record, and what was erased is shown no more.
    const known = remembered.of(written);
    const told = await parts.work.ask(request, of, 'indicators-unless-known', {
      ...beside,
      base: beneath,
      known: [...known.keys()],
    });
    const frame = { ...inspectionFrame(request), title: 'Indicators', flash: justDone(request, reply) };
    if (isRefusal(told)) {
      remembered.forget(inspectionId);
      return reply.page('inspections/indicators/list', { ...frame, nothing: nothingThere(request, told) });
    }
    const { mark, indicators: all } = told;
    const numbers =
      all === null
        ? known.get(mark)
        : Buffer.from(
            await rendered(reply, 'inspections/indicators/numbers', {
              submission: all.submission,
              asAt: all.asAt,
              mayImport,
              base: beneath,
              inspectionHref: `/inspections/${inspectionId}`,
              ...listView(all, { base: beneath, submission: all.submission }, explanations),
            }),
          );
    if (numbers === undefined) throw new Error('Indicators were said to be known that are not.');
    remembered.keep({ ...written, mark }, numbers);
    return reply.page('inspections/indicators/list', { ...frame, writtenBefore: numbers });
  });
}
