import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AreaLine } from '#annex-a';
import { finishedLine, isOptional, publishedRows, shareOf, standingOf, withoutTellingRates } from '#inspection';
import { areaLinesOf } from '#store';
import { sendCsv } from '../../../../forms/csv-of.ts';
import { ukToday } from '../../../../forms/uk-today.ts';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, ofInspection } from '../../around.ts';
import { inspectionFrame } from '../../tabs.ts';
import { knownLines } from '../known-lines.ts';
import { partTitle } from '../list/area-view.ts';
import { lineInWords } from './section-in-words.ts';

/** The finished section as it stands in the report, with what may not be published left out; and the same as a file. */
export function areaPreviewPage(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const config = ofInspection(parts, 'see-data-request');

  const finished = async (request: FastifyRequest) => {
    const { areaForPublication, areaLines, forPublication } = await import('#annex-a');
    const kept = await store.read(request.acting, (tx) => areaLinesOf(tx, inspectionAsked(request).id));
    const byLine = new Map(kept.map((each) => [each.line, each]));
    // A line that is optional and has nothing decided is left out of the section.
    const shown = areaLines.filter(({ id }) => !isOptional(id) || standingOf(id, byLine.get(id) ?? null) === 'decided');
    const filled = shown.map((line) => finishedLine(line, byLine.get(line.id) ?? null));
    return withoutTellingRates(areaForPublication(filled, forPublication([])));
  };

  app.get('/inspections/:id/area/preview', { config }, async (request, reply) => {
    const lines = await finished(request);
    const { lines: known, smallest } = await knownLines();
    const from = `/inspections/${inspectionAsked(request).id}/area`;
    const shareWords = (id: string) => {
      const line = known.find((each) => each.id === id);
      return line === undefined ? null : shareOf(line);
    };
    return reply.page('inspections/area/preview/preview', {
      ...inspectionFrame(request),
      title: 'Information about this local authority area',
      backLink: { href: from, text: 'All lines' },
      from,
      smallest,
      undecided: lines.filter(({ value }) => value === null).length,
      parts: [...Map.groupBy(lines, ({ part }): AreaLine['part'] => part)].map(([part, those]) => ({
        title: partTitle(part),
        rows: those.map((line) => [
          line.title,
          lineInWords(line, shareWords(line.id)),
          line.source === '' ? '–' : line.source,
        ]),
      })),
    });
  });

  app.get('/inspections/:id/area/preview.csv', { config }, async (request, reply) =>
    sendCsv(reply, `area-section-${ukToday(now())}.csv`, publishedRows(await finished(request))),
  );
}
