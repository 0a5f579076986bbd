import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../../parts.ts';
import { chooseSubjectPages } from './choose.ts';
import { explanationForms } from './forms.ts';
import { explanationListPage } from './list.ts';

/** Explanations of an inspection: all of them, and what each side does about one. */
export function explanationPages(app: FastifyInstance, parts: Parts): void {
  explanationListPage(app, parts);
  chooseSubjectPages(app, parts);
  explanationForms(app, parts);
}
