// The pages of the frameworks, written out.
import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../parts.ts';
import { comparePage } from './compare/route.ts';
import { keepPages } from './keep/route.ts';
import { listPage } from './list/route.ts';
import { loadPages } from './load/route.ts';
import { showPages } from './show/route.ts';
import { wordingPages } from './wording/route.ts';

/** Frameworks: what is in force when, what each says, two compared; loading, publishing and the official wording. */
export function frameworkPages(app: FastifyInstance, parts: Parts): void {
  for (const page of [listPage, comparePage, loadPages, showPages, keepPages, wordingPages]) page(app, parts);
}
