import type { FastifyInstance } from 'fastify';
import { type Explanation, explanationState, explanationStates } from '#inspection';
import type { Parts } from '../../../parts.ts';
import { ofInspection } from '../around.ts';
import { answered, askedWith } from './asked.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The indicators as files: one row each. */
export function indicatorFiles(app: FastifyInstance, parts: Parts): void {
  for (const kind of ['csv', 'xlsx'] as const) {
    app.get(
      `/inspections/:id/indicators.${kind}`,
      { config: ofInspection(parts, 'open-lists') },
      async (request, reply) => {
        const { of, beside, explanations } = await askedWith(
          parts,
          request,
          `The indicators as ${kind === 'csv' ? 'CSV' : 'a workbook'}`,
        );
        const asked = { ...beside, kind, explained: explainedOf(explanations) };
        const bytes = answered(await parts.work.ask(request, of, 'indicators-file', asked));
        return reply
          .type(types[kind])
          .header('content-disposition', `attachment; filename="indicators.${kind}"`)
          .header('cache-control', 'no-store')
          .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      },
    );
  }
}

/** How far the explanation of each measure is, in words. */
const explainedOf = (explanations: readonly Explanation[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    explanations
      .filter(({ about, withdrawn }) => about.startsWith('measure/') && !withdrawn)
      .map((each) => [each.about.slice('measure/'.length), explanationStates[explanationState(each)].says]),
  );
