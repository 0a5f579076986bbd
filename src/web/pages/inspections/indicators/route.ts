import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../../parts.ts';
import { indicatorFiles } from './files.ts';
import { indicatorPage } from './indicator-page.ts';
import { indicatorListPage } from './list-page.ts';
import { outliersPage } from './outliers-page.ts';
import { indicatorRowsPage } from './rows-page.ts';

/** What the lists of an inspection add up to: all indicators, one of them, the rows behind a number, what stands out, files to keep. */
export function indicatorPages(app: FastifyInstance, parts: Parts): void {
  indicatorListPage(app, parts);
  indicatorFiles(app, parts);
  outliersPage(app, parts);
  indicatorPage(app, parts);
  indicatorRowsPage(app, parts);
}
