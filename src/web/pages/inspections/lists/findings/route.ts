import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../../../parts.ts';
import { findingsByCheckPage } from './by-check.ts';
import { findingsFiles } from './files.ts';
import { findingsPages } from './findings-pages.ts';
import { oneCheckPage } from './one-check.ts';
import { oneFindingPage } from './one-finding.ts';

/** What was found in the lists of a submission: by the page, by check, one by one, about one child, and as files. */
export function listFindingsPages(app: FastifyInstance, parts: Parts): void {
  findingsPages(app, parts);
  findingsByCheckPage(app, parts);
  oneCheckPage(app, parts);
  oneFindingPage(app, parts);
  findingsFiles(app, parts);
}
