import type { FastifyInstance } from 'fastify';
import type { ListNo } from '#annex-a';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked, ofInspection } from '../around.ts';
import { answered, numberAsked, submissionAsked } from '../indicators/asked.ts';
import { inspectionFrame } from '../tabs.ts';
import { childView } from './child-view.ts';

const listNos: readonly ListNo[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** A child's journey across the lists, named by a row of a list as of a submission. */
export function childPage(app: FastifyInstance, parts: Parts): void {
  app.get(
    '/inspections/:id/children/:list/:row',
    { config: ofInspection(parts, 'open-lists') },
    async (request, reply) => {
      const { id } = inspectionAsked(request);
      const named = (name: 'list' | 'row') => String(Reflect.get(Object(request.params), name));
      const list = listNos.find((no) => String(no) === named('list'));
      if (list === undefined) throw new Problem(404, {});
      const row = numberAsked(named('row'), 0);
      const of = {
        inspectionId: id,
        submission: submissionAsked(request),
        purpose: `A child’s journey, by the row counted ${row + 1} in list ${list}`,
      };
      const child = answered(await parts.work.ask(request, of, 'child', { list, row }));
      if (child === null) throw new Problem(404, {});
      if ('noChild' in child) {
        throw new Problem(404, {
          title: 'This row has no child',
          happened:
            child.noChild === 'adopter'
              ? 'List 11 is about adopters, who have no journey through the lists.'
              : 'The row has no id, or none that can be read, so it belongs to no child.',
          toDo: 'Go back. The findings of the list say which rows have no id.',
        });
      }
      return reply.page('inspections/children/child', {
        ...inspectionFrame(request),
        title: 'A child’s journey',
        backLink: { href: `/inspections/${id}/children?submission=${child.submission}`, text: 'Find a child' },
        ...childView(child, `/inspections/${id}/children`),
      });
    },
  );
}
