import type { FastifyInstance, FastifyRequest } from 'fastify';
import { awaitedOf, receivedOn, refusalOf } from '#inspection';
import { timetableAsKept } from '#store';
import { justDone } from '../../../chrome/flash.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import type { Parts } from '../../../parts.ts';
import { aboutInspection, inspectionAsked, ofInspection } from '../around.ts';
import { inspectionName } from '../inspection-name.ts';
import { frameworkOf } from '../pinned-framework.ts';
import { inspectionFrame } from '../tabs.ts';
import { calendarFile } from './calendar-file.ts';
import { calendarView } from './calendar-view.ts';
import { entryViews } from './entry-view.ts';
import { weeksOf } from './weeks.ts';

const mayRun = (request: FastifyRequest): boolean =>
  refusalOf(request.person, 'run-inspection', aboutInspection(request)) === null;

/** The timetable of an inspection: as a list by week, as a calendar, and as a file for calendars. */
export function timetablePages(app: FastifyInstance, parts: Parts): void {
  const { store, now, config } = parts;
  const see = { config: ofInspection(parts, 'see-inspection') };

  app.get('/inspections/:id/timetable', see, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const today = ukToday(now());
    const { entries, framework } = await store.read(request.acting, async (tx) => ({
      entries: await timetableAsKept(tx, inspection.id),
      framework: await frameworkOf(tx, inspection),
    }));
    const runs = mayRun(request);
    const received = receivedOn(entries) !== null;
    const weeks = weeksOf(entries, inspection.weekOne);
    return reply.page('inspections/timetable/timetable', {
      ...inspectionFrame(request),
      title: 'Timetable',
      flash: justDone(request, reply),
      base: `/inspections/${inspection.id}`,
      mayRun: runs && inspection.stage !== 'closed',
      mayRecord: runs && !received && inspection.onSiteEnds !== null && today >= inspection.onSiteEnds,
      weeks: weeks.map(({ name, days, entries: within }) => ({
        name,
        days,
        entries: entryViews(within, today),
      })),
      awaited:
        framework === null || entries.length === 0
          ? []
          : awaitedOf({ ...inspection, framework: framework.framework }, received),
    });
  });

  app.get('/inspections/:id/timetable/calendar', see, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const entries = await store.read(request.acting, (tx) => timetableAsKept(tx, inspection.id));
    return reply.page('inspections/timetable/calendar', {
      ...inspectionFrame(request),
      title: 'Timetable: the weeks as a calendar',
      base: `/inspections/${inspection.id}`,
      mayRun: mayRun(request),
      weeks: calendarView(entries, inspection.weekOne, ukToday(now())),
    });
  });

  app.get('/inspections/:id/timetable.ics', see, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const entries = await store.read(request.acting, (tx) => timetableAsKept(tx, inspection.id));
    const file = calendarFile(entries, {
      name: `Inspection: ${inspectionName(inspection)}`,
      address: new URL(`/inspections/${inspection.id}/timetable`, config.publicUrl).href,
      host: new URL(config.publicUrl).hostname,
      at: now(),
    });
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="inspection-timetable.ics"')
      .send(file);
  });
}
