import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../../../parts.ts';
import { behindComparisonPage } from './behind.ts';
import { comparisonPage } from './overview.ts';

/** Two submissions compared: in numbers, and what stands behind each of them. */
export function comparePages(app: FastifyInstance, parts: Parts): void {
  comparisonPage(app, parts);
  behindComparisonPage(app, parts);
}
