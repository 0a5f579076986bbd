import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../../parts.ts';
import { decideForm } from './forms/decide.ts';
import { figureForms } from './forms/route.ts';
import { areaImport } from './import/route.ts';
import { areaLinePage } from './line/route.ts';
import { areaListPage } from './list/route.ts';
import { areaPreviewPage } from './preview/route.ts';

/** The information about the local authority area that stands in the report: figures entered, offered, worked out, and decided between. */
export function areaPages(app: FastifyInstance, parts: Parts): void {
  areaListPage(app, parts);
  areaPreviewPage(app, parts);
  areaImport(app, parts);
  areaLinePage(app, parts);
  figureForms(app, parts);
  decideForm(app, parts);
}
