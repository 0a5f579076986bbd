import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../../parts.ts';
import { childPage } from './child-page.ts';
import { childSearchPages } from './search-page.ts';

/** Children of the lists: found by their id, and each with the journey through services. */
export function childrenPages(app: FastifyInstance, parts: Parts): void {
  childSearchPages(app, parts);
  childPage(app, parts);
}
