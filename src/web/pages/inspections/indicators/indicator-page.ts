import type { FastifyInstance, FastifyRequest } from 'fastify';
import { aboutMeasure } from '#inspection';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { ofInspection } from '../around.ts';
import { explanationOf } from '../explanations/explanation-of.ts';
import { inspectionFrame } from '../tabs.ts';
import { answered, askedWith, indicatorsAddress } from './asked.ts';
import { indicatorView } from './indicator-view.ts';

/** The id of a measure, as an address has it. */
export function measureAsked(request: FastifyRequest): string {
  const measure: unknown = Reflect.get(Object(request.params), 'measure');
  if (typeof measure !== 'string' || !/^[a-z0-9-]{1,80}$/.test(measure)) throw new Problem(404, {});
  return measure;
}

/** One indicator: its charts and numbers, how it is worked out, what it is set beside, and what was said of it. */
export function indicatorPage(app: FastifyInstance, parts: Parts): void {
  app.get(
    '/inspections/:id/indicators/:measure',
    { config: ofInspection(parts, 'open-lists') },
    async (request, reply) => {
      const base = indicatorsAddress(request);
      const measure = measureAsked(request);
      const { of, beside, explanations } = await askedWith(parts, request, `An indicator: ${measure}`);
      const found = answered(await parts.work.ask(request, of, 'indicator', { ...beside, base, measure }));
      if (found === null) throw new Problem(404, {});
      return reply.page('inspections/indicators/indicator', {
        ...inspectionFrame(request),
        title: found.indicator.title,
        backLink: { href: `${base}?submission=${found.submission}`, text: 'All indicators' },
        base,
        ...indicatorView(found, { base, submission: found.submission }, explanations),
        explanation: explanationOf(request, explanations, aboutMeasure(measure)),
      });
    },
  );
}
