import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../parts.ts';
import { childrenPages } from './children/route.ts';
import { documentPages } from './documents/route.ts';
import { explanationPages } from './explanations/route.ts';
import { indicatorPages } from './indicators/route.ts';
import { inspectionPage } from './inspection/route.ts';
import { inspectionListPage } from './list/route.ts';
import { listFindingsPages } from './lists/findings/route.ts';
import { meetingPages } from './meetings/route.ts';
import { teamPages } from './team/route.ts';

/** Inspections: the list, one inspection, and everything that is kept of it. Every page of an inspection is added here. */
export function inspectionPages(app: FastifyInstance, parts: Parts): void {
  inspectionListPage(app, parts);
  inspectionPage(app, parts);
  teamPages(app, parts);
  documentPages(app, parts);
  indicatorPages(app, parts);
  childrenPages(app, parts);
  meetingPages(app, parts);
  listFindingsPages(app, parts);
  explanationPages(app, parts);
}
