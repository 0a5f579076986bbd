import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../../parts.ts';
import { meetingForms } from './forms/route.ts';
import { meetingImport } from './import/route.ts';
import { meetingListPage } from './list/route.ts';

/** The meetings of several agencies that are planned while inspectors are there. */
export function meetingPages(app: FastifyInstance, parts: Parts): void {
  meetingListPage(app, parts);
  meetingForms(app, parts);
  meetingImport(app, parts);
}
