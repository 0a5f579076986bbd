import type { FastifyInstance } from 'fastify';
import { aboutMeasure, isRefusal, rulesInWords } from '#inspection';
import type { Parts } from '../../../parts.ts';
import { ofInspection } from '../around.ts';
import { explanationOf } from '../explanations/explanation-of.ts';
import { inspectionFrame } from '../tabs.ts';
import { askedWith, indicatorsAddress } from './asked.ts';
import { outlierCounts } from './list-view.ts';
import { nothingThere } from './nothing-there.ts';
import { indicatorRow } from './row-view.ts';

/** The indicators that stand out, with why, and how far their explanations are. */
export function outliersPage(app: FastifyInstance, parts: Parts): void {
  app.get(
    '/inspections/:id/indicators/outliers',
    { config: ofInspection(parts, 'open-lists') },
    async (request, reply) => {
      const base = indicatorsAddress(request);
      const { of, beside, explanations } = await askedWith(parts, request, 'Outliers among the indicators');
      const all = await parts.work.ask(request, of, 'outliers', { ...beside, base });
      const frame = { ...inspectionFrame(request), title: 'Outliers', rules: rulesInWords };
      if (isRefusal(all)) {
        const nothing = nothingThere(request, all);
        return reply.page('inspections/indicators/outliers', {
          ...frame,
          backLink: { href: base, text: 'All indicators' },
          nothing,
        });
      }
      const { submission, asAt } = all;
      const rows = all.outliers.map((each) => indicatorRow(each, { base, submission }, explanations));
      return reply.page('inspections/indicators/outliers', {
        ...frame,
        backLink: { href: `${base}?submission=${submission}`, text: 'All indicators' },
        submission,
        asAt,
        counts: outlierCounts(rows, explanations),
        besideNothing: beside.comparators === null,
        comparatorsHref: `/inspections/${of.inspectionId}/comparators`,
        outliers: rows.map((row) => ({
          ...row,
          ways: explanationOf(request, explanations, aboutMeasure(row.id)).ways,
        })),
      });
    },
  );
}
