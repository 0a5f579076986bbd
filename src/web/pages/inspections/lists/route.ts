import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../../parts.ts';
import { listsPage } from './all/route.ts';
import { blankWorkbook } from './blank-workbook.ts';
import { sendListsPage } from './send/route.ts';
import { submissionPage } from './submission/route.ts';
import { withdrawPage } from './withdraw/route.ts';

/** The lists of the data request: what is due, sending them, how far each submission is, taking one back. */
export function listPages(app: FastifyInstance, parts: Parts): void {
  listsPage(app, parts);
  blankWorkbook(app, parts);
  sendListsPage(app, parts);
  submissionPage(app, parts);
  withdrawPage(app, parts);
}
