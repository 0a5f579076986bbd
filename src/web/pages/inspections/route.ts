import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../parts.ts';
import { areaPages } from './area/route.ts';
import { childrenPages } from './children/route.ts';
import { comparatorPages } from './comparators/route.ts';
import { documentPages } from './documents/route.ts';
import { explanationPages } from './explanations/route.ts';
import { indicatorPages } from './indicators/route.ts';
import { inspectionPage } from './inspection/route.ts';
import { inspectionListPage } from './list/route.ts';
import { comparePages } from './lists/compare/route.ts';
import { listFindingsPages } from './lists/findings/route.ts';
import { listPages } from './lists/route.ts';
import { meetingPages } from './meetings/route.ts';
import { messagePages } from './messages/route.ts';
import { openPages } from './open/route.ts';
import { readinessPage } from './readiness/route.ts';
import { stagePages } from './stage/route.ts';
import { teamPages } from './team/route.ts';
import { timetableForms } from './timetable/entry-forms.ts';
import { timetablePages } from './timetable/timetable-page.ts';

/** Inspections: the list, one inspection, and everything that is kept of it. Every page of an inspection is added here. */
export function inspectionPages(app: FastifyInstance, parts: Parts): void {
  inspectionListPage(app, parts);
  inspectionPage(app, parts);
  openPages(app, parts);
  stagePages(app, parts);
  timetablePages(app, parts);
  timetableForms(app, parts);
  teamPages(app, parts);
  messagePages(app, parts);
  documentPages(app, parts);
  indicatorPages(app, parts);
  childrenPages(app, parts);
  meetingPages(app, parts);
  areaPages(app, parts);
  comparatorPages(app, parts);
  listPages(app, parts);
  listFindingsPages(app, parts);
  comparePages(app, parts);
  explanationPages(app, parts);
  readinessPage(app, parts);
}
