import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../parts.ts';
import { placePage } from './authority/route.ts';
import { capacityPage } from './capacity/route.ts';
import { deferralPages } from './deferrals/route.ts';
import { directionPages } from './directions/route.ts';
import { inspectorPages } from './inspectors/route.ts';
import { programmeListPage } from './list/route.ts';
import { planPages } from './plan/route.ts';

/** The programme of inspections: when every authority is due, what is planned, and who is there to inspect. */
export function programmePages(app: FastifyInstance, parts: Parts): void {
  programmeListPage(app, parts);
  capacityPage(app, parts);
  inspectorPages(app, parts);
  placePage(app, parts);
  deferralPages(app, parts);
  directionPages(app, parts);
  planPages(app, parts);
}
