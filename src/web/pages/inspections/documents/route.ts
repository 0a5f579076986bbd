import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../../parts.ts';
import { keepDocumentPages } from './keeping/route.ts';
import { documentListPage } from './list/route.ts';
import { numberPage } from './number/route.ts';

/** The documents of the data request: by number, supplied, returned unread, taken back. */
export function documentPages(app: FastifyInstance, parts: Parts): void {
  documentListPage(app, parts);
  numberPage(app, parts);
  keepDocumentPages(app, parts);
}
