import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../parts.ts';
import { authorityPage } from './authority/route.ts';
import { editAuthorityPages } from './edit/route.ts';
import { authorityFiles } from './import/files.ts';
import { importPages } from './import/route.ts';
import { judgementPages } from './judgements/route.ts';
import { leaderPages } from './leaders/route.ts';
import { listPage } from './list/route.ts';
import { officePages } from './offices/route.ts';

/** Authorities: the list, one authority, and everything that is kept of it. */
export function authorityPages(app: FastifyInstance, parts: Parts): void {
  listPage(app, parts);
  editAuthorityPages(app, parts);
  importPages(app, parts);
  authorityFiles(app, parts);
  authorityPage(app, parts);
  leaderPages(app, parts);
  officePages(app, parts);
  judgementPages(app, parts);
}
