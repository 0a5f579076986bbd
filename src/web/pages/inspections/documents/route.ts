import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../../parts.ts';
import { documentFile } from './file/route.ts';
import { documentFindingsPage } from './findings/route.ts';
import { keepDocumentPages } from './keeping/route.ts';
import { documentListPage } from './list/route.ts';
import { numberPage } from './number/route.ts';
import { sendManyPage } from './send-many/route.ts';
import { supplyPage } from './supply/route.ts';
import { waitingPage } from './waiting/route.ts';

/** The documents of the data request: by number, supplied, described, returned unread, taken back. */
export function documentPages(app: FastifyInstance, parts: Parts): void {
  documentListPage(app, parts);
  numberPage(app, parts);
  supplyPage(app, parts);
  sendManyPage(app, parts);
  waitingPage(app, parts);
  documentFile(app, parts);
  documentFindingsPage(app, parts);
  keepDocumentPages(app, parts);
}
